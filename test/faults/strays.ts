// What a crash may leave lying about, and whether the doctor sees it and one command takes it away.
import type { FileRecord } from '../../src/workspace/kernel/files';
import type { BundleOffice } from '../journeys/bundle-office';

interface Finding { readonly id: string; readonly state: string }

/** Documents that carry a number of the register and that no row of it knows: left by a killed run, or a second one under the same number. */
export function unknownDocuments(office: BundleOffice): readonly string[] {
  const known = office.rows('ทะเบียนเอกสาร').flatMap((row) => [row['รหัสเอกสาร'], row['รหัส PDF']]);
  const files = office.workspace.store.collection<FileRecord>('files');
  return files.ids().filter((id) => !known.includes(id) && !files.require(id).trashed && /\(D\d{4}\)/.test(files.require(id).name)).map((id) => `no row knows ${files.require(id).name}`);
}

/** At most one document (and its PDF) is left; the doctor names it, and one command takes it away. @returns what is wrong */
export function judgeStrays(office: BundleOffice): readonly string[] {
  const strays = unknownDocuments(office);
  const documents = new Set(strays.map((name) => /\(D\d{4}\)/.exec(name)?.[0]));
  const wrong = documents.size > 1 ? [`${documents.size} documents are left: ${strays.join(', ')}`] : [];
  if (strays.length === 0) return wrong;
  if (stateOf(office, 'documents') !== 'wrong') wrong.push(`the doctor does not see: ${strays.join(', ')}`);
  office.run('repairDocuments');
  const left = unknownDocuments(office);
  return [...wrong, ...left.map((name) => `the repair leaves: ${name}`), ...(stateOf(office, 'documents') === 'good' ? [] : ['the doctor still complains of documents'])];
}

/** How a part of the installation stands by the doctor. */
export function stateOf(office: BundleOffice, part: string): string | undefined {
  const result = office.workspace.run({ functionName: 'readInstallation', mode: 'menu' });
  const findings = (result as unknown as { value: { value: readonly Finding[] } }).value.value;
  return findings.find(({ id }) => id === part)?.state;
}
