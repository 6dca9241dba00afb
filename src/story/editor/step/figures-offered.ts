/** Which figures can stand in a headline, in words, those that concern its View first. Pure. */
import { passportOf } from '../../../figures/passport';
import { fold, termsIn } from '../../../find/fold';
import { plainText, type I18n } from '../../../i18n/i18n';
import { allFigures, figureOf, type Figure, type FigureRef } from '../../../model/figures/figure';
import type { Programme } from '../../../model/programme';
import type { View } from '../../../model/view/view';

export interface FigureOffer {
  readonly ref: FigureRef;
  /** As it will stand in the sentence. */
  readonly value: string;
  /** "Nuclei formed (achieved): 324 nuclei". */
  readonly says: string;
  readonly isNear: boolean;
}

function isNear(figure: Figure, { indicator, place, event }: View): boolean {
  if (indicator !== null) {
    const { ratio, claim } = figure;
    const about = [figure.indicator, ratio?.numerator, ratio?.denominator, ...(claim?.about ?? [])];
    if (about.includes(indicator)) return true;
  }
  if (event !== null && figure.ref === `${event}.date`) return true;
  return place !== null && figure.territory === place;
}

/** The programme's counts are no one's measurements; they belong to the whole. */
const counts = ['programme.targets', 'programme.met', 'programme.cases'];

function refsOf(programme: Programme): readonly FigureRef[] {
  const places = programme.places.flatMap(({ id }) => [`${id}.members`, `${id}.cases`]);
  const counted = [...counts, ...places].filter((ref) => (figureOf(programme, ref)?.value ?? 0) > 0);
  return [...new Set([...allFigures(programme), ...counted])];
}

export function figuresOffered(programme: Programme, view: View, i18n: I18n): readonly FigureOffer[] {
  const offers = refsOf(programme).flatMap((ref): readonly FigureOffer[] => {
    const figure = figureOf(programme, ref);
    const passport = passportOf(programme, ref, i18n);
    if (!figure || !passport) return [];
    return [{ ref, value: passport.value, says: plainText(passport.claim), isNear: isNear(figure, view) }];
  });
  return offers.toSorted((a, b) => Number(b.isNear) - Number(a.isNear));
}

/** Every word that was typed begins a word of what the figure says, or of its name. Without any, those near, or all where none is. */
export function figuresFound(offers: readonly FigureOffer[], query: string): readonly FigureOffer[] {
  const asked = termsIn(query);
  if (asked.length === 0) {
    const near = offers.filter((each) => each.isNear);
    return near.length > 0 ? near : offers;
  }
  return offers.filter(({ ref, says, value }) => {
    const known = [...termsIn(says), ...termsIn(ref), fold(value)];
    return asked.every((term) => known.some((word) => word.startsWith(term)));
  });
}
