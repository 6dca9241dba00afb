/** Which Pictures a View shows, and where. Pure: the same View gives the same page, slide and export. */
import type { IndicatorId, PlaceId, Programme } from '../model/programme';
import { yearsOf } from '../model/figures/measurements';
import { figuresOf, partsOf, type TerritoryFigures } from '../model/figures/territory-figures';
import type { View } from '../model/view/view';
import type { Staged, StagedChart } from './staged';

/** A chart with its React key. */
export type KeyedChart = Extract<Staged, StagedChart>;

export interface Stage {
  readonly map: Staged;
  readonly headline: Staged;
  /** Facts on the chosen place; null without one. */
  readonly strip: Staged | null;
  /** Target and achieved, else the first chart that the programme has; null when it has no figures. */
  readonly chart: Staged | null;
  /** The cases; in a programme without any, up to two charts of the chosen indicator, else of the first. */
  readonly cases: readonly Staged[];
  readonly timeline: Staged | null;
  /** The detail of what is in focus, and which Picture it lies over: never that in which it is mostly clicked. */
  readonly detail: { readonly over: 'chart' | 'cases'; readonly item: Staged } | null;
  /** The charts below the first screen. */
  readonly deeper: readonly Staged[];
}

/** The most charts that stand in for cases. */
const INSTEAD = 2;

/**
 * The Pictures of the page. All but the strip, the detail and the charts below are the same for every View of a programme, so that nothing
 * moves when something is chosen.
 */
export function stage(programme: Programme, view: View): Stage {
  const whole = chartsOf(programme, programme.territory);
  const here = view.place === null ? whole : chartsOf(programme, view.place);
  const chart = whole.find(({ picture }) => picture === 'achievement') ?? whole[0] ?? null;
  const instead = programme.cases.length > 0 ? [] : chartsInstead(programme, view, whole, chart);
  const shown = new Set([chart, ...instead].map((each) => each?.key));
  return {
    map: { key: 'map', picture: 'map' },
    headline: { key: 'headline', picture: 'headline' },
    strip: view.place === null ? null : { key: 'place', picture: 'place', place: view.place },
    chart,
    cases: programme.cases.length > 0 ? [{ key: 'cases', picture: 'cases' }] : instead,
    timeline: programme.events.length > 0 ? { key: 'timeline', picture: 'timeline' } : null,
    detail: detailOf(view),
    deeper: [...whole, ...here.filter(({ key }) => !whole.some((each) => each.key === key))].filter(
      ({ key }) => !shown.has(key) && key !== `achievement:${view.place}`,
    ),
  };
}

/** What is in focus has its detail; a place has the headline and the strip. */
function detailOf(view: View): Stage['detail'] {
  if (view.focus === 'indicator' && view.indicator !== null)
    return { over: 'cases', item: { key: 'indicator', picture: 'indicator', indicator: view.indicator } };
  if (view.focus === 'case' && view.case !== null)
    return { over: 'chart', item: { key: 'case', picture: 'case-detail', study: view.case } };
  if (view.focus === 'event' && view.event !== null)
    return { over: 'chart', item: { key: 'event', picture: 'event-detail', event: view.event } };
  return null;
}

function chartsInstead(
  programme: Programme,
  view: View,
  charts: readonly KeyedChart[],
  first: KeyedChart | null,
): readonly KeyedChart[] {
  const single = charts.filter(({ picture }) => picture === 'breakdown' || picture === 'series');
  const of = (id: IndicatorId | null) =>
    single.filter((each) => 'indicator' in each && each.indicator === id);
  const asked = of(view.indicator);
  const [any] = programme.indicators.map(({ id }) => of(id)).filter((each) => each.length > 0);
  const found = asked.length > 0 ? asked : (any ?? []);
  const others = charts.filter((each) => each !== first && !single.includes(each));
  return (found.length > 0 ? found : others).slice(0, INSTEAD);
}

/** All charts of the figures that concern a place, in the order of `figuresOf`. */
export function chartsOf(programme: Programme, place: PlaceId): readonly KeyedChart[] {
  return figuresOf(programme, place).flatMap((figures) => chartsOfTerritory(programme, figures));
}

/** The charts of one territory: achievement with ratios and stated values, totals, series and breakdowns. */
function chartsOfTerritory(programme: Programme, figures: TerritoryFigures): readonly KeyedChart[] {
  const { territory, withTarget, totals, sizes } = figures;
  const staged: KeyedChart[] = [];
  if (withTarget.length > 0) {
    staged.push({ key: `achievement:${territory}`, picture: 'achievement', figures });
    const here = new Set(withTarget.map((each) => each.id));
    const ratios = programme.ratios.filter((each) => here.has(each.numerator) && here.has(each.denominator));
    ratios.forEach((ratio) => staged.push({ key: `ratio:${ratio.id}`, picture: 'ratio', ratio }));
    if (programme.claims.some((claim) => claim.about.some((id) => here.has(id)))) {
      staged.push({ key: `stated:${territory}`, picture: 'stated', figures });
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
