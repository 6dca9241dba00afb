/** What fills a slide: one Picture with its data, for the slide and for the text page. Pure. */
import { arcsOf } from '../../map/arcs/arcs';
import { sourcesOf } from '../../model/figures/figure';
import { indicatorById } from '../../model/figures/measurements';
import type { CaseStudy, PlaceId, Programme, SourceRef } from '../../model/programme';
import { organisationsOf, placeById } from '../../model/territory';
import { placeOf, type View } from '../../model/view/view';
import type { SlidePicture } from '../../model/story/story';
import { chartsOf, type KeyedChart } from '../stage';
import type { MapContent, StagedChart, StagedSlide } from '../staged';

/** nothing: there is no such chart. */
export type SlideContent =
  MapContent | StagedSlide | KeyedChart | { readonly picture: 'timeline' } | { readonly picture: 'nothing' };

/** `picture`: null = the Picture that the View itself asks for. */
export function slideOf(programme: Programme, view: View, picture: SlidePicture | null): SlideContent {
  const asked = picture ?? pictureAsked(programme, view);
  switch (asked) {
    case 'map':
      return mapOf(programme, view);
    case 'case':
      return { picture: 'case', cases: casesTold(programme, view) };
    case 'organisations':
      return { picture: 'organisations', bodies: organisationsOf(programme, placeOf(programme, view)) };
    case 'timeline':
    case 'thanks':
      return { picture: asked };
    default:
      return chartOf(programme, view, asked) ?? { picture: 'nothing' };
  }
}

/** The default Picture of a View, by what is in focus: the case, the indicator's chart, else the map. */
function pictureAsked(programme: Programme, view: View): SlidePicture {
  const { focus, indicator } = view;
  if (focus === 'case') return 'case';
  if (focus !== 'indicator' || indicator === null) return 'map';
  const own = chartsOf(programme, programme.territory).filter((each) => showsIndicator(each, indicator));
  const order = ['series', 'breakdown', 'totals'] as const;
  return order.find((picture) => own.some((each) => each.picture === picture)) ?? 'achievement';
}

/** The chart as the page has it for this View, else that of the whole programme; null when neither has one. */
function chartOf(programme: Programme, view: View, picture: StagedChart['picture']): KeyedChart | null {
  const { indicator, focus } = view;
  const charts = [placeOf(programme, view), programme.territory]
    .flatMap((place) => chartsOf(programme, place))
    .filter((each) => each.picture === picture);
  const found = charts.find((each) => indicator !== null && showsIndicator(each, indicator)) ?? charts[0];
  if (!found || focus !== 'indicator' || indicator === null) return found ?? null;
  return onlyOf(found, indicator, programme);
}

function showsIndicator(staged: KeyedChart, id: NonNullable<View['indicator']>): boolean {
  if (staged.picture === 'series' || staged.picture === 'breakdown') return staged.indicator === id;
  if (staged.picture === 'ratio') return staged.ratio.numerator === id || staged.ratio.denominator === id;
  if (!('figures' in staged)) return false;
  const { withTarget, totals, sizes } = staged.figures;
  return [...(staged.picture === 'totals' ? [...totals, ...sizes] : withTarget)].some(
    (each) => each.id === id,
  );
}

/** Reduces a chart to the row of one indicator, if the chart has it. */
function onlyOf(staged: KeyedChart, id: NonNullable<View['indicator']>, programme: Programme): KeyedChart {
  if (!('figures' in staged) || !showsIndicator(staged, id)) return staged;
  const only = (all: readonly { readonly id: string }[]) =>
    all.some((each) => each.id === id) ? [indicatorById(programme, id)] : [];
  const { withTarget, totals, sizes } = staged.figures;
  return {
    ...staged,
    figures: {
      ...staged.figures,
      withTarget: only(withTarget),
      totals: only(totals),
      sizes: only(sizes),
    },
  };
}

/** The chosen case, else the cases that took part in the chosen event. */
function casesTold({ cases }: Programme, { case: chosen, event }: View): readonly CaseStudy[] {
  if (chosen !== null) return cases.filter(({ id }) => id === chosen);
  return event === null ? [] : cases.filter(({ events }) => events.includes(event));
}

function mapOf(programme: Programme, view: View): SlideContent {
  const isTold = view.focus === 'case' || view.focus === 'event';
  const cases = isTold ? casesTold(programme, view) : [];
  const place = placeById(programme, placeOf(programme, view));
  const members = place.members.length > 0 ? place.members : [place.id];
  const places = cases.length > 0 ? [...new Set(cases.flatMap((study) => study.places))] : members;
  const fairs = programme.events.filter(
    ({ id, kind }) =>
      kind === 'fair' &&
      (view.event === null || view.event === id) &&
      cases.some((study) => study.events.includes(id)),
  );
  return {
    picture: 'map',
    places,
    arcs: isTold ? arcsOf(programme, view) : [],
    placeless: fairs.filter((event) => event.place === null),
    cases,
  };
}

/** The parts of the sources that the content of a slide comes from. */
export function sourcesOfSlide(programme: Programme, view: View, told: SlideContent): readonly SourceRef[] {
  switch (told.picture) {
    case 'map': {
      if (told.cases.length > 0) return sourcesOf(told.cases);
      const chosen = view.place ?? programme.territory;
      return sourcesOf([placeById(programme, chosen)]);
    }
    case 'case':
      return sourcesOf(told.cases);
    case 'organisations':
      return sourcesOf(told.bodies);
    case 'timeline':
      return sourcesOf(programme.events);
    case 'thanks':
      return programme.sources;
    case 'nothing':
      return [];
    case 'ratio':
      return told.ratio.sources;
    case 'series':
    case 'breakdown':
      return indicatorById(programme, told.indicator).sources;
    case 'totals':
      return sourcesOf([...told.figures.totals, ...told.figures.sizes]);
    case 'achievement':
    case 'stated':
      return sourcesOf(told.figures.withTarget);
  }
}

/** The territory whose figures a slide shows; null when it shows none. */
export function territoryOfSlide(content: SlideContent): PlaceId | null {
  if ('figures' in content) return content.figures.territory;
  return 'territory' in content ? content.territory : null;
}
