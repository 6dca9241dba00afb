/** Which Pictures a View shows, and where: the same boxes for every View, so that a choice moves nothing. */
import { describe, expect, it } from 'vitest';
import { reduceView, type ViewEvent } from '../../src/model/view/reduce-view';
import { initialView, type View } from '../../src/model/view/view';
import { stage } from '../../src/stage/stage';
import { programme } from '../programmes';
import { wells } from '../wells';

const view = (...events: readonly ViewEvent[]): View =>
  events.reduce((before, event) => reduceView(programme, before, event), initialView);
const chosen = (thing: Extract<ViewEvent, { kind: 'chosen' }>['thing']): ViewEvent => ({
  kind: 'chosen',
  thing,
});
const keys = (of: View) => {
  const { map, headline, chart, cases, timeline } = stage(programme, of);
  return [map, headline, chart, ...cases, timeline].map((each) => each?.key);
};

describe('the first screen', () => {
  it('has map, headline, bullets, cases and timeline; the rest stands below', () => {
    expect(keys(initialView)).toEqual(['map', 'headline', 'achievement:andean', 'cases', 'timeline']);
    expect(stage(programme, initialView).deeper.map(({ key }) => key)).toEqual([
      'ratio:smes-per-nucleus',
      'stated:andean',
      'totals:ten-zones',
    ]);
  });

  it('keeps the same Pictures whatever is chosen or filtered', () => {
    const views = [
      view(chosen('place:puno')),
      view(chosen('place:bo'), chosen('indicator:nuclei')),
      view(chosen('case:honey')),
      view(chosen('event:sial')),
      { ...initialView, product: 'coffee' } as unknown as View,
    ];
    for (const each of views) {
      expect(keys(each)).toEqual(keys(initialView));
      expect(stage(programme, each).deeper).toEqual(stage(programme, initialView).deeper);
    }
  });

  it('has charts where a programme has no cases, and no timeline without events', () => {
    const { programme: other } = wells({ towns: true });
    const staged = stage(other, initialView);
    expect(staged.cases.length).toBeGreaterThan(0);
    expect(staged.cases.map(({ picture }) => picture)).not.toContain('cases');
    const of = staged.cases.flatMap((each) => ('indicator' in each ? [each.indicator] : []));
    expect(new Set(of)).toEqual(new Set(['contaminated-samples']));
    const asked = { ...initialView, indicator: 'points-repaired' } as View;
    const now = stage(other, asked).cases.flatMap((each) => ('indicator' in each ? [each.indicator] : []));
    expect(new Set(now)).toEqual(new Set(['points-repaired']));
    expect(stage({ ...other, events: [] }, initialView).timeline).toBeNull();
  });
});

describe('details', () => {
  const detail = (of: View) => stage(programme, of).detail;
  it('lie over a part other than the one that was clicked, and go with the focus', () => {
    expect(detail(initialView)).toBeNull();
    expect(detail(view(chosen('place:puno')))).toBeNull();
    expect(detail(view(chosen('case:honey')))).toMatchObject({ over: 'chart' });
    expect(detail(view(chosen('event:sial')))).toMatchObject({ over: 'chart' });
    expect(detail(view(chosen('indicator:nuclei')))).toMatchObject({ over: 'cases' });
    // The indicator stays chosen, but the place is what one looks at now.
    expect(detail(view(chosen('indicator:nuclei'), chosen('place:puno')))).toBeNull();
  });
});
