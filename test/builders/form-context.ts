// A context for the Forms' descriptions.
import type { FormContext } from '../../src/domain/forms/form-context';
import { DEFAULT_PARTNERS } from '../../src/domain/programme/seven-partners';
import type { DistrictCode, TambonCode } from '../../src/domain/places/codes';

/** Two districts of Nong Khai, the seven partners. */
export function formContext(changes: Partial<FormContext> = {}): FormContext {
  return {
    fiscalYear: 2568, office: { name: 'สำนักงานพัฒนาชุมชนจังหวัดตัวอย่าง', phone: '0 0000 0000', email: 'office@example.com', dataKeptUntil: '30 กันยายน 2570' },
    districts: [
      { code: '4302' as DistrictCode, name: 'ท่าบ่อ', tambons: [{ code: '430201' as TambonCode, name: 'ท่าบ่อ' }, { code: '430205' as TambonCode, name: 'บ้านเดื่อ' }] },
      { code: '4308' as DistrictCode, name: 'สังคม', tambons: [{ code: '430802' as TambonCode, name: 'ผาตั้ง' }, { code: '430805' as TambonCode, name: 'สังคม' }] },
    ],
    partners: DEFAULT_PARTNERS, targets: new Set(), maintaining: new Set(), activities: [], ...changes,
  };
}
