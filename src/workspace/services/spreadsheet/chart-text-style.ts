// Text styles of charts.
import { StandIn } from '../../kernel/stand-in';

/** What a chart's text style sets. */
export interface ChartTextStyle {
  readonly color?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
}

/** A chart's text style. */
export class ChartTextStyleStandIn extends StandIn {
  readonly typeName = 'Charts.TextStyle';

  constructor(private readonly style: ChartTextStyle) {
    super();
  }

  getColor(): string | null { return this.style.color ?? null; }
  getFontName(): string | null { return this.style.fontName ?? null; }
  getFontSize(): number | null { return this.style.fontSize ?? null; }

  /** The style as a chart's options hold it. */
  options(): ChartTextStyle { return this.style; }
}

/** Makes text styles of charts. */
export class ChartTextStyleBuilderStandIn extends StandIn {
  readonly typeName = 'Charts.TextStyleBuilder';
  private style: ChartTextStyle = {};

  setColor(color: string): this { this.style = { ...this.style, color }; return this; }
  setFontName(fontName: string): this { this.style = { ...this.style, fontName }; return this; }
  setFontSize(fontSize: number): this { this.style = { ...this.style, fontSize }; return this; }
  build(): ChartTextStyleStandIn { return new ChartTextStyleStandIn(this.style); }
}
