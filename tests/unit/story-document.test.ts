import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAX_STORY_TEXT,
  parseStory,
  readStory,
  storyDocument,
  type ParsedStory,
} from '../../src/formats/story/story-document';
import { storyReport } from '../../src/i18n/messages/stories';
import { createI18n } from '../../src/i18n/i18n';
import { sameStory } from '../../src/model/story/story';
import { MAX_HEADLINE, MAX_STEPS } from '../../src/model/story/story-limits';
import { initialView } from '../../src/model/view/view';
import { invented, programme } from '../programmes';
import { storiesOfAnySort, storyFile } from '../stories';
import { runs } from '../runs';

type Loose = Record<string, unknown>;
const document = (): Loose & { steps: Loose[] } => JSON.parse(storyFile);
const said = ({ reports }: ParsedStory) =>
  reports.flatMap((each) => [
    storyReport(createI18n('es', 'pe'), each),
    storyReport(createI18n('en', 'pe'), each),
  ]);
const codes = ({ reports }: ParsedStory) => reports.map(({ code }) => code);
/** With one step in place of all. */
const withStep = (step: unknown) => readStory({ ...document(), steps: [step] }, programme);

function isWhole(reading: ParsedStory): void {
  expect(reading.story !== null || reading.reports.some(({ severity }) => severity === 'error')).toBe(true);
  for (const sentence of said(reading))
    expect(sentence).not.toMatch(/^$|\{(locator|detail|value|limit|step|field|id|key|ref|count)\}/);
  if (!reading.story) return;
  const again = readStory(storyDocument(reading.story), programme);
  expect(again.story).toEqual(reading.story);
}

describe('a story document', () => {
  it('is the Story that it was written from', () => {
    fc.assert(
      fc.property(storiesOfAnySort, (story) => {
        const text = JSON.stringify(storyDocument(story));
        const { story: read, reports } = parseStory(text, programme);
        expect(reports).toEqual([]);
        expect(read).toEqual(story);
        expect(sameStory(read!, story) || JSON.stringify(storyDocument(read!)) === text).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });

  it('of any JSON at all is read or refused, in words', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => isWhole(readStory(value, programme))),
      { numRuns: runs(1000) },
    );
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.anything(), (value, steps) => {
        isWhole(readStory({ ...document(), title: value, cuts: value, steps: [steps, value] }, programme));
      }),
      { numRuns: runs(1000) },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('with any one value changed is read or refused, and keeps the steps that are whole', () => {
    const paths: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]) => {
      if (path.length > 0) paths.push(path);
      if (typeof value === 'object' && value !== null)
        for (const [key, each] of Object.entries(value))
          walk(each, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    walk(document(), []);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), (path, value) => {
        const copy = document();
        let at: unknown = copy;
        for (const key of path.slice(0, -1)) at = (at as Loose)[key];
        (at as Loose)[path.at(-1)!] = value;
        const reading = readStory(copy, programme);
        isWhole(reading);
        if (path[0] === 'steps' && path.length > 1)
          expect(
            reading.story?.steps.length ?? (reading.reports[0]?.code === 'story.deep' ? 99 : 0),
          ).toBeGreaterThanOrEqual(document().steps.length - 1);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('cut off anywhere is said to be incomplete', () => {
    const text = JSON.stringify(document());
    for (let at = 0; at < text.length; at += 7)
      expect(codes(parseStory(text.slice(0, at), programme)), String(at)).toEqual(['story.syntax']);
  });

  it('of the first format opens for ever', () => {
    const text = readFileSync(new URL('../fixtures/story-1.0.json', import.meta.url), 'utf8');
    const { story, reports } = parseStory(text, programme);
    expect(reports).toEqual([]);
    expect(story).toMatchObject({ id: 'first-format', cuts: [3, 10], title: { en: 'Of the first format' } });
    expect(story?.steps.map(({ view }) => view)).toEqual([
      initialView,
      { ...initialView, place: 'piura', indicator: 'nuclei', focus: 'place', mode: 'quantity', sort: 'name' },
      initialView,
    ]);
    expect(story?.steps[1]).toMatchObject({ picture: 'map', seconds: 90, level: 'detail' });
    expect(story?.steps[2]).toMatchObject({
      picture: null,
      headline: {},
      note: {},
      seconds: 60,
      level: 'core',
    });
  });

  it('of an older format goes through the steps that bring it up to date, and is kept out when one fails', () => {
    const old = { ...document(), formatVersion: '0.9', title: 'Un título' };
    const upgrades = [
      { from: '0.8', to: '0.9', upgrade: () => ({}) },
      { from: '0.9', to: '1.0', upgrade: (each: Loose) => ({ ...each, title: { es: each['title'] } }) },
    ];
    const { story, reports } = readStory(old, programme, upgrades);
    expect(reports).toEqual([]);
    expect(story?.title).toEqual({ es: 'Un título' });
    const fails = [
      {
        from: '0.9',
        to: '1.0',
        upgrade: () => {
          throw new Error('no');
        },
      },
    ];
    expect(codes(readStory(old, programme, fails))).toEqual(['story.upgrade']);
  });
});

describe('what is no story for this programme is refused in one sentence', () => {
  it.each([
    ['nothing', null, 'story.foreign'],
    ['a list', [], 'story.foreign'],
    ['a programme', { format: 'programme-results', formatVersion: '1.0' }, 'story.foreign'],
    ['no version', { ...document(), formatVersion: 1 }, 'story.foreign'],
    ['no steps', { ...document(), steps: undefined }, 'story.foreign'],
    ['a newer version', { ...document(), formatVersion: '2.0' }, 'story.newer'],
    ['another programme', { ...document(), programme: 'other-one' }, 'story.programme'],
    ['no programme', { ...document(), programme: undefined }, 'story.programme'],
  ])('%s', (_name, input, code) => {
    const reading = readStory(input, programme);
    expect(reading.story).toBeNull();
    expect(codes(reading)).toEqual([code]);
  });

  it('and the other programme is named', () => {
    expect(said(parseStory(storyFile, invented)).every((each) => each.includes(programme.id))).toBe(true);
  });

  it('too large, before any of it is read', () => {
    expect(codes(parseStory(' '.repeat(MAX_STORY_TEXT + 1), programme))).toEqual(['story.large']);
  });

  it.each(['[', '{"a":'])('nested without end: %s', (bracket) => {
    const [code] = codes(parseStory(bracket.repeat(100_000), programme));
    expect(['story.deep', 'story.syntax']).toContain(code);
    const nested = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const text = JSON.stringify({ ...document(), steps: 0 }).replace('"steps":0', `"steps":${nested}`);
    expect(codes(parseStory(text, programme))).toEqual(['story.deep']);
  });
});

describe('a newer story of this format', () => {
  it('opens, and what it adds is set aside', () => {
    const reading = readStory({ ...document(), formatVersion: '1.7', music: 'loud' }, programme);
    expect(reading.story?.steps).toHaveLength(document().steps.length);
    expect(reading.reports.map(({ code, locator }) => [code, locator])).toEqual([['story.field', 'music']]);
  });
});

describe('of a step', () => {
  it.each([
    ['that is none', 7, '$'],
    ['with a picture that there is not', { id: 'a', picture: 'cinema' }, 'picture'],
    ['with words that are none', { id: 'a', headline: 'plain' }, 'headline'],
    ['of no length', { id: 'a', seconds: 'long' }, 'seconds'],
    ['of endless length', { id: 'a', seconds: Infinity }, 'seconds'],
  ])('%s, only that one is left out, by number and reason', (_name, step, field) => {
    const reading = readStory({ ...document(), steps: [step, ...document().steps] }, programme);
    expect(reading.story?.steps).toHaveLength(document().steps.length);
    expect(reading.reports).toMatchObject([{ code: 'story.step', params: { step: 1, field } }]);
    expect(said(reading)[1]).toMatch(/Step 1/);
  });

  it('the keys of its View that lead to nothing are left out and named', () => {
    const reading = withStep({
      id: 'a',
      view: { place: 'atlantis', indicator: 'nuclei', mode: 'sideways', zoom: 3, focus: 'place' },
    });
    expect(reading.story?.steps[0]?.view).toEqual({
      ...initialView,
      indicator: 'nuclei',
      focus: 'indicator',
    });
    expect(reading.reports.map(({ code, params }) => [code, params?.['step'], params?.['key']])).toEqual([
      ['story.view', 1, 'place'],
      ['story.view', 1, 'mode'],
      ['story.view', 1, 'zoom'],
    ]);
  });

  it('a figure that leads to nothing is a warning that names it, and the words stay', () => {
    const reading = withStep({ id: 'a', headline: { es: '{nothing.actual} y {nuclei.actual}' } });
    expect(reading.story?.steps[0]?.headline).toEqual({ es: '{nothing.actual} y {nuclei.actual}' });
    expect(reading.reports).toMatchObject([
      { code: 'story.figure', severity: 'warning', params: { step: 1, ref: 'nothing.actual' } },
    ]);
  });

  it('a name that is taken is replaced, so that a copy by hand is not lost', () => {
    const reading = readStory({ ...document(), steps: [{ id: 'a' }, { id: 'a' }, {}] }, programme);
    expect(reading.story?.steps.map(({ id }) => id)).toEqual(['a', 'step-2', 'step-3']);
    expect(codes(reading)).toEqual(['story.step-id', 'story.step-id']);
  });

  it('a text that is too long is cut off, never through the middle of a letter', () => {
    const reading = withStep({ id: 'a', headline: { es: `${'x'.repeat(MAX_HEADLINE - 1)}😀` } });
    expect(reading.story?.steps[0]?.headline['es']).toBe('x'.repeat(MAX_HEADLINE - 1));
    expect(codes(reading)).toEqual(['story.shortened']);
  });
});

describe('of a story', () => {
  it('hostile keys are set aside and named, and pollute nothing', () => {
    const text = storyFile
      .replace('"view": {}', '"view": { "__proto__": { "polluted": 1 }, "constructor": "x" }')
      .replace('"cuts"', '"__proto__": { "polluted": 1 }, "prototype": 1, "cuts"');
    const reading = parseStory(text, programme);
    expect(reading.story?.steps).toHaveLength(document().steps.length);
    expect(codes(reading)).toEqual(['story.field', 'story.field', 'story.field', 'story.field']);
    expect(({} as Loose)['polluted']).toBeUndefined();
    expect((reading.story as unknown as Loose)['polluted']).toBeUndefined();
  });

  it(`no more than ${MAX_STEPS} steps are kept, and the rest is counted`, () => {
    const steps = Array.from({ length: MAX_STEPS + 3 }, (_, index) => ({ id: `s${index}` }));
    const reading = readStory({ ...document(), steps }, programme);
    expect(reading.story?.steps).toHaveLength(MAX_STEPS);
    expect(reading.reports).toMatchObject([{ code: 'story.steps', params: { count: 3 } }]);
  });

  it('title, cuts and id that cannot be used cost no step', () => {
    const reading = readStory(
      { ...document(), id: 'z1.packed', title: 3, cuts: ['x', 10, 10, 3] },
      programme,
    );
    expect(reading.story).toMatchObject({ id: 'story', title: {}, cuts: [3, 10] });
    expect(reading.reports.map(({ locator }) => locator)).toEqual(['id', 'title', 'cuts']);
  });
});
