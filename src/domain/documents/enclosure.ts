// What goes with the letter to กรมฯ about the tambons that passed (R25): the announcement, and each such tambon's MOU and agenda.
import { isPast, type RegisteredDocument } from './registered-document';

/** A finished document as a file to enclose. */
export interface Enclosure {
  /** Id of its PDF. */
  readonly id: string;
  /** Name of the file, with `.pdf`. */
  readonly name: string;
}

const TAMBON_KINDS: ReadonlySet<string> = new Set(['mou', 'agenda']);

/** The enclosures in the order of the register, the announcement first; and the names of earlier versions, which are enclosed no more. */
export function passEnclosures(register: readonly RegisteredDocument[], passed: readonly string[]): { readonly enclosures: readonly Enclosure[]; readonly outdated: readonly string[] } {
  const units = new Set(passed);
  const belongs = ({ kind, unit }: RegisteredDocument): boolean => kind === 'pass-announcement' || (TAMBON_KINDS.has(kind) && units.has(unit));
  const own = register.filter((document) => belongs(document) && document.pdfId !== '');
  const standing = own.filter(({ status }) => status === 'done').sort((a, b) => Number(b.kind === 'pass-announcement') - Number(a.kind === 'pass-announcement'));
  return {
    enclosures: standing.map((document) => ({ id: document.pdfId, name: pdfName(document) })),
    outdated: register.filter((document) => document.pdfId !== '' && (isPast(document) || !belongs(document))).map(pdfName),
  };
}

/** The name of a document's PDF. */
export function pdfName({ fileName, id }: Pick<RegisteredDocument, 'fileName' | 'id'>): string {
  return `${fileName || id}.pdf`.replace(/(\.pdf)+$/i, '.pdf');
}
