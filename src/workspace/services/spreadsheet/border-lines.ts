// The lines around a range as getBorder() gives them.
import type { Execution } from '../../kernel/execution';
import { StandIn, type EnumValue } from '../../kernel/stand-in';
import { ColorStandIn } from './color';
import type { BorderLine } from './model/spreadsheet-record';

/** The six lines of a range; `null` where there is none or they differ. */
export interface RangeLines {
  readonly top: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
  readonly right: BorderLine | null;
  readonly vertical: BorderLine | null;
  readonly horizontal: BorderLine | null;
}

/** The lines of a range. */
export class BordersStandIn extends StandIn {
  readonly typeName = 'Spreadsheet.Borders';

  constructor(private readonly execution: Execution, private readonly lines: RangeLines) {
    super();
  }

  getTop(): BorderStandIn { return this.line('top'); }
  getBottom(): BorderStandIn { return this.line('bottom'); }
  getLeft(): BorderStandIn { return this.line('left'); }
  getRight(): BorderStandIn { return this.line('right'); }
  getVertical(): BorderStandIn { return this.line('vertical'); }
  getHorizontal(): BorderStandIn { return this.line('horizontal'); }

  private line(side: keyof RangeLines): BorderStandIn { return new BorderStandIn(this.execution, this.lines[side]); }
}

/** One line; without one its colour and style are `null`. */
export class BorderStandIn extends StandIn {
  readonly typeName = 'Spreadsheet.Border';

  constructor(private readonly execution: Execution, private readonly drawn: BorderLine | null) {
    super();
  }

  getColor(): ColorStandIn | null { return this.drawn === null ? null : new ColorStandIn(this.execution, { hex: this.drawn.color }); }
  getBorderStyle(): EnumValue | null { return this.drawn === null ? null : this.execution.border.enumValues('Spreadsheet.BorderStyle')[this.drawn.style] ?? null; }
}
