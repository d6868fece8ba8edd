// CardService: makes the parts of cards.
import { StandIn } from '../../kernel/stand-in';
import { ACTIONS } from './action-definitions';
import { BUILDERS, CardPartBuilder, CARD_PARTS, type BuilderDefinition } from './card-definitions';
import { DRAFT_BUILDERS, DRAFT_PARTS } from './draft-definitions';
import { CardPart, type CardJson, type PartDefinition } from './card-part';
import { WIDGETS, WIDGET_PARTS } from './widget-definitions';

/** Every part that newX makes, by type name. */
export const CARD_DEFINITIONS: Readonly<Record<string, PartDefinition>> = { ...CARD_PARTS, ...WIDGETS, ...WIDGET_PARTS, ...ACTIONS, ...DRAFT_PARTS };

/** Every builder, by type name. */
export const CARD_BUILDERS: Readonly<Record<string, BuilderDefinition>> = { ...BUILDERS, ...DRAFT_BUILDERS };

/** The global CardService; `newX` of each definition is one of its methods. */
export class CardServiceStandIn extends StandIn {
  readonly typeName = 'Card_Service.CardService';
  constructor() {
    super();
    for (const [type, definition] of Object.entries(CARD_DEFINITIONS)) {
      Object.defineProperty(this, `new${type}`, { value: () => new CardPart(`Card_Service.${type}`, definition) });
    }
    for (const [type, definition] of Object.entries(CARD_BUILDERS)) {
      Object.defineProperty(this, `new${type}`, { value: () => new CardPartBuilder(`Card_Service.${type}`, definition) });
    }
  }
}

/** The JSON of a card or an action response that a script gave back; `undefined` where it is neither. */
export function toCardJson(value: unknown): CardJson | undefined {
  if (value instanceof CardPartBuilder) return value.build().toJson();
  return value instanceof CardPart ? value.toJson() : undefined;
}
