/** A story as a text: what stands above each step, where it is said, and what stands in words for its Picture. */
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/i18n/dates';
import { createI18n, plainText } from '../../src/i18n/i18n';
import type { CaseId, EventId, IndicatorId, PlaceId, SourceRef } from '../../src/model/programme';
import type { SlidePicture, Step, StepId } from '../../src/model/story/story';
import { initialView, type View } from '../../src/model/view/view';
import { slideOf, sourcesOfSlide } from '../../src/stage/slide/content';
import { storyTextOf } from '../../src/story/text/text-of';
import { invented, programme } from '../programmes';
import { builtInStory } from '../stories';

const es = createI18n('es', 'pe');
const en = createI18n('en', 'en');
const paragraphs = (sources: readonly SourceRef[]) => sources.map(({ locator }) => locator);
const view = (chosen: Partial<View>): View => ({ ...initialView, ...chosen });
const zones = 'ten-zones' as PlaceId;
const tools = 'tools-available' as IndicatorId;

const step: Step = {
  id: 'one' as StepId,
  view: initialView,
  picture: 'map',
  headline: {},
  note: {},
  seconds: 60,
  level: 'core',
};
const only = (changes: Partial<Step>, i18n = es) => {
  const text = storyTextOf(programme, { ...builtInStory, steps: [{ ...step, ...changes }] }, i18n);
  const [first] = text.steps;
  if (!first) throw new Error('no step');
  return first;
};

describe('the built-in story as a text', () => {
  const text = storyTextOf(programme, builtInStory, es);

  test('cites at each step where its figures and its picture stand', () => {
    expect(text.steps.map(({ step: { id }, sources }) => [id, paragraphs(sources)])).toEqual([
      ['programme', ['1', '2', '7']],
      ['management-tools', ['2']],
      ['all-six', ['2', '3', '4', '5', '6']],
      ['percentages', ['2', '3', '4', '5', '6']],
      ['ten-zones', ['8', '9']],
      ['lime-huaraz', ['12', '13']],
      ['puno-madrid', ['12', '14']],
      ['chanchamayo-france', ['12', '14']],
      ['honey-two-zones', ['12', '14']],
      ['cacao-piura', ['12', '15']],
      ['alliances', ['7', '8', '9']],
      ['thanks', ['1', '7']],
    ]);
    expect(paragraphs(text.sources)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '12',
      '13',
      '14',
      '15',
    ]);
  });

  test('numbers its steps, names its document, and is in the language asked for', () => {
    expect(text.steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    for (const { documents, heading, note } of text.steps) {
      expect(documents.map(({ id }) => id)).toEqual(['article']);
      expect([heading.lang, note?.lang]).toEqual([undefined, undefined]);
    }
    expect(plainText(storyTextOf(programme, builtInStory, en).title.segments)).toBe(
      'What came of AL-Invest IV in the Andean region',
    );
  });
});

describe('words that a step lacks', () => {
  test('without a headline it says what its View says', () => {
    const { heading } = only({ view: view({ place: zones, focus: 'place' }), headline: { es: ' ', en: '' } });
    expect(plainText(heading.segments)).toBe(
      'Las diez zonas suman 64 núcleos formados y 3,700 empresarios beneficiados',
    );
    expect(heading.lang).toBeUndefined();
  });

  test('another language stands in, and says which it is', () => {
    const { heading, note } = only({
      headline: { es: '', en: 'In English {nuclei.actual}' },
      note: { es: '' },
    });
    expect(plainText(heading.segments)).toBe('In English 324');
    expect(heading.lang).toBe('en');
    expect(note).toBeNull();
  });

  test('a reference to nothing is a dash and cites nothing', () => {
    const { heading, sources } = only({ headline: { es: 'Fueron {nothing.actual}' }, picture: 'series' });
    expect(plainText(heading.segments)).toBe('Fueron –');
    expect(sources).toEqual([]);
  });

  test('a count is cited only where nothing else is', () => {
    const headline = { es: 'Son {ten-zones.members}' };
    expect(paragraphs(only({ headline, picture: 'series' }).sources)).toEqual(['8', '13', '14', '15']);
    expect(paragraphs(only({ headline, view: view({ place: zones }) }).sources)).toEqual(['8', '9']);
  });
});

describe('what stands in words for a Picture', () => {
  const told = (chosen: Partial<View>, picture: SlidePicture | null) =>
    slideOf(programme, view(chosen), picture);

  test('of a map: its places, the case in full, and where arcs lead or do not', () => {
    expect(told({}, 'map')).toEqual({
      picture: 'map',
      places: ['bo', 'co', 'ec', 'pe'],
      arcs: [],
      placeless: [],
      cases: [],
    });
    const ten = told({ place: zones, focus: 'place' }, null);
    expect(ten.picture === 'map' && ten.places).toHaveLength(10);
    const alone = told({ place: 'lima' as PlaceId, focus: 'place' }, 'map');
    expect(alone).toMatchObject({ places: ['lima'] });
    const madrid = told({ event: 'intergift' as EventId, focus: 'event' }, null);
    expect(madrid).toMatchObject({
      places: ['puno'],
      placeless: [],
      arcs: [{ event: 'intergift', from: 'puno' }],
    });
    const honey = told({ case: 'honey' as CaseId, focus: 'case' }, 'map');
    expect(honey).toMatchObject({ places: ['lambayeque', 'chanchamayo'], arcs: [] });
    expect(honey.picture === 'map' && honey.placeless.map(({ id }) => id)).toEqual(['expoalimentaria']);
  });

  test('of an indicator in focus: its own row; a total among the totals', () => {
    const one = told({ indicator: tools, focus: 'indicator' }, null);
    expect(one.picture === 'achievement' && one.figures.withTarget.map(({ id }) => id)).toEqual([tools]);
    const all = told({ indicator: tools, place: zones, focus: 'place' }, 'achievement');
    expect(all.picture === 'achievement' && all.figures.withTarget).toHaveLength(6);
    const total = told({ indicator: 'zone-nuclei' as IndicatorId, focus: 'indicator' }, null);
    expect(total.picture === 'totals' && total.figures.totals.map(({ id }) => id)).toEqual(['zone-nuclei']);
  });

  test('a chart that a place does not have is that of the whole', () => {
    expect(told({ place: zones, focus: 'place' }, 'stated')).toMatchObject({ picture: 'stated' });
    expect(told({ place: zones, focus: 'place' }, 'ratio')).toMatchObject({ picture: 'ratio' });
    expect(told({}, 'series')).toEqual({ picture: 'nothing' });
    expect(sourcesOfSlide(programme, initialView, told({}, 'series'))).toEqual([]);
  });

  test('of who took part: those who worked there', () => {
    const bodies = told({ place: zones, focus: 'place' }, 'organisations');
    expect(bodies.picture === 'organisations' && bodies.bodies.map(({ id }) => id)).toEqual([
      'european-commission',
      'perucamaras',
      'associated-chambers',
      'sierra-exportadora',
      'promperu',
      'ministry-of-production',
      'technology-centres',
    ]);
  });

  test('every Picture of either programme can be asked for', () => {
    const pictures: SlidePicture[] = [
      'map',
      'achievement',
      'stated',
      'ratio',
      'totals',
      'series',
      'breakdown',
    ];
    const more: SlidePicture[] = ['case', 'timeline', 'organisations', 'thanks'];
    for (const each of [programme, invented])
      for (const picture of [...pictures, ...more]) {
        const found = slideOf(each, initialView, picture);
        expect([picture, 'nothing']).toContain(found.picture);
        expect(Array.isArray(sourcesOfSlide(each, initialView, found))).toBe(true);
      }
  });
});

test('dates are written as the country of the numbers writes them, and no more precisely than given', () => {
  expect(formatDate('2012', es)).toBe('2012');
  expect(formatDate('2012-09', es)).toBe('setiembre de 2012');
  expect(formatDate('2012-09-05', createI18n('es', 'andes'))).toBe('5 de septiembre de 2012');
  expect(formatDate('2012-09-05', createI18n('es', 'neutral'))).toBe('5 de septiembre de 2012');
  expect(formatDate('2012-09-05', createI18n('en', 'pe'))).toBe('5 September 2012');
  expect(formatDate('2012-99', en)).toBe('2012-99');
});
