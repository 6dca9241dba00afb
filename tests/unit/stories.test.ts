import { describe, expect, it } from 'vitest';
import { storyDocument } from '../../src/formats/story/story-document';
import { MAX_STEPS } from '../../src/model/story/story-limits';
import { initialView, type View } from '../../src/model/view/view';
import { packStory } from '../../src/store/stories/story-link';
import type { StepId, StoryId } from '../../src/model/story/story';
import { programme } from '../programmes';
import { builtInStory } from '../stories';
import { World, type Tab } from '../story-world';

const title = { es: 'La del jueves', en: 'Thursday’s' };
const view: View = { ...initialView, indicator: 'nuclei' as never, focus: 'indicator' };
const state = ({ stories }: Tab) => stories.getState();
const open = (tab: Tab) => state(tab).history!.present;
const own = (tab: Tab) => state(tab).entries.filter(({ origin }) => origin === 'own');

async function started(world = new World()) {
  const tab = world.open();
  tab.stories.actions.storyStarted(title);
  await world.pass(1_000);
  return { world, tab, actions: tab.stories.actions, id: open(tab).id };
}
/** Another tab that opens the story too. */
async function second(world: World, id: StoryId) {
  const tab = world.open();
  const opening = tab.stories.actions.storyOpened(id);
  await world.pass(10);
  await opening;
  return tab;
}
const headline = (tab: Tab, at = 0) => open(tab).steps[at]?.headline;

describe('a built-in story', () => {
  it('is read only, and what is added to it goes to a copy with its title', async () => {
    const world = new World();
    const tab = world.open();
    const { actions } = tab.stories;
    await Promise.all([actions.storyOpened(builtInStory.id), world.pass(10)]);
    expect(state(tab)).toMatchObject({ access: 'built-in', saving: { state: 'none' } });
    actions.stepRemoved(builtInStory.steps[0]!.id);
    actions.storyRenamed({ es: 'Otra' });
    expect(open(tab)).toBe(builtInStory);
    const step = actions.stepAdded(view, 'map');
    expect(open(tab)).toMatchObject({ title: builtInStory.title });
    expect(open(tab).id).not.toBe(builtInStory.id);
    expect(open(tab).steps.at(-1)).toMatchObject({ id: step, view, picture: 'map' });
    expect(state(tab).access).toBe('editable');
    await world.pass(400);
    expect(state(tab).saving).toMatchObject({ state: 'saved' });
    expect(own(tab)).toHaveLength(1);
  });
});

describe('an own story', () => {
  it('is written within a third of a second, and opens again in another session', async () => {
    const { world, tab, actions, id } = await started();
    const step = actions.stepAdded(view)!;
    expect(state(tab).saving).toEqual({ state: 'saving' });
    actions.stepEdited(step, { headline: { es: 'Hola' } });
    await world.pass(300);
    expect(state(tab).saving).toMatchObject({ state: 'saved' });
    const story = open(tab);
    tab.crash();
    const next = await second(world, id);
    expect(open(next)).toEqual(story);
    expect(state(next).access).toBe('editable');
    expect(own(next)).toMatchObject([{ id, title, savedAt: expect.any(Number) }]);
  });

  it('is written at once when the page goes', async () => {
    const { world, tab, actions, id } = await started();
    actions.stepAdded(view);
    await Promise.all([actions.flushed(), world.settle()]);
    expect(state(tab).saving.state).toBe('saved');
    tab.crash();
    expect(open(await second(world, id)).steps).toHaveLength(1);
  });

  it('is not said to be saved while an edit has come after what was written', async () => {
    const { world, tab, actions, id } = await started();
    world.weather = 'slow';
    actions.storyRenamed({ es: 'uno' });
    await world.pass(300);
    actions.storyRenamed({ es: 'dos' });
    for (let time = 0; time < 1_000; time += 10) {
      await world.pass(10);
      if (state(tab).saving.state === 'saved') break;
    }
    tab.crash();
    world.weather = 'well';
    expect(open(await second(world, id)).title).toEqual({ es: 'dos' });
  });

  it('undoes to the very same story, and typing in one field is one step', async () => {
    const { world, tab, actions } = await started();
    const step = actions.stepAdded(view)!;
    const before = open(tab);
    for (const text of ['H', 'Ho', 'Hol', 'Hola']) {
      actions.stepEdited(step, { headline: { es: text } });
      await world.pass(300);
    }
    const typed = open(tab);
    actions.stepEdited(step, { seconds: 30 });
    await world.pass(2_000);
    actions.stepEdited(step, { seconds: 40 });
    actions.undoPressed();
    actions.undoPressed();
    expect(open(tab)).toBe(typed);
    actions.undoPressed();
    expect(open(tab)).toBe(before);
    actions.redoPressed();
    expect(open(tab)).toBe(typed);
    await world.pass(400);
    expect(state(tab).saving.state).toBe('saved');
  });

  it('is not another one by an edit that changes nothing', async () => {
    const { tab, actions } = await started();
    const step = actions.stepAdded(view)!;
    const { history } = state(tab);
    actions.stepEdited(step, { seconds: 60 });
    actions.stepMoved(step, 0);
    actions.stepRemoved('nothing' as StepId);
    actions.storyRenamed(title);
    actions.cutsChosen([20, 3, 10, 3]);
    expect(state(tab).history).toBe(history);
  });

  it('is kept within the limits, so that it can be read again', async () => {
    const { world, tab, actions, id } = await started();
    for (let at = 0; at < MAX_STEPS; at++) expect(actions.stepAdded(view)).not.toBeNull();
    expect(actions.stepAdded(view)).toBeNull();
    actions.stepDuplicated(open(tab).steps[0]!.id);
    actions.stepEdited(open(tab).steps[0]!.id, { headline: { es: 'x'.repeat(9_000) }, seconds: 0.2 });
    expect(open(tab).steps).toHaveLength(MAX_STEPS);
    expect(open(tab).steps[0]).toMatchObject({ seconds: 1 });
    await world.pass(400);
    const story = open(tab);
    tab.crash();
    const next = await second(world, id);
    expect(state(next).reports).toEqual([]);
    expect(open(next)).toEqual(story);
  });

  it('lies under the names that it has always had: others would lose what is stored', async () => {
    const { world, actions, id } = await started();
    actions.stepAdded(view);
    await world.pass(1_000);
    const space = `${programme.id}||`;
    expect([...world.records.keys()].sort()).toEqual([`${space}${id}|a`, `${space}${id}|b`]);
    const removing = actions.storyRemoved(id);
    await world.pass(1_000);
    await removing;
    expect([...world.records.keys()]).toEqual([`${space}|bin`]);
  });

  it('that was deleted comes back, also in the next session', async () => {
    const { world, tab, actions, id } = await started();
    actions.stepAdded(view);
    const story = open(tab);
    await Promise.all([actions.storyRemoved(id), world.pass(10)]);
    expect(state(tab)).toMatchObject({ history: null, removed: story });
    expect(own(tab)).toEqual([]);
    tab.crash();
    const next = world.open();
    await world.pass(10);
    expect(own(next)).toEqual([]);
    expect(state(next).removed).toEqual(story);
    await Promise.all([next.stories.actions.removalUndone(), world.pass(10)]);
    expect(open(next)).toEqual(story);
    expect(state(next)).toMatchObject({ removed: null, saving: { state: 'saved' } });
    next.crash();
    expect(open(await second(world, id))).toEqual(story);
    expect([...world.records.keys()].filter((key) => key.endsWith('bin'))).toEqual([]);
  });

  it('takes a step when nothing is open: the one that was saved last', async () => {
    const { world, actions, tab } = await started();
    actions.storyClosed();
    await world.pass(400);
    const step = actions.stepAdded(view);
    await world.pass(400);
    expect(open(tab)).toMatchObject({ title, steps: [{ id: step }] });
    const fresh = new World().open();
    const first = fresh.stories.actions.stepAdded(view);
    await world.pass(10);
    expect(open(fresh).steps).toMatchObject([{ id: first }]);
  });
});

describe('a story that comes from elsewhere', () => {
  it('in a file is one of one’s own, under another id where its own is taken', async () => {
    const { world, tab, actions, id } = await started();
    const text = JSON.stringify(storyDocument({ ...builtInStory, id }));
    await Promise.all([actions.storyReceived(text, 'file'), world.pass(500)]);
    expect(open(tab).steps).toEqual(builtInStory.steps);
    expect(own(tab)).toHaveLength(2);
    await Promise.all([actions.storyOpened(id), world.pass(10)]);
    expect(open(tab).steps).toEqual([]);
    await Promise.all([actions.storyReceived('{"format":', 'file'), world.pass(10)]);
    expect(state(tab).reports).toMatchObject([{ code: 'story.syntax' }]);
    expect(open(tab).id).toBe(id);
  });

  it('in a link is read only, and touches nothing of one’s own', async () => {
    const { world, tab, actions, id } = await started();
    const before = structuredClone([...world.records]);
    const packed = await packStory({ ...builtInStory, id });
    const received = actions.storyReceived(packed, 'link');
    while (open(tab).id === id) await world.settle();
    await received;
    expect(state(tab)).toMatchObject({ access: 'link', saving: { state: 'none' } });
    const linked = open(tab);
    actions.stepRemoved(linked.steps[0]!.id);
    actions.stepEdited(linked.steps[0]!.id, { seconds: 5 });
    await world.pass(1_000);
    expect(open(tab)).toBe(linked);
    expect([...world.records]).toEqual(before);
    await Promise.all([actions.storyOpened(id), world.pass(10)]);
    await Promise.all([actions.storyOpened(linked.id), world.pass(10)]);
    expect(open(tab)).toBe(linked);
    await actions.storyReceived(`${packed.slice(0, 40)}A${packed.slice(41)}`, 'link');
    expect(state(tab).reports[0]?.severity).toBe('error');
    expect(open(tab)).toBe(linked);
  });
});

describe('storage that does not do its work', () => {
  it.each([
    ['refuses', 'refused'],
    ['throws', 'refused'],
    ['forgets', 'refused'],
    ['tears', 'refused'],
    ['silent', 'blocked'],
    ['late', 'blocked'],
  ] as const)('%s: the story is unsaved, stays, and is written once it can be', async (weather, why) => {
    const { world, tab, actions, id } = await started();
    world.weather = weather;
    const step = actions.stepAdded(view)!;
    await world.pass(3_300);
    expect(state(tab).saving).toEqual({ state: 'unsaved', why });
    actions.stepEdited(step, { seconds: 10 });
    expect(state(tab).saving).toEqual({ state: 'unsaved', why });
    await world.pass(30_000);
    expect(state(tab).saving).toEqual({ state: 'unsaved', why });
    world.weather = 'well';
    await world.pass(64_000);
    expect(state(tab).saving.state).toBe('saved');
    const story = open(tab);
    tab.crash();
    expect(open(await second(world, id))).toEqual(story);
  });

  it('that never was there: everything works in memory, and says so', async () => {
    const world = new World();
    world.weather = 'silent';
    const tab = world.open();
    const { actions } = tab.stories;
    actions.storyStarted(title);
    await world.pass(3_300);
    expect(state(tab).saving).toEqual({ state: 'unsaved', why: 'blocked' });
    const { id } = open(tab);
    actions.stepAdded(view);
    await Promise.all([actions.storyOpened(builtInStory.id), world.pass(20_000)]);
    expect(state(tab).access).toBe('built-in');
    await Promise.all([actions.storyOpened(id), world.pass(10)]);
    expect(open(tab)).toMatchObject({ id, steps: [{ view }] });
    await Promise.all([actions.storyRemoved(id), world.pass(10_000)]);
    expect(own(tab)).toEqual([]);
    await Promise.all([actions.removalUndone(), world.pass(10_000)]);
    expect(open(tab)).toMatchObject({ id, steps: [{ view }] });
  });

  it('that was wiped: the next edit, or the next look, writes all of it again', async () => {
    const { world, tab, actions, id } = await started();
    actions.stepAdded(view);
    await world.pass(400);
    world.records.clear();
    await Promise.all([actions.pageSeen(), world.pass(10)]);
    expect(world.records.size).toBe(1);
    world.records.clear();
    actions.stepAdded(view);
    await world.pass(400);
    expect(state(tab).saving.state).toBe('saved');
    tab.crash();
    expect(open(await second(world, id)).steps).toHaveLength(2);
  });
});

describe('a stored story that is damaged', () => {
  const slots = (world: World) => [...world.records.keys()].sort();
  const damage = (world: World, key: string) => {
    const record = world.records.get(key) as { text: string };
    world.records.set(key, { ...record, text: record.text.slice(0, -20) });
  };

  it('in one generation opens from the other', async () => {
    const { world, tab, actions, id } = await started();
    actions.stepAdded(view);
    await world.pass(400);
    expect(slots(world)).toHaveLength(2);
    tab.crash();
    const newest = [...world.records].sort(
      ([, a], [, b]) => (b as { rev: number }).rev - (a as { rev: number }).rev,
    )[0]![0];
    damage(world, newest);
    const next = await second(world, id);
    expect(open(next)).toMatchObject({ id, steps: [] });
    expect(state(next)).toMatchObject({ unreadable: 0, access: 'editable' });
  });

  it('in both is set aside and counted, its bytes untouched, and the others open', async () => {
    const { world, tab, actions, id } = await started();
    actions.stepAdded(view);
    await world.pass(400);
    for (const key of slots(world)) damage(world, key);
    const before = structuredClone([...world.records]);
    tab.crash();
    const next = await second(world, id);
    expect(state(next)).toMatchObject({ unreadable: 1, history: null, reports: [{ code: 'story.damaged' }] });
    expect(own(next)).toEqual([]);
    await Promise.all([next.stories.actions.storyOpened(builtInStory.id), world.pass(10)]);
    expect(open(next)).toBe(builtInStory);
    await Promise.all([next.stories.actions.storyRemoved(id), world.pass(10)]);
    expect([...world.records]).toEqual(before);
  });

  it('as nothing that this app ever wrote is set aside too', async () => {
    const world = new World();
    world.records.set('al-invest-iv||x|a', 'text');
    world.records.set('al-invest-iv||y|b', { version: '1.0', rev: 'NaN' });
    world.records.set('al-invest-iv||z|a', null);
    world.records.set('another||z|a', null);
    const tab = world.open();
    await world.pass(10);
    expect(state(tab).unreadable).toBe(3);
  });
});

describe('a story that a newer version of the app has stored', () => {
  const seeded = async (version: string, inText: boolean) => {
    const { world, tab, actions, id } = await started();
    actions.stepAdded(view);
    await world.pass(400);
    tab.crash();
    for (const [key, record] of world.records) {
      const { text, ...rest } = record as { text: string };
      world.records.set(key, {
        ...rest,
        version,
        text: inText ? text.replace('"1.0"', JSON.stringify(version)) : text,
      });
    }
    return { world, id, before: structuredClone([...world.records]) };
  };

  it.each([
    ['1.7', true],
    ['2.0', true],
    ['2.0', false],
  ])('%s opens read only, as far as it can be read, and its bytes never change', async (version, inText) => {
    const { world, id, before } = await seeded(version, inText);
    const tab = await second(world, id);
    const { actions } = tab.stories;
    expect(state(tab).access).toBe('newer');
    expect(own(tab)).toMatchObject([{ id, title }]);
    expect(state(tab).history === null).toBe(version === '2.0' && inText);
    actions.storyRenamed({ es: 'x' });
    actions.takenOver();
    await Promise.all([actions.storyRemoved(id), actions.pageSeen(), world.pass(5_000)]);
    expect([...world.records]).toEqual(before);
    expect(state(tab).reports.at(-1)).toMatchObject({ code: 'story.newer' });
    const text = actions.storedText(id);
    await world.pass(10);
    expect(await text).toContain('programme-story');
  });

  it('while it was open here is not overwritten: what was edited here becomes a story of its own', async () => {
    const { world, tab, actions, id } = await started();
    for (const [key, record] of world.records)
      world.records.set(key, { ...(record as object), version: '3.0' });
    const before = structuredClone([...world.records]);
    actions.stepAdded(view);
    const edited = open(tab);
    await world.pass(1_000);
    expect(state(tab)).toMatchObject({ access: 'newer', saving: { state: 'unsaved', why: 'newer' } });
    expect([...world.records].slice(0, before.length)).toEqual(before);
    const copy = own(tab).find((each) => each.id !== id)!;
    await Promise.all([actions.storyOpened(copy.id), world.pass(10)]);
    expect(open(tab).steps).toEqual(edited.steps);
  });
});

describe.each([
  ['that know of each other', true],
  ['that do not', false],
])('two tabs %s', (_name, knowsTabs) => {
  it('on one story: one writes, the other follows, and takes over when it is asked to', async () => {
    const { world, tab, actions, id } = await started(new World(knowsTabs));
    const other = await second(world, id);
    if (!knowsTabs) {
      // Nobody knows until somebody has written.
      actions.stepAdded(view);
      await world.pass(400);
      other.stories.actions.stepAdded(view);
      await world.pass(400);
    } else {
      actions.stepAdded(view);
      await world.pass(400);
    }
    expect(state(other).access).toBe('elsewhere');
    await Promise.all([other.stories.actions.pageSeen(), world.pass(10)]);
    expect(open(other)).toEqual(open(tab));
    other.stories.actions.stepRemoved(open(other).steps[0]!.id);
    expect(open(other).steps).toHaveLength(1);

    other.stories.actions.takenOver();
    await world.pass(10);
    expect(state(other).access).toBe('editable');
    const step = open(other).steps[0]!.id;
    other.stories.actions.stepEdited(step, { headline: { es: 'de la otra' } });
    await world.pass(400);
    await Promise.all([actions.pageSeen(), world.pass(10)]);
    expect(state(tab).access).toBe('elsewhere');
    expect(headline(tab)).toEqual({ es: 'de la otra' });
  });

  it('keep both versions where both have edited', async () => {
    const { world, tab, actions, id } = await started(new World(knowsTabs));
    const step = actions.stepAdded(view)!;
    await world.pass(400);
    const other = await second(world, id);
    world.weather = 'refuses';
    actions.stepEdited(step, { headline: { es: 'mía' } });
    await world.pass(400);
    world.weather = 'well';
    other.stories.actions.takenOver();
    await world.pass(10);
    other.stories.actions.stepEdited(step, { headline: { es: 'suya' } });
    await world.pass(70_000);
    expect(headline(other)).toEqual({ es: 'suya' });
    expect(state(tab).access).toBe('elsewhere');
    const copy = own(tab).find((each) => each.id !== id)!;
    tab.crash();
    other.crash();
    const last = await second(world, id);
    expect(headline(last)).toEqual({ es: 'suya' });
    await Promise.all([last.stories.actions.storyOpened(copy.id), world.pass(10)]);
    expect(headline(last)).toEqual({ es: 'mía' });
  });
});

describe('two tabs', () => {
  it('do not delete each other’s story, and let it go when they crash', async () => {
    const { world, tab, id } = await started();
    const other = await second(world, id);
    await Promise.all([other.stories.actions.storyRemoved(id), world.pass(10)]);
    expect(state(other).reports).toMatchObject([{ code: 'story.elsewhere' }]);
    expect(own(other)).toHaveLength(1);
    tab.crash();
    await Promise.all([other.stories.actions.storyClosed(), world.pass(10)]);
    await Promise.all([other.stories.actions.storyOpened(id), world.pass(10)]);
    expect(state(other).access).toBe('editable');
  });

  it('opening twice at once is opening once', async () => {
    const { world, tab, id } = await started();
    tab.crash();
    const next = world.open();
    const { actions } = next.stories;
    await Promise.all([
      actions.storyOpened(id),
      actions.storyOpened(builtInStory.id),
      actions.storyOpened(id),
      world.pass(10),
    ]);
    expect(state(next)).toMatchObject({ access: 'editable', history: { present: { id } } });
  });
});
