// The rotation of a cell's text.
import { StandIn } from '../../kernel/stand-in';

/** Degrees, or letters one below the other. */
export class TextRotationStandIn extends StandIn {
  readonly typeName = 'Spreadsheet.TextRotation';

  constructor(readonly degrees: number, readonly vertical: boolean) {
    super();
  }

  getDegrees(): number { return this.degrees; }
  isVertical(): boolean { return this.vertical; }
}
