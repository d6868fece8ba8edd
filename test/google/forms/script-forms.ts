// The forms adapters as a script, to run them on the stand-ins of the workspace.
import { buildSync } from 'esbuild';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const SOURCE = `
export { platformFormWorkshop } from './src/google/forms/form-workshop';
export { platformFormResponses, platformPrefilledLinks } from './src/google/forms/form-responses';
export { updateForm } from './src/actions/update-form';
export { describeForm } from './src/domain/forms/form-catalogue';
`;

/** Text that defines `adapters` and an `office(book)` with ports around them; its notebook is the plain object \`book\`. */
export const FORMS_SCRIPT = `
${bundle()}
var DriveApp = { getFilesByName: function () { return { hasNext: function () { return false; } }; } };
function officeOn(book) {
  return {
    forms: adapters.platformFormWorkshop(() => 'sheet-1'),
    notebook: { get: function (k) { return book[k] === undefined ? null : book[k]; }, set: function (k, v) { book[k] = v; }, remove: function (k) { delete book[k]; } },
    fingerprints: { uuid: function () { return 'token123-uuid'; }, sha256: function (t) { return t; } },
    clock: { today: function () { return '2024-10-28'; }, now: function () { return '2024-10-28T09:00:00'; }, elapsedMs: function () { return 0; } },
  };
}
var context = {
  fiscalYear: 2568, office: { name: 'สำนักงาน', phone: '', email: '', dataKeptUntil: '' }, partners: [], activities: [], targets: new Set(), maintaining: new Set(),
  districts: [
    { code: '4301', name: 'เมืองหนองคาย', tambons: [{ code: '430101', name: 'ในเมือง' }, { code: '430104', name: 'กวนวัน' }] },
    { code: '4302', name: 'ท่าบ่อ', tambons: [{ code: '430201', name: 'ท่าบ่อ' }, { code: '430205', name: 'บ้านเดื่อ' }] },
  ],
};
function order(key) { return { description: adapters.describeForm(key, context), fiscalYear: 2568, signIn: false, stopAtMs: 240000 }; }
`;

function bundle(): string {
  const built = buildSync({ stdin: { contents: SOURCE, resolveDir: ROOT, loader: 'ts' }, bundle: true, write: false, format: 'iife', globalName: 'adapters', target: 'es2020', charset: 'utf8' });
  return built.outputFiles[0]?.text ?? '';
}
