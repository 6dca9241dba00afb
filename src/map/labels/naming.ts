/** Which names a map has, by what it is drawn on: a page is read, a slide is glanced at, and the map beside its Picture is small. Pure. */
import type { PlaceId } from '../../model/programme';
import type { Medium } from '../../picture/context';
import type { LabelText, Level } from './label-texts';

/** Pixels at the left of a small map that few names of countries need; and how many are few. */
const SMALL_COLUMN = 92;
const FEW_NAMES = 4;

/** The room for names of countries at the left of a small map; 0 where they would take half of it, or be too many. */
export function smallColumn(countries: number, width: number): number {
  return countries <= FEW_NAMES && width >= 2 * SMALL_COLUMN ? SMALL_COLUMN : 0;
}

const isNamed = ({ highlight }: LabelText) => highlight !== undefined && highlight !== 'within';

/** The small map names only what it lights; of the whole its countries, all or none. */
export function namesOn(
  medium: Medium,
  level: Level,
  texts: ReadonlyMap<PlaceId, LabelText>,
  width: number,
): ReadonlyMap<PlaceId, LabelText> {
  if (medium !== 'locator') return texts;
  // The numbers are in the Picture beside it.
  const isWanted = (label: LabelText) => (level === 'whole' ? label.style === 'country' : isNamed(label));
  const wanted = [...texts].flatMap(([place, label]) =>
    isWanted(label) ? [[place, { ...label, figure: null }] as const] : [],
  );
  const hasRoom = level !== 'whole' || smallColumn(wanted.length, width) > 0;
  return new Map(hasRoom ? wanted : []);
}

/** Whether a name is worth a line that leads to its place. Where something is lit on a slide, only what is lit, or lies in it. */
export function allowsLeader(
  medium: Medium,
  level: Level,
  texts: ReadonlyMap<PlaceId, LabelText>,
  { style, highlight, figure }: LabelText,
): boolean {
  const isHot = highlight === 'hot' || highlight === 'lit';
  const isOfLevel = style === 'zone' ? level === 'country' || isHot : level === 'whole';
  if (medium === 'page') return figure !== null || isOfLevel;
  if (medium === 'locator') return level === 'whole';
  const isAnyLit = [...texts.values()].some(isNamed);
  return figure !== null || (isOfLevel && (highlight !== undefined || !isAnyLit));
}
