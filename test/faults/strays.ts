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

/** What a disturbed run left, the doctor names, and one command takes away: files that no row knows, and rows set aside. @throws where it does not */
export function judgeStrays(office: BundleOffice): void {
  const strays = [...unknownDocuments(office), ...office.rows('ทะเบียนเอกสาร').filter((row) => row['สถานะ'] === 'พักไว้ ต้องตรวจ').map((row) => `${row['เลขทะเบียน'] ?? ''} is set aside`)];
  const state = stateOf(office, 'documents');
  if ((state === 'wrong') !== (strays.length > 0)) throw new Error(`the doctor says “${String(state)}” of ${strays.length} strays: ${strays.join(', ')}`);
  office.run('repairDocuments');
  const left = unknownDocuments(office);
  if (left.length > 0 || stateOf(office, 'documents') !== 'good') throw new Error(`the repair leaves ${left.join(', ')}`);
}

/** How a part of the installation stands by the doctor. */
export function stateOf(office: BundleOffice, part: string): string | undefined {
  const result = office.workspace.run({ functionName: 'readInstallation', mode: 'menu' });
  const findings = (result as unknown as { value: { value: readonly Finding[] } }).value.value;
  return findings.find(({ id }) => id === part)?.state;
}
