// Templates as the script code that prints them.

/** Names that the code of a template uses for printing. */
export const TEMPLATE_PRINTERS = ['__raw', '__print', '__printRaw', 'output'] as const;

const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>/g;

/** The statements that print a template: raw text, `<? ?>` as code, `<?= ?>` escaped, `<?!= ?>` as it is. */
export function templateCode(template: string): string {
  let code = '';
  let at = 0;
  for (const match of template.matchAll(SCRIPTLET)) {
    code += rawStatement(template.slice(at, match.index));
    const [whole, sign, inner = ''] = match;
    code += sign === undefined ? `${inner}\n` : `${sign === '=' ? '__print' : '__printRaw'}((${expression(inner)}\n));\n`;
    at = match.index + whole.length;
  }
  return code + rawStatement(template.slice(at));
}

function rawStatement(text: string): string {
  return text === '' ? '' : `__raw(${JSON.stringify(text)});\n`;
}

function expression(inner: string): string {
  return inner.trim().replace(/;+\s*$/, '');
}
