/** The figures that a headline can contain, written out, those that concern its View first. Pure. */
import { passportOf } from '../../../figures/passport';
import { fold, termsIn } from '../../../find/fold';
import { plainText, type I18n } from '../../../i18n/i18n';
import { allFigures, figureOf, type Figure, type FigureRef } from '../../../model/figures/figure';
import type { Programme } from '../../../model/programme';
import type { View } from '../../../model/view/view';

export interface FigureOffer {
  readonly ref: FigureRef;
  /** The figure as it will read in the sentence. */
  readonly value: string;
  /** "Nuclei formed (achieved): 324 nuclei". */
  readonly says: string;
  /** Whether it concerns the View's indicator, event or place. */
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

/** Counts of the whole programme: they are no measurements, so `allFigures` does not have them. */
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

/**
 * Prefix search: every typed word begins a word of the figure's text or reference, or its value. With an empty query, the figures that
 * concern the View, or all when none does.
 */
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
