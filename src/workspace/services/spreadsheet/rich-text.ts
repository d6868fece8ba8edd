// Rich text values and their builder.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';
import type { TextRun, TextRunStyle } from './model/spreadsheet-record';
import { TextStyleStandIn } from './text-style';

/** A text with its runs; runs cover it without gaps. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** Where it begins within the text it was taken from. */
  readonly start: number;
}

/** A cell's text with formats. */
export class RichTextValueStandIn extends StandIn {
  readonly typeName = 'Spreadsheet.RichTextValue';

  constructor(private readonly execution: Execution, readonly rich: RichText) {
    super();
  }

  getText(): string { return this.rich.text; }
  getStartIndex(): number { return this.rich.start; }
  getEndIndex(): number { return this.rich.start + this.rich.text.length; }

  getLinkUrl(start = 0, end = this.rich.text.length): string | null {
    const links = new Set(this.between(start, end).map((run) => run.link));
    return links.size === 1 ? [...links][0] ?? null : null;
  }

  getTextStyle(start = 0, end = this.rich.text.length): TextStyleStandIn {
    const styles = this.between(start, end).map((run) => run.style);
    const common = styles.reduce<TextRunStyle>((kept, style) => Object.fromEntries(Object.entries(kept).filter(([key, value]) => style[key as keyof TextRunStyle] === value)), styles[0] ?? {});
    return new TextStyleStandIn(this.execution, common);
  }

  getRuns(): RichTextValueStandIn[] {
    return this.rich.runs.map((run) => new RichTextValueStandIn(this.execution, {
      text: this.rich.text.slice(run.start, run.end), start: this.rich.start + run.start, runs: [{ ...run, start: 0, end: run.end - run.start }],
    }));
  }

  copy(): RichTextValueBuilderStandIn { return new RichTextValueBuilderStandIn(this.execution, this.rich); }

  private between(start: number, end: number): readonly TextRun[] {
    const met = this.rich.runs.filter((run) => run.start < end && run.end > start);
    return met.length > 0 ? met : this.rich.runs.slice(0, 1);
  }
}

/** Makes rich text. */
export class RichTextValueBuilderStandIn extends StandIn {
  readonly typeName = 'Spreadsheet.RichTextValueBuilder';
  private rich: RichText;

  constructor(private readonly execution: Execution, rich: RichText = { text: '', runs: [], start: 0 }) {
    super();
    this.rich = { ...rich, start: 0 };
  }

  setText(text: string): this {
    this.rich = { text, runs: [{ start: 0, end: text.length, style: {}, link: null }], start: 0 };
    return this;
  }

  setLinkUrl(...args: readonly unknown[]): this {
    const [start, end, link] = args.length === 1 ? [0, this.rich.text.length, args[0]] : args;
    return this.format(Number(start), Number(end), (run) => ({ ...run, link: link === null ? null : String(link) }));
  }

  setTextStyle(...args: readonly unknown[]): this {
    const [start, end, style] = args.length === 1 ? [0, this.rich.text.length, args[0]] : args;
    return this.format(Number(start), Number(end), (run) => ({ ...run, style: style instanceof TextStyleStandIn ? { ...run.style, ...style.style } : {} }));
  }

  build(): RichTextValueStandIn { return new RichTextValueStandIn(this.execution, this.rich); }

  private format(start: number, end: number, change: (run: TextRun) => TextRun): this {
    if (start < 0 || end > this.rich.text.length || start > end) throw new PlatformError('Index out of bounds.');
    this.rich = { ...this.rich, runs: joined(cut(this.rich.runs, [start, end]).map((run) => (run.start >= start && run.end <= end ? change(run) : run))) };
    return this;
  }
}

/** One run over the whole text. */
export function plainRuns(text: string, style: TextRunStyle = {}): TextRun[] {
  return [{ start: 0, end: text.length, style, link: null }];
}

function cut(runs: readonly TextRun[], points: readonly number[]): TextRun[] {
  return points.reduce<TextRun[]>((pieces, point) => pieces.flatMap((run) => (point > run.start && point < run.end ? [{ ...run, end: point }, { ...run, start: point }] : [run])), [...runs]);
}

function joined(runs: readonly TextRun[]): TextRun[] {
  return runs.reduce<TextRun[]>((kept, run) => {
    const last = kept[kept.length - 1];
    if (last !== undefined && last.link === run.link && JSON.stringify(last.style) === JSON.stringify(run.style)) kept[kept.length - 1] = { ...last, end: run.end };
    else if (run.end > run.start || runs.length === 1) kept.push(run);
    return kept;
  }, []);
}
