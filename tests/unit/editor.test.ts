import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../src/i18n/i18n';
import { figureOf } from '../../src/model/figures/figure';
import type { IndicatorId, PlaceId } from '../../src/model/programme';
import { cutOf, lengthOf, slidePictures, type Story, type StoryId } from '../../src/model/story/story';
import { initialView, type View } from '../../src/model/view/view';
import { createStories, type Stories } from '../../src/store/stories/stories';
import { addedOnce } from '../../src/story/adding';
import { cutsOf, cutsWith } from '../../src/story/editor/steps/cut-sums';
import { figuresFound, figuresOffered } from '../../src/story/editor/step/figures-offered';
import { pictureDrawn, picturesOffered } from '../../src/story/editor/step/pictures-offered';
import { dayText, isSameDay, timeText } from '../../src/story/editor/stories/times';
import { nameOfLang, draftCheck, withWords } from '../../src/story/editor/step/draft-words';
import { storyToOpen } from '../../src/story/useOpenStory';
import { layerOf } from '../../src/stage/slide/layers';
import { invented, programme } from '../programmes';
import { builtInStory, storiesOfAnySort } from '../stories';
import { views } from '../views';
import { runs } from '../runs';

const es = createI18n('es', 'pe');
const nuclei: View = { ...initialView, indicator: 'nuclei' as IndicatorId, focus: 'indicator' };

describe('the figures offered for a headline', () => {
  const offers = figuresOffered(programme, nuclei, es);

  it('are all figures with a value, each once', () => {
    expect(new Set(offers.map(({ ref }) => ref)).size).toBe(offers.length);
    for (const { ref, value } of offers) {
      expect(figureOf(programme, ref)?.value).not.toBeNull();
      expect(value).not.toBe('');
    }
  });

  it('begin with those of the View, which stand alone until something is typed', () => {
    const found = figuresFound(offers, '');
    expect(found.map(({ ref }) => ref)).toContain('nuclei.actual');
    expect(found.map(({ ref }) => ref)).toContain('smes-per-nucleus.actual');
    expect(found.map(({ ref }) => ref)).not.toContain('tools-available.actual');
    expect(offers.slice(0, found.length)).toEqual(found);
  });

  it('are found by words, by values and by names, without accents', () => {
    const refs = (query: string) => figuresFound(offers, query).map(({ ref }) => ref);
    expect(refs('nucleos alcanzado')[0]).toBe('nuclei.actual');
    expect(refs('23,810')).toContain('tools-available.actual');
    expect(refs('programme.start')).toEqual(['programme.start']);
    expect(refs('xyzzy')).toEqual([]);
  });

  it('are all there where the View chooses nothing', () => {
    const whole = figuresOffered(programme, initialView, es);
    expect(figuresFound(whole, '')).toEqual(whole);
  });

  it('of a place are those of its territory', () => {
    const zones = figuresOffered(
      programme,
      { ...initialView, place: 'ten-zones' as PlaceId, focus: 'place' },
      es,
    );
    const refs = figuresFound(zones, '').map(({ ref }) => ref);
    expect(refs).toContain('zone-nuclei.actual');
    expect(refs).not.toContain('nuclei.actual');
  });
});

describe('the Pictures offered for a step', () => {
  it.each([
    ['the built-in programme', programme],
    ['an invented one', invented],
  ])('are drawn as what they are called, in %s', (_name, one) => {
    for (const { id } of one.indicators) {
      const view: View = { ...initialView, indicator: id, focus: 'indicator' };
      const offered = picturesOffered(one, view);
      expect(offered).toContain('map');
      for (const picture of offered) expect(layerOf(one, view, picture).content.picture).toBe(picture);
    }
  });

  it('hold what the View asks for, whatever the View', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(picturesOffered(programme, view)).toContain(pictureDrawn(programme, view, null));
        expect(slidePictures).toEqual(expect.arrayContaining([...picturesOffered(programme, view)]));
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('a sentence that is being written', () => {
  it('reads with its figures, says what leads nowhere and what is typed by hand', () => {
    expect(draftCheck(programme, 'Son {nuclei.actual}', 'es', 'pe')).toEqual({
      filled: 'Son 324',
      dangling: [],
      isTyped: false,
    });
    expect(draftCheck(programme, 'Son {nuclei.x} y 4', 'es', 'pe')).toMatchObject({
      dangling: ['nuclei.x'],
      isTyped: true,
    });
    expect(draftCheck(programme, 'Sin cifras', 'es', 'pe').filled).toBeNull();
  });

  it('is no entry at all when it is emptied', () => {
    expect(withWords({ es: 'a', en: 'b' }, 'es', '')).toEqual({ en: 'b' });
    expect(withWords({ en: 'b' }, 'es', 'a')).toEqual({ en: 'b', es: 'a' });
  });

  it('is in a language by its own name', () => {
    expect(['es', 'en', 'qu', '!'].map(nameOfLang)).toEqual(['Español', 'English', 'Runasimi', '!']);
  });
});

describe('the shorter versions', () => {
  it('hold what the cut holds, and say by how much they are too long', () => {
    fc.assert(
      fc.property(storiesOfAnySort, (story) => {
        const cuts = cutsOf(story);
        expect(cuts.map(({ minutes }) => minutes)).toEqual([...story.cuts, null]);
        for (const { minutes, steps, seconds, over } of cuts) {
          expect([...steps]).toEqual(cutOf(story, minutes).map(({ id }) => id));
          expect(seconds).toBe(lengthOf(cutOf(story, minutes)));
          if (minutes !== null && over > 0) expect(seconds).toBe(minutes * 60 + over);
        }
      }),
    );
  });

  it('of the built-in story all fit', () => {
    const cuts = cutsOf(builtInStory);
    expect(cuts.map(({ over }) => over)).toEqual([0, 0, 0, 0]);
    expect(cutsWith(cuts, builtInStory.steps[0]!.id)).toEqual([3, 10, 20]);
  });
});

describe('times', () => {
  const at = new Date(2026, 10, 25, 9, 5).getTime();
  it('are of the day, with the day where it is another', () => {
    expect(timeText(at, es)).toMatch(/^0?9:05$/);
    expect(dayText(at, es)).toMatch(/^25 de noviembre, 0?9:05$/);
    expect(dayText(at, createI18n('en', 'en'))).toMatch(/25.*, 0?9:05$|November 25, 0?9:05$/);
    expect(isSameDay(at, at + 3_600_000)).toBe(true);
    expect(isSameDay(at, at + 86_400_000)).toBe(false);
  });
});

describe('the story that is opened by itself', () => {
  const entry = (id: string, origin: 'built-in' | 'own' | 'link', savedAt: number | null) => ({
    id: id as StoryId,
    title: {},
    origin,
    savedAt,
  });
  it('is one’s own that was saved last, else the first that there is', () => {
    const all = [
      entry('a', 'built-in', null),
      entry('b', 'own', 1),
      entry('c', 'own', 2),
      entry('d', 'link', null),
    ];
    expect(storyToOpen(all)?.id).toBe('c');
    expect(storyToOpen(all.slice(0, 1))?.id).toBe('a');
    expect(storyToOpen([])).toBeNull();
  });
});

/** Stories in memory. */
function inMemory(builtIn: readonly Story[] = []): Stories {
  const records = new Map<string, unknown>();
  let made = 0;
  return createStories({
    programme,
    builtIn,
    newId: () => `made-${(made += 1)}`,
    now: () => 0,
    after: () => () => {},
    storage: {
      list: async () => [...records.keys()],
      read: async (keys) => keys.map((key) => records.get(key)),
      change: async (keys, decide) => {
        for (const { key, record } of decide(keys.map((each) => records.get(each))))
          if (record === undefined) records.delete(key);
          else records.set(key, record);
      },
    },
  });
}

describe('a View that is to be a step', () => {
  it('begins a story where there is none of one’s own; what is only read stays as it is', async () => {
    const stories = inMemory([builtInStory]);
    await stories.actions.storyOpened(builtInStory.id);
    const added = await addedOnce({ view: nuclei }, stories);
    expect(added).toMatchObject({ kind: 'begun', number: 1, title: programme.title });
    expect(stories.getState().history?.present.steps.map(({ view }) => view)).toEqual([nuclei]);
    expect(stories.getState().entries.filter(({ origin }) => origin === 'own')).toHaveLength(1);
  });

  it('goes to the end of the open story of one’s own', async () => {
    const stories = inMemory([builtInStory]);
    await stories.actions.storyOpened(builtInStory.id);
    stories.actions.storyCopied();
    expect(await addedOnce({ view: nuclei }, stories)).toMatchObject({ kind: 'added', number: 13 });
  });

  it('goes to the one that was saved last when none is open', async () => {
    const stories = inMemory();
    stories.actions.storyStarted({ es: 'La mía' });
    await stories.actions.flushed();
    stories.actions.storyClosed();
    expect(await addedOnce({ view: nuclei }, stories)).toMatchObject({
      kind: 'added',
      title: { es: 'La mía' },
    });
  });

  it('is added once, however often it is asked', async () => {
    const stories = inMemory();
    const wish = { view: nuclei };
    const answers = await Promise.all([addedOnce(wish, stories), addedOnce(wish, stories)]);
    expect(answers[0]).toBe(answers[1]);
    expect(stories.getState().history?.present.steps).toHaveLength(1);
  });

  it('finds no room in a story that is full', async () => {
    const stories = inMemory();
    stories.actions.storyStarted({ es: 'Larga' });
    for (let steps = 0; steps < 500; steps += 1) stories.actions.stepAdded(initialView);
    expect(await addedOnce({ view: nuclei }, stories)).toEqual({ kind: 'full', limit: 500 });
  });
});
