// Cards, sections, headers, and the builders that end in build().
import { PlatformError } from '../../kernel/platform-error';
import { add, CardPart, needs, put, putIn, type CardJson, type PartDefinition } from './card-part';

const MOST_WIDGETS = 100;

/** A widget as it stands in a section: under its widget name; a button alone is a list of one. */
function addWidget(json: CardJson, widget: unknown): void {
  if (!(widget instanceof CardPart) || widget.definition.widget === undefined) throw new PlatformError('Invalid argument: widget');
  const name = widget.definition.widget;
  add('widgets')(json, name === 'button' ? { buttonList: { buttons: [widget] } } : { [name]: widget });
}

function sectionProblems(json: CardJson): readonly string[] {
  const count = ((json['widgets'] as readonly unknown[] | undefined) ?? []).length;
  if (count === 0) return ['A card section must have at least one widget.'];
  return count > MOST_WIDGETS ? [`A card section may have at most ${MOST_WIDGETS} widgets.`] : [];
}

/** Parts of the card itself by type name without its namespace. */
export const CARD_PARTS: Readonly<Record<string, PartDefinition>> = {
  CardHeader: {
    check: needs('CardHeader', 'title'),
    setters: { setTitle: put('title'), setSubtitle: put('subtitle'), setImageUrl: put('imageUrl'), setImageAltText: put('imageAltText'), setImageStyle: put('imageType') },
  },
  CardSection: {
    check: sectionProblems,
    setters: { setHeader: put('header'), setCollapsible: put('collapsible'), setNumUncollapsibleWidgets: put('uncollapsibleWidgetsCount'), addWidget },
  },
  FixedFooter: { setters: { setPrimaryButton: put('primaryButton'), setSecondaryButton: put('secondaryButton') }, check: needs('FixedFooter', 'primaryButton') },
};

/** A builder: its setters, and the type that `build` gives. */
export interface BuilderDefinition extends PartDefinition {
  readonly builds: string;
}

const action = (name: string): PartDefinition['setters'][string] => (json, value) => {
  json['renderActions'] = { action: { ...(json['renderActions'] as { action?: CardJson } | undefined)?.action, [name]: value } };
};

/** Builders by type name without its namespace. */
export const BUILDERS: Readonly<Record<string, BuilderDefinition>> = {
  CardBuilder: {
    builds: 'Card', check: (json) => (json['header'] === undefined && json['sections'] === undefined ? ['A card must have a header or at least one section.'] : []),
    setters: {
      setName: put('name'), setHeader: put('header'), addSection: add('sections'), addCardAction: add('cardActions'), setFixedFooter: put('fixedFooter'), setDisplayStyle: put('displayStyle'), setPeekCardHeader: put('peekCardHeader'),
    },
  },
  ActionResponseBuilder: {
    builds: 'ActionResponse', check: (json) => (Object.keys(json).length === 0 ? ['An action response must have a navigation, notification, link or state change.'] : []),
    setters: {
      setNavigation: (json, value) => { action('navigations')(json, value instanceof CardPart ? value.json['navigations'] ?? [] : []); },
      setNotification: action('notification'), setOpenLink: action('link'), setStateChanged: put('stateChanged'),
    },
  },
  UniversalActionResponseBuilder: {
    builds: 'UniversalActionResponse',
    setters: {
      setOpenLink: action('link'),
      displayAddOnCards: (json, cards) => { action('navigations')(json, (cards as readonly unknown[]).map((card) => ({ pushCard: card }))); },
    },
  },
  SuggestionsResponseBuilder: { builds: 'SuggestionsResponse', setters: { setSuggestions: putIn('autoComplete', 'items') } },
  DriveItemsSelectedActionResponseBuilder: { builds: 'DriveItemsSelectedActionResponse', setters: { requestFileScope: putIn('requestFileScope', 'itemId') } },
  EditorFileScopeActionResponseBuilder: { builds: 'EditorFileScopeActionResponse', setters: { requestFileScopeForActiveDocument: (json) => { json['requestFileScopeForActiveDocument'] = true; } } },
};

/** A builder; `build` checks and gives the finished part. */
export class CardPartBuilder extends CardPart {
  constructor(typeName: string, private readonly builder: BuilderDefinition) {
    super(typeName, builder);
  }
  build(): CardPart {
    const json = this.toJson();
    return new CardPart(`Card_Service.${this.builder.builds}`, { setters: {}, start: () => structuredClone(json) });
  }
}
