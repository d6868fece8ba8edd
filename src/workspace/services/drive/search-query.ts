// The search language of Drive: `title contains 'x' and mimeType = '…' and not trashed = true`.
import type { FileRecord } from '../../kernel/files';
import { PlatformError } from '../../kernel/platform-error';

/** What a query asks of a file beside its record. */
export interface SearchContext {
  isTrashed(record: FileRecord): boolean;
  textOf(record: FileRecord): string;
  readonly me: string;
}

/** Whether a file is found. */
export type Matcher = (record: FileRecord, context: SearchContext) => boolean;

const TOKEN = /\s*(?:(\(|\))|(!=|<=|>=|=|<|>)|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([A-Za-z]+|[\w:.+-]+))/y;

interface Token {
  readonly kind: 'sign' | 'text' | 'word';
  readonly value: string;
}

/** The matcher of a query. @throws PlatformError "Invalid argument: q" where it is none */
export function parseSearch(query: string): Matcher {
  const parser = new Parser(tokens(query));
  return parser.whole();
}

/** Whether a query decides about the trash itself. */
export function mentionsTrash(query: string): boolean {
  return /\btrashed\b/.test(query);
}

function tokens(query: string): readonly Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < query.trimEnd().length) {
    const match = TOKEN.exec(query);
    if (match === null) throw invalid();
    const [, bracket, operator, single, double, word] = match;
    const text = single ?? double;
    if (text !== undefined) found.push({ kind: 'text', value: text.replace(/\\(.)/g, '$1') });
    else found.push({ kind: word === undefined ? 'sign' : 'word', value: bracket ?? operator ?? word ?? '' });
  }
  return found;
}

function invalid(): PlatformError {
  return new PlatformError('Invalid argument: q');
}

class Parser {
  private at = 0;
  constructor(private readonly list: readonly Token[]) {}

  whole(): Matcher {
    if (this.list.length === 0) return () => true;
    const matcher = this.either();
    if (this.at < this.list.length) throw invalid();
    return matcher;
  }

  private either(): Matcher {
    const parts = [this.both()];
    while (this.takeWord('or')) parts.push(this.both());
    return (record, context) => parts.some((part) => part(record, context));
  }

  private both(): Matcher {
    const parts = [this.one()];
    while (this.takeWord('and')) parts.push(this.one());
    return (record, context) => parts.every((part) => part(record, context));
  }

  private one(): Matcher {
    if (this.takeWord('not')) {
      const inner = this.one();
      return (record, context) => !inner(record, context);
    }
    const token = this.next();
    if (token.value === '(' && token.kind === 'sign') {
      const inner = this.either();
      if (this.next().value !== ')') throw invalid();
      return inner;
    }
    if (token.kind === 'text') return this.membership(token.value);
    if (token.value === 'sharedWithMe' && !['=', '!='].includes(this.list[this.at]?.value ?? '')) return (record, { me }) => record.ownerEmail !== me;
    return comparison(token.value, this.next().value, this.next().value);
  }

  private membership(value: string): Matcher {
    if (!this.takeWord('in')) throw invalid();
    const field = this.next().value;
    switch (field) {
      case 'parents': return (record) => record.parentId === (value === 'root' ? 'root-folder' : value);
      case 'owners': return (record, { me }) => record.ownerEmail === (value === 'me' ? me : value);
      case 'writers': return (record) => record.ownerEmail === value || record.editors.includes(value);
      case 'readers': return (record) => record.ownerEmail === value || [...record.editors, ...record.viewers].includes(value);
      default: throw invalid();
    }
  }

  private takeWord(word: string): boolean {
    const token = this.list[this.at];
    if (token?.kind !== 'word' || token.value.toLowerCase() !== word) return false;
    this.at += 1;
    return true;
  }

  private next(): Token {
    const token = this.list[this.at];
    if (token === undefined) throw invalid();
    this.at += 1;
    return token;
  }
}

function comparison(field: string, operator: string, value: string): Matcher {
  switch (field) {
    case 'title': case 'name': return textMatcher(operator, value, (record) => record.name, startsWord);
    case 'mimeType': return textMatcher(operator, value, (record) => record.mimeType, (text, part) => text.includes(part));
    case 'fullText': return (record, context) => holdsAll(`${record.name}\n${record.description}\n${context.textOf(record)}`, value);
    case 'trashed': return flag(operator, value, (record, context) => context.isTrashed(record));
    case 'starred': return flag(operator, value, (record) => record.starred);
    case 'sharedWithMe': return flag(operator, value, (record, { me }) => record.ownerEmail !== me);
    case 'modifiedDate': case 'modifiedTime': return dateMatcher(operator, value, (record) => record.updatedMs);
    case 'createdDate': case 'createdTime': return dateMatcher(operator, value, (record) => record.createdMs);
    case 'lastViewedByMeDate': case 'viewedByMeTime': return dateMatcher(operator, value, (record) => record.updatedMs);
    case 'visibility': return textMatcher(operator, value, visibility, (text, part) => text === part);
    default: throw invalid();
  }
}

/** A full text holds every word that is looked for; words in double quotes stand together. */
function holdsAll(text: string, words: string): boolean {
  const lower = text.toLowerCase();
  return [...words.toLowerCase().matchAll(/"([^"]+)"|([^\s"]+)/g)].every(([, phrase, word]) => lower.includes(phrase ?? word ?? ''));
}

/** `contains` on names finds beginnings of words, without regard to case. */
function startsWord(text: string, part: string): boolean {
  const lower = text.toLowerCase();
  const wanted = part.toLowerCase();
  for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + 1)) {
    if (at === 0 || !/[a-z0-9]/.test(lower.charAt(at - 1)) || !/[a-z0-9]/.test(wanted.charAt(0))) return true;
  }
  return false;
}

function textMatcher(operator: string, value: string, read: (record: FileRecord) => string, contains: (text: string, part: string) => boolean): Matcher {
  switch (operator) {
    case '=': return (record) => read(record) === value;
    case '!=': return (record) => read(record) !== value;
    case 'contains': return (record) => contains(read(record), value);
    default: throw invalid();
  }
}

function flag(operator: string, value: string, read: Matcher): Matcher {
  if (!['=', '!='].includes(operator) || !['true', 'false'].includes(value)) throw invalid();
  const wanted = (value === 'true') === (operator === '=');
  return (record, context) => read(record, context) === wanted;
}

function dateMatcher(operator: string, value: string, read: (record: FileRecord) => number): Matcher {
  const limit = Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(value) || /^\d{4}-\d\d-\d\d$/.test(value) ? value : `${value}Z`);
  if (Number.isNaN(limit)) throw invalid();
  const compare: Readonly<Record<string, (time: number) => boolean>> = {
    '<': (time) => time < limit, '<=': (time) => time <= limit, '=': (time) => time === limit, '!=': (time) => time !== limit, '>': (time) => time > limit, '>=': (time) => time >= limit,
  };
  const test = compare[operator];
  if (test === undefined) throw invalid();
  return (record) => test(read(record));
}

function visibility(record: FileRecord): string {
  return ({ ANYONE: 'anyoneCanFind', ANYONE_WITH_LINK: 'anyoneWithLink', DOMAIN: 'domainCanFind', DOMAIN_WITH_LINK: 'domainWithLink' } as Readonly<Record<string, string>>)[record.access] ?? 'limited';
}
