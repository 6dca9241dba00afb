/**
 * Which labels a map has, by medium: all on a page, fewer leader lines on a slide, only highlighted places on the small locator map. Pure.
 */
import type { PlaceId } from '../../model/programme';
import type { Medium } from '../../picture/context';
import type { LabelText, Level } from './label-texts';

/** Width in pixels of a locator map's column for names of countries, and the most countries that are named. */
const SMALL_COLUMN = 92;
const FEW_NAMES = 4;

/**
 * Width in pixels of the column for names of countries at the left of a locator map; 0 where it would take more than half of the width or
 * there are too many names.
 */
export function smallColumn(countries: number, width: number): number {
  return countries <= FEW_NAMES && width >= 2 * SMALL_COLUMN ? SMALL_COLUMN : 0;
}

const isNamed = ({ highlight }: LabelText) => highlight !== undefined && highlight !== 'within';

/** The labels that this medium shows. The locator names only highlighted places; of the whole its countries, all or none. */
export function namesOn(
  medium: Medium,
  level: Level,
  texts: ReadonlyMap<PlaceId, LabelText>,
  width: number,
): ReadonlyMap<PlaceId, LabelText> {
  if (medium !== 'locator') return texts;
  // The locator shows no figures: they are in the Picture beside it.
  const isWanted = (label: LabelText) => (level === 'whole' ? label.style === 'country' : isNamed(label));
  const wanted = [...texts].flatMap(([place, label]) =>
    isWanted(label) ? [[place, { ...label, figure: null }] as const] : [],
  );
  const hasRoom = level !== 'whole' || smallColumn(wanted.length, width) > 0;
  return new Map(hasRoom ? wanted : []);
}

/**
 * Whether the label may have a leader line. On a slide with highlighted places, only these, the places within them, and labels with a
 * figure.
 */
export function allowsLeader(
  medium: Medium,
  level: Level,
  texts: ReadonlyMap<PlaceId, LabelText>,
  { style, highlight, figure }: LabelText,
): boolean {
  const isHot = highlight === 'hot' || highlight === 'lit';
  if (medium === 'page' || medium === 'paper')
    return figure !== null || style !== 'country' || level === 'whole';
  const isOfLevel = style === 'country' ? level === 'whole' : level === 'country' || isHot;
  if (medium === 'locator') return level === 'whole';
  const isAnyLit = [...texts.values()].some(isNamed);
  return figure !== null || (isOfLevel && (highlight !== undefined || !isAnyLit));
}
