/** Stories in a real IndexedDB: two generations, damage, wiping, a newer version, and a database that never opens. */
import { createStore, delMany, entries, get, set } from 'idb-keyval';
import { afterEach, describe, expect, it, vi } from 'vitest';
import file from '../../public/programmes/al-invest-iv/programme.json?raw';
import { parseProgramme } from '../../src/formats/programme/programme-document';
import { initialView } from '../../src/model/view/view';
import { createStories, type Stories } from '../../src/store/stories/stories';
import { STORY_TABLE, storyDatabase } from '../../src/store/stories/story-database';
import { spaceOf } from '../../src/store/stories/story-repository';
import { browserTabs } from '../../src/store/stories/tab-lock';
import { timeoutScheduler } from '../../src/store/stories/scheduler';
import type { StoryId } from '../../src/model/story/story';
import { until } from './until';

const { programme } = parseProgramme(file);
if (!programme) throw new Error('no programme');
const space = spaceOf(programme.id, '');

let count = 0;
const fresh = () => `stories-of-a-test-${Date.now()}-${(count += 1)}`;
const table = (name: string) => createStore(name, STORY_TABLE);

function session(name: string): Stories {
  return createStories({
    programme: programme!,
    builtIn: [],
    storage: storyDatabase(name),
    newId: () => crypto.randomUUID(),
    now: () => Date.now(),
    tabs: browserTabs({
      space: `${name} ${space}`,
      after: timeoutScheduler,
      locks: navigator.locks,
      channel: new BroadcastChannel(name),
    }),
  });
}
const saved = (stories: Stories) => until(() => expect(stories.getState().saving.state).toBe('saved'));

async function told(name: string) {
  const stories = session(name);
  stories.actions.storyStarted({ es: 'Primera' });
  await saved(stories);
  stories.actions.stepAdded(initialView, 'map');
  await saved(stories);
  const story = stories.getState().history!.present;
  return { stories, story, id: story.id };
}
async function opened(name: string, id: StoryId) {
  const stories = session(name);
  await stories.actions.storyOpened(id);
  return stories;
}
const records = (name: string) =>
  entries<string, { rev: number; text: string }>(table(name)) as Promise<
    [string, { rev: number; text: string }][]
  >;

afterEach(() => vi.restoreAllMocks());

describe('stories in IndexedDB', () => {
  it('lie in two generations, and open in another session', async () => {
    const name = fresh();
    const { story, id, stories } = await told(name);
    expect((await records(name)).map(([, { rev }]) => rev).sort()).toEqual([1, 2]);
    stories.actions.storyClosed();
    await until(async () => expect((await opened(name, id)).getState().access).toBe('editable'));
    const next = await opened(name, id);
    expect(next.getState().history?.present).toEqual(story);
  });

  it('open from the older generation when the newer one is damaged, and are set aside when both are', async () => {
    const name = fresh();
    const { id } = await told(name);
    for (const [key, record] of (await records(name)).sort(([, a], [, b]) => b.rev - a.rev)) {
      const next = await opened(name, id);
      expect(next.getState().history?.present.title).toEqual({ es: 'Primera' });
      await set(key, { ...record, text: record.text.slice(0, 40) }, table(name));
    }
    const before = await records(name);
    const last = await opened(name, id);
    expect(last.getState()).toMatchObject({
      unreadable: 1,
      history: null,
      reports: [{ code: 'story.damaged' }],
    });
    expect(await records(name)).toEqual(before);
  });

  it('are written again when somebody has wiped them', async () => {
    const name = fresh();
    const { stories, story, id } = await told(name);
    await delMany(
      (await records(name)).map(([key]) => key),
      table(name),
    );
    await stories.actions.pageSeen();
    expect(await records(name)).toHaveLength(1);
    expect((await opened(name, id)).getState().history?.present).toEqual(story);
  });

  it('are written by a new connection when the browser has closed the old one', async () => {
    const name = fresh();
    const { stories } = await told(name);
    const stub = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    const opens = vi.spyOn(indexedDB, 'open');
    stories.actions.storyRenamed({ es: 'Segunda' });
    expect(stories.getState().saving.state).toBe('saving');
    await saved(stories);
    expect(stub).toHaveBeenCalled();
    expect(opens).toHaveBeenCalledTimes(1);
  });

  it('are not half written: a transaction that is broken off leaves the generation before', async () => {
    const name = fresh();
    const { stories, story, id } = await told(name);
    const put = IDBObjectStore.prototype.put;
    const stub = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...record
    ) {
      const request = put.apply(this, record);
      this.transaction.abort();
      return request;
    });
    stories.actions.storyRenamed({ es: 'Segunda' });
    await until(() => expect(stories.getState().saving).toEqual({ state: 'unsaved', why: 'refused' }));
    expect((await opened(name, id)).getState().history?.present).toEqual(story);
    stub.mockRestore();
    await saved(stories);
  });

  it('of a newer version open read only, and their bytes stay', async () => {
    const name = fresh();
    const { stories, id } = await told(name);
    stories.actions.storyClosed();
    for (const [key, record] of await records(name))
      await set(key, { ...record, version: '9.0' }, table(name));
    const before = await records(name);
    const next = await opened(name, id);
    expect(next.getState().access).toBe('newer');
    next.actions.storyRenamed({ es: 'Otra' });
    await next.actions.storyRemoved(id);
    await next.actions.flushed();
    expect(await records(name)).toEqual(before);
  });

  it('that are deleted lie in the bin until the next', async () => {
    const name = fresh();
    const { stories, story, id } = await told(name);
    await stories.actions.storyRemoved(id);
    expect((await records(name)).map(([key]) => key)).toEqual([`${space}|bin`]);
    const next = session(name);
    await next.actions.listed();
    expect(next.getState().removed).toEqual(story);
    await next.actions.removalUndone();
    expect(next.getState().history?.present).toEqual(story);
    expect(await get(`${space}|bin`, table(name))).toBeUndefined();
  });
});

describe('two tabs', () => {
  it('by real locks and a real channel: one writes, the other follows and takes over', async () => {
    const name = fresh();
    const { stories, id } = await told(name);
    const other = await opened(name, id);
    expect(other.getState().access).toBe('elsewhere');
    stories.actions.storyRenamed({ es: 'Segunda' });
    await until(() => expect(other.getState().history?.present.title).toEqual({ es: 'Segunda' }));
    other.actions.takenOver();
    await until(() => expect(other.getState().access).toBe('editable'));
    await until(() => expect(stories.getState().access).toBe('elsewhere'));
    other.actions.storyRenamed({ es: 'Tercera' });
    await until(() => expect(stories.getState().history?.present.title).toEqual({ es: 'Tercera' }));
  });
});

describe('a browser in which IndexedDB', () => {
  it('never opens keeps stories in memory, and says after three seconds that they are not saved', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest);
    const stories = session(fresh());
    stories.actions.storyStarted({ es: 'Primera' });
    await until(() => expect(stories.getState().saving).toEqual({ state: 'unsaved', why: 'blocked' }));
    stories.actions.stepAdded(initialView);
    expect(stories.getState().history?.present.steps).toHaveLength(1);
    vi.restoreAllMocks();
  });

  it('refuses to open says so at once, and saves when it does open', async () => {
    const stub = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const stories = session(fresh());
    stories.actions.storyStarted({ es: 'Primera' });
    await until(() => expect(stories.getState().saving).toEqual({ state: 'unsaved', why: 'blocked' }));
    stub.mockRestore();
    await saved(stories);
  });

  it('has no room says so, whatever the error is called, and keeps the generation before', async () => {
    const name = fresh();
    const { stories, id, story } = await told(name);
    const stub = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'NS_ERROR_DOM_QUOTA_REACHED');
    });
    stories.actions.storyRenamed({ es: 'Segunda' });
    await until(() => expect(stories.getState().saving).toEqual({ state: 'unsaved', why: 'refused' }));
    expect((await opened(name, id)).getState().history?.present).toEqual(story);
    stub.mockRestore();
    await saved(stories);
    expect((await opened(name, id)).getState().history?.present.title).toEqual({ es: 'Segunda' });
  });
});
