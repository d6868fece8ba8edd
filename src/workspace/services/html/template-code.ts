// Templates as the script code that prints them, in the form that HtmlTemplate.getCode documents.

const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>/g;
const START = '(function() { var output = HtmlService.initTemplate();';
const END = "\n  /* End of user code */\n  return output.$out.append('');\n})();";

/** One piece of the code, and whether the next one stands on a line of its own. */
interface Piece {
  readonly code: string;
  readonly endsLine: boolean;
}

/**
 * The code of a template: `output._` prints text as it is, `output._$` escaped; it gives an HtmlOutput.
 * A line end right after a scriptlet belongs to the scriptlet and is not printed.
 */
export function templateCode(template: string): string {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of template.matchAll(SCRIPTLET)) {
    pieces.push(...textPieces(template.slice(at, match.index)));
    const [whole, sign, inner = ''] = match;
    at = match.index + whole.length;
    const lineEnd = /^\r?\n/.exec(template.slice(at, at + 2))?.[0] ?? '';
    at += lineEnd.length;
    pieces.push({ code: scriptletCode(sign, inner), endsLine: lineEnd !== '' });
  }
  pieces.push(...textPieces(template.slice(at)));
  return START + pieces.map(({ code }, index) => (pieces[index - 1]?.endsLine === true ? '\n  ' : ' ') + code).join('') + END;
}

function scriptletCode(sign: string | undefined, inner: string): string {
  const tail = /\/\/[^\n]*$/.test(inner.trim()) ? '\n;' : ';'; // a comment at the end must not swallow what follows
  if (sign === undefined) return ` ${inner.trim()} ${tail}`;
  return `output.${sign === '=' ? '_$' : '_'} =  ${inner.trim().replace(/;+$/, '')} ${tail}`;
}

/** Text of the page: its first line, then the other lines together. */
function textPieces(text: string): readonly Piece[] {
  const [first, ...others] = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  if (first === undefined) return [];
  return [[first], others].filter((lines) => lines.length > 0)
    .map((lines) => ({ code: `output._ =  ${lines.map(literal).join(' +\n    ')};`, endsLine: lines.at(-1)?.endsWith('\n') ?? false }));
}

function literal(line: string): string {
  const inner = JSON.stringify(line).slice(1, -1).replaceAll("'", "\\'");
  return `'${inner}'`;
}
