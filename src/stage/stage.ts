/** Which Pictures a View shows, and in which order. Pure: the same View gives the same page, slide and export. */
import type { Programme } from '../model/programme';
import { yearsOf } from '../model/figures/measurements';
import { figuresOf, partsOf, type TerritoryFigures } from '../model/figures/territory-figures';
import { placeOf, type View } from '../model/view/view';
import type { Staged } from './staged';

export interface Stage {
  readonly where: readonly Staged[];
  readonly headline: Staged;
  readonly panels: readonly Staged[];
}

/** The Pictures of the page: map and places, headline, and the column below the headline. */
export function stage(programme: Programme, view: View): Stage {
  const cases: readonly Staged[] =
    programme.cases.length > 0 ? [{ key: 'cases', picture: 'cases', place: view.place }] : [];
  const figures = figuresOf(programme, placeOf(programme, view)).flatMap((each) =>
    picturesOf(programme, view, each),
  );
  const told = view.focus === 'case' || view.focus === 'event' || view.place !== null;
  return {
    where: [
      { key: 'places', picture: 'places' },
      { key: 'map', picture: 'map' },
    ],
    headline: { key: 'headline', picture: 'headline' },
    panels: [
      ...(view.place === null ? [] : [{ key: 'place', picture: 'place', place: view.place } as const]),
      ...(view.indicator === null
        ? []
        : [{ key: 'indicator', picture: 'indicator', indicator: view.indicator } as const]),
      ...(told ? [...cases, ...figures] : [...figures, ...cases]),
      ...(programme.events.length > 0 ? [{ key: 'timeline', picture: 'timeline' } as const] : []),
    ],
  };
}

/**
 * The charts of one territory: achievement with ratios and stated values, totals, series and breakdowns. Achievement is a strip while a
 * place is chosen.
 */
function picturesOf(programme: Programme, view: View, figures: TerritoryFigures): readonly Staged[] {
  const { territory, withTarget, totals, sizes } = figures;
  const staged: Staged[] = [];
  if (withTarget.length > 0) {
    const size = view.place === null ? 'full' : 'strip';
    staged.push({ key: `achievement:${territory}`, picture: 'achievement', figures, size });
    if (size === 'full') {
      const here = new Set(withTarget.map((each) => each.id));
      const ratios = programme.ratios.filter(
        (each) => here.has(each.numerator) && here.has(each.denominator),
      );
      ratios.forEach((ratio) => staged.push({ key: `ratio:${ratio.id}`, picture: 'ratio', ratio }));
      if (programme.claims.some((claim) => claim.about.some((id) => here.has(id)))) {
        staged.push({ key: `stated:${territory}`, picture: 'stated', figures });
      }
    }
  }
  if (totals.length + sizes.length > 0)
    staged.push({ key: `totals:${territory}`, picture: 'totals', figures });
  for (const indicator of [...withTarget, ...totals, ...sizes]) {
    const of = { indicator: indicator.id, territory };
    const key = `${indicator.id}:${territory}`;
    if (yearsOf(programme, indicator.id, territory).length > 1)
      staged.push({ key: `series:${key}`, picture: 'series', ...of });
    if (partsOf(programme, indicator, territory).length > 1)
      staged.push({ key: `breakdown:${key}`, picture: 'breakdown', ...of });
  }
  return staged;
}
