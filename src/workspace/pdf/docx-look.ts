// The look of a run of a DOCX with its styles applied; Thai has its own size and weight in the format.
import { property, propertyValue, toggle, type Properties } from '../docx/property-list';
import { colorOf, runAttribute } from '../docx/run-style';
import type { TextLook } from './layout-model';

const THAI = /[\u0E00-\u0E7F]/;
// Letters of these families are drawn small in their square: sixteen points of them look like twelve of Sarabun.
const SMALL_THAI_FONT = /^th[ -]|th ?sarabun|angsana|cordia|browallia|dillenia|eucrosia|freesia|irisupc|jasmine|kodchiang|lilyupc/i;
const SMALL_SCALE = 0.75;
const SMALL_LEAD = 1.15;

/** The look of a property list; `isThai` chooses what the format keeps for complex scripts. */
export function lookOf(list: Properties, isThai: boolean, link: string | null = null): TextLook {
  const fonts = property(list, 'w:rFonts')?.attributes;
  const family = (isThai ? fonts?.['w:cs'] : fonts?.['w:ascii']) ?? fonts?.['w:ascii'] ?? '';
  const half = Number.parseFloat((isThai ? propertyValue(list, 'w:szCs') : undefined) ?? propertyValue(list, 'w:sz') ?? propertyValue(list, 'w:szCs') ?? '20');
  const isSmall = SMALL_THAI_FONT.test(family);
  const full = (half / 2) * (isSmall ? SMALL_SCALE : 1);
  const vertical = propertyValue(list, 'w:vertAlign');
  const isRaised = vertical === 'superscript' || vertical === 'subscript';
  const pick = (thai: string, other: string): boolean => (isThai ? (toggle(list, thai) ?? toggle(list, other)) : toggle(list, other)) ?? false;
  return {
    bold: pick('w:bCs', 'w:b'), italic: pick('w:iCs', 'w:i'), underline: toggle(list, 'w:u') ?? false,
    strikethrough: (toggle(list, 'w:strike') ?? false) || (toggle(list, 'w:dstrike') ?? false),
    color: colorOf(propertyValue(list, 'w:color')) ?? '#000000', background: runAttribute(list, 'background'),
    size: isRaised ? full * 0.65 : full, rise: vertical === 'superscript' ? full * 0.35 : vertical === 'subscript' ? -full * 0.12 : 0, link,
    ...(isSmall ? { lead: SMALL_LEAD } : {}),
  };
}

/** Splits a text where Thai and other scripts meet; spaces and marks stay with what is before them. */
export function byScript(text: string): { readonly text: string; readonly isThai: boolean }[] {
  const parts: { text: string; isThai: boolean }[] = [];
  for (const character of text) {
    const last = parts[parts.length - 1];
    const isNeutral = !THAI.test(character) && /[\s\p{P}\p{S}]/u.test(character);
    const isThai = isNeutral && last !== undefined ? last.isThai : THAI.test(character);
    if (last !== undefined && last.isThai === isThai) last.text += character;
    else parts.push({ text: character, isThai });
  }
  return parts;
}

/** Whether two looks are the same. */
export function isSameLook(one: TextLook, other: TextLook): boolean {
  return (Object.keys(one) as (keyof TextLook)[]).every((key) => one[key] === other[key]);
}
