// Widgets of cards: which JSON each setter fills.
import { add, needs, put, putIn, type CardJson, type PartDefinition } from './card-part';
import { CLICK_SETTERS } from './click-setters';

const ICON_SETTERS = { setIcon: putIn('icon', 'knownIcon'), setIconUrl: putIn('icon', 'iconUrl'), setIconAltText: putIn('icon', 'altText') } as const;
const decorated = (extra: PartDefinition['setters']): PartDefinition => ({
  widget: 'decoratedText', setters: { ...CLICK_SETTERS, ...ICON_SETTERS, setTopLabel: put('topLabel'), setBottomLabel: put('bottomLabel'), setButton: put('button'), ...extra }, check: needs('DecoratedText', 'text'),
});
const picker = (type: string, extra: PartDefinition['setters']): PartDefinition => ({
  widget: 'dateTimePicker', start: () => ({ type }), setters: { setFieldName: put('name'), setTitle: put('label'), setOnChangeAction: put('onChangeAction'), ...extra }, check: needs('DateTimePicker', 'name'),
});
const milliseconds = (json: CardJson, value: unknown): void => { json['valueMsEpoch'] = String(value); };

/** Widgets by type name without its namespace. */
export const WIDGETS: Readonly<Record<string, PartDefinition>> = {
  TextParagraph: { widget: 'textParagraph', setters: { setText: put('text') }, check: needs('TextParagraph', 'text') },
  Divider: { widget: 'divider', setters: {} },
  Image: { widget: 'image', setters: { ...CLICK_SETTERS, setAltText: put('altText'), setImageUrl: put('imageUrl') }, check: needs('Image', 'imageUrl') },
  DecoratedText: decorated({ setText: put('text'), setWrapText: put('wrapText'), setStartIcon: put('startIcon'), setEndIcon: put('endIcon'), setSwitchControl: put('switchControl') }),
  KeyValue: decorated({ setContent: put('text'), setMultiline: put('wrapText'), setSwitch: put('switchControl') }),
  TextInput: {
    widget: 'textInput', check: needs('TextInput', 'name'),
    setters: {
      setFieldName: put('name'), setHint: put('hintText'), setTitle: put('label'), setValue: put('value'), setOnChangeAction: put('onChangeAction'), setSuggestions: put('initialSuggestions'),
      setSuggestionsAction: put('autoCompleteAction'), setValidation: put('validation'), setMultiline: (json, isMultiline) => { json['type'] = isMultiline === true ? 'MULTIPLE_LINE' : 'SINGLE_LINE'; },
    },
  },
  SelectionInput: {
    widget: 'selectionInput', check: needs('SelectionInput', 'name'), start: () => ({ type: 'CHECK_BOX', items: [] }),
    setters: {
      setFieldName: put('name'), setTitle: put('label'), setType: put('type'), setOnChangeAction: put('onChangeAction'), setMultiSelectMaxSelectedItems: put('multiSelectMaxSelectedItems'),
      setMultiSelectMinQueryLength: put('multiSelectMinQueryLength'), setExternalDataSource: put('externalDataSource'),
      addItem: (json, text, value, selected) => { add('items')(json, { text: String(text), value: String(value), selected }); },
      addMultiSelectItem: (json, ...item) => { const [text, value, selected, startIconUri, bottomText] = item; add('items')(json, { text, value, selected, startIconUri, bottomText }); },
    },
  },
  DatePicker: picker('DATE_ONLY', { setValueInMsSinceEpoch: milliseconds }),
  DateTimePicker: picker('DATE_AND_TIME', { setValueInMsSinceEpoch: milliseconds, setTimeZoneOffsetInMins: put('timezoneOffsetDate') }),
  TimePicker: picker('TIME_ONLY', { setHours: put('hours'), setMinutes: put('minutes') }),
  TextButton: {
    widget: 'button', check: needs('TextButton', 'text', 'onClick'),
    setters: { ...CLICK_SETTERS, setText: put('text'), setAltText: put('altText'), setDisabled: put('disabled'), setBackgroundColor: put('color'), setTextButtonStyle: put('type') },
  },
  ImageButton: {
    widget: 'button', check: needs('ImageButton', 'icon', 'onClick'),
    setters: { ...CLICK_SETTERS, setAltText: put('altText'), setIcon: putIn('icon', 'knownIcon'), setIconUrl: putIn('icon', 'iconUrl'), setMaterialIcon: putIn('icon', 'materialIcon') },
  },
  ButtonSet: { widget: 'buttonList', setters: { addButton: add('buttons') }, check: needs('ButtonSet', 'buttons') },
  Grid: {
    widget: 'grid', check: needs('Grid', 'items'),
    setters: { ...CLICK_SETTERS, setTitle: put('title'), setNumColumns: put('columnCount'), setBorderStyle: put('borderStyle'), addItem: add('items') },
  },
  GridItem: {
    setters: {
      setIdentifier: put('id'), setTitle: put('title'), setSubtitle: put('subtitle'), setLayout: put('layout'), setImage: put('image'), setTextAlignment: put('textAlignment'),
    },
  },
};

/** Parts that stand inside widgets. */
export const WIDGET_PARTS: Readonly<Record<string, PartDefinition>> = {
  IconImage: {
    setters: { setAltText: put('altText'), setIcon: put('knownIcon'), setIconUrl: put('iconUrl'), setImageCropType: put('imageType'), setMaterialIcon: put('materialIcon') },
  },
  MaterialIcon: { setters: { setName: put('name'), setFill: put('fill'), setGrade: put('grade'), setWeight: put('weight') } },
  ImageComponent: { setters: { setImageUrl: put('imageUri'), setAltText: put('altText'), setBorderStyle: put('borderStyle'), setCropStyle: put('cropStyle') } },
  ImageCropStyle: { setters: { setImageCropType: put('type'), setAspectRatio: put('aspectRatio') } },
  BorderStyle: { setters: { setType: put('type'), setStrokeColor: put('strokeColor'), setCornerRadius: put('cornerRadius') } },
  Switch: {
    check: needs('Switch', 'name'),
    setters: { setFieldName: put('name'), setValue: put('value'), setSelected: put('selected'), setOnChangeAction: put('onChangeAction'), setControlType: put('controlType') },
  },
  Suggestions: {
    setters: {
      addSuggestion: (json, text) => { add('items')(json, { text }); },
      addSuggestions: (json, texts) => { for (const text of texts as readonly unknown[]) add('items')(json, { text: String(text) }); },
    },
  },
  Validation: { setters: { setCharacterLimit: put('characterLimit'), setInputType: put('inputType') } },
};
