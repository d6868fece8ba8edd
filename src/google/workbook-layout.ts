// Every tab of the workbook in the order people see them, and the version of this format.
import { ALLOCATION_TAB } from './layout/allocation';
import { CHANGE_LOG_TAB } from './layout/change-log';
import { CHANNELS_TAB } from './layout/channels';
import { DEPARTMENT_LIST_TAB, SENDINGS_TAB } from './layout/department-list';
import { DOCUMENT_ISSUERS_TAB, WORKING_GROUP_TAB } from './layout/document-issuers';
import { DOCUMENT_REGISTER_TAB } from './layout/document-register';
import { DOCUMENT_TEMPLATES_TAB } from './layout/document-templates';
import { EVALUATION_TABS } from './layout/evaluation';
import { FINDINGS_TAB } from './layout/findings';
import { ANSWERS_TAB, FORM_REGISTER_TAB } from './layout/form-register';
import { HOLIDAYS_TAB } from './layout/holidays';
import { MESSAGE_LEDGER_TAB } from './layout/message-ledger';
import { MESSAGE_PREVIEW_TAB } from './layout/message-preview';
import { MOU_FACTS_TAB, MOU_SIGNERS_TAB } from './layout/mou-facts';
import { ANSWER_HISTORY_TAB, NOMINATIONS_TAB } from './layout/nominations';
import { ARCHIVES_TAB, NEXT_YEAR_TAB } from './layout/next-year';
import { OBLIGATIONS_TAB } from './layout/obligations';
import { CONTACTS_TAB, PARTNERS_TAB, PLACES_TAB, SETTINGS_TAB } from './layout/office-tabs';
import { OUTBOX_TAB } from './layout/outbox';
import { PAST_TARGETS_TAB } from './layout/past-targets';
import { REPORT_TABS } from './layout/reports';
import type { TabLayout } from './layout/tab-layout';
import { TARGETS_TAB } from './layout/targets';
import { TRACKING_TAB } from './layout/tracking';
import { UNIT_SUMMARY_TAB } from './layout/unit-summary';

/** The year's work first, then messages, then what the office sets up. */
export const WORKBOOK_TABS: readonly TabLayout[] = [
  UNIT_SUMMARY_TAB, NOMINATIONS_TAB, FINDINGS_TAB, ALLOCATION_TAB, TARGETS_TAB, DEPARTMENT_LIST_TAB, SENDINGS_TAB,
  MOU_FACTS_TAB, MOU_SIGNERS_TAB, DOCUMENT_REGISTER_TAB,
  TRACKING_TAB, ANSWERS_TAB, MESSAGE_LEDGER_TAB, MESSAGE_PREVIEW_TAB, OUTBOX_TAB,
  ...REPORT_TABS,
  ...EVALUATION_TABS,
  SETTINGS_TAB, CONTACTS_TAB, PLACES_TAB, PARTNERS_TAB, PAST_TARGETS_TAB, OBLIGATIONS_TAB, HOLIDAYS_TAB,
  FORM_REGISTER_TAB, CHANNELS_TAB, DOCUMENT_TEMPLATES_TAB, DOCUMENT_ISSUERS_TAB, WORKING_GROUP_TAB, ANSWER_HISTORY_TAB,
  NEXT_YEAR_TAB, ARCHIVES_TAB, CHANGE_LOG_TAB,
];
