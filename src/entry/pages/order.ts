// What the page of one command asks of the server: its form, and to carry it out as filled.
import type { CommandReport } from '../../domain/report/command-report';
import type { PageAnswer } from './page-answer';

/** Commands that have such a page. */
export type OrderName = 'confirmTargets' | 'signedCopy' | 'sending' | 'shareFolders' | 'freshTemplate' | 'exportYear' | 'personData' | 'erasePerson' | 'purge' | 'replaceForms';

/** One field; a tick is `'yes'` or `''`. */
export interface OrderField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'url' | 'choice' | 'tick';
  readonly help?: string;
  readonly required?: boolean;
  readonly options?: readonly { readonly code: string; readonly label: string }[];
  /** What it starts with. */
  readonly value?: string;
}

/** The form of a command, made from the tables as they stand. */
export interface OrderForm {
  readonly heading: string;
  /** What will happen, and to whom. */
  readonly lines: readonly string[];
  readonly fields: readonly OrderField[];
  readonly button: string;
}

/** What the page starts with. */
export interface OrderGiven {
  readonly order: OrderName;
  /** Code or id in the selected row; empty where none is. */
  readonly selected: string;
}

/** Server functions of the page. */
export interface OrderServer {
  readOrder(order: OrderName, selected: string): PageAnswer<OrderForm>;
  sendOrder(order: OrderName, values: Readonly<Record<string, string>>): PageAnswer<CommandReport>;
}
