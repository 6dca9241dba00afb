/**
 * The life of stories under storage that fails in every way, with tabs that come, crash, and take a story from each other. What was
 * said to be saved can always be opened again: that, or something later; and whoever writes does not undo what another has written since.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedIn } from '../../src/store/stories/story-records';
import type { Story } from '../../src/model/story/story';
import { weathers, World, type Weather } from '../story-world';
import { runs } from '../runs';

/** Sequences of up to this many things that happen. */
const RUNS = runs(2_000);
const LONGEST = 50;

type TabOf = ReturnType<World['open']>;

interface Model {
  /** Of the latest version that any tab said to be saved. */
  confirmed: number;
  /** Every edit writes the next number. */
  written: number;
  /** After a wipe, until it has been mended: the tabs that have what was confirmed in memory. Null = all is well. */
  holders: Set<TabOf> | null;
  /** What has been said once: which number was saved when, by which tab. */
  readonly heard: Map<TabOf, Set<string>>;
}
interface Real {
  readonly world: World;
  readonly tabs: TabOf[];
  /** The story whose life this is. */
  readonly id: string;
  /** The highest revision that was ever stored. */
  rev: number;
}

const numberIn = (story: Story | null | undefined) => Number(story?.title['es'] ?? 0);
const shown = (tab: TabOf) => tab.stories.getState();
const present = (tab: TabOf) => shown(tab).history?.present ?? null;
const slotsOf = ({ world, id }: Real) =>
  [...world.records.entries()].filter(([key]) => key.includes(`|${id}|`));
const keptOf = (real: Real) => storedIn(slotsOf(real).map(([, record]) => record));

/** Holds after everything that happens. */
function check(model: Model, real: Real): void {
  for (const tab of real.tabs) {
    const { saving, history, access } = shown(tab);
    if (saving.state !== 'saved' || history?.present.id !== real.id) continue;
    const heard = model.heard.get(tab) ?? new Set();
    model.heard.set(tab, heard);
    const said = `${numberIn(history.present)} at ${saving.at}`;
    // What is still said after a wipe was said before it.
    if (heard.has(said)) continue;
    heard.add(said);
    if (access === 'editable') model.confirmed = Math.max(model.confirmed, numberIn(history.present));
  }
  const kept = keptOf(real);
  const stored = kept.kind === 'good' ? Number(kept.record.title['es']) : 0;
  if (stored >= model.confirmed) model.holders = null;
  // With nobody who has it in memory what was wiped is gone, and no app could help that.
  if (model.holders?.size === 0) [model.holders, model.confirmed] = [null, stored];
  if (model.holders === null) expect(stored).toBeGreaterThanOrEqual(model.confirmed);
  if (kept.kind !== 'good') return;
  // Revisions only grow, so nothing older was put over something newer.
  expect(kept.record.rev).toBeGreaterThanOrEqual(real.rev);
  real.rev = kept.record.rev;
}

class Command implements fc.AsyncCommand<Model, Real> {
  constructor(
    readonly name: string,
    readonly act: (model: Model, real: Real) => Promise<void> | void,
    readonly check: (model: Readonly<Model>) => boolean = () => true,
  ) {}
  async run(model: Model, real: Real): Promise<void> {
    await this.act(model, real);
    await real.world.settle();
    check(model, real);
  }
  toString = () => this.name;
}

const on =
  (at: number, act: (tab: TabOf, model: Model, real: Real) => Promise<unknown> | void) =>
  async (model: Model, real: Real) => {
    const tab = real.tabs[at % Math.max(1, real.tabs.length)];
    if (tab) await act(tab, model, real);
  };
/** Does not wait for what may never be answered. */
const begins = (work: Promise<unknown>) => void work;

const which = fc.nat({ max: 2 });
const commands = [
  which.map(
    (at) =>
      new Command(
        `edit(${at})`,
        on(at, (tab, model, { id }) => {
          if (present(tab)?.id !== id || shown(tab).access !== 'editable') return;
          model.written += 1;
          tab.stories.actions.storyRenamed({ es: String(model.written) });
          expect(numberIn(present(tab))).toBe(model.written);
        }),
      ),
  ),
  which.map(
    (at) =>
      new Command(
        `undo and redo(${at})`,
        on(at, (tab) => {
          const before = shown(tab).history;
          if (!before || before.past.length === 0 || shown(tab).access !== 'editable') return;
          tab.stories.actions.undoPressed();
          expect(present(tab)).toBe(before.past.at(-1));
          tab.stories.actions.redoPressed();
          expect(present(tab)).toBe(before.present);
        }),
      ),
  ),
  fc.constantFrom<Weather>(...weathers, 'well', 'well').map(
    (weather) =>
      new Command(`weather(${weather})`, (_model, { world }) => {
        world.weather = weather;
      }),
  ),
  fc
    .constantFrom(1, 100, 300, 1_000, 4_000, 70_000)
    .map((time) => new Command(`pass(${time})`, (_model, { world }) => world.pass(time))),
  fc.constant(
    new Command('open a tab', (_model, { world, tabs, id }) => {
      if (tabs.length === 3) return;
      const tab = world.open([]);
      tabs.push(tab);
      begins(tab.stories.actions.storyOpened(id as never));
    }),
  ),
  which.map(
    (at) =>
      new Command(
        `crash(${at})`,
        on(at, (tab, model, real) => {
          tab.crash();
          model.holders?.delete(tab);
          real.tabs.splice(real.tabs.indexOf(tab), 1);
        }),
      ),
  ),
  which.map(
    (at) =>
      new Command(
        `take over(${at})`,
        on(at, (tab, model) => {
          // Who takes over from nothing has what it has followed, no more.
          if (shown(tab).access === 'elsewhere') model.holders?.clear();
          tab.stories.actions.takenOver();
        }),
      ),
  ),
  which.map(
    (at) =>
      new Command(
        `look(${at})`,
        on(at, (tab) => begins(tab.stories.actions.pageSeen())),
      ),
  ),
  which.map(
    (at) =>
      new Command(
        `flush(${at})`,
        on(at, (tab) => begins(tab.stories.actions.flushed())),
      ),
  ),
  which.map(
    (at) =>
      new Command(
        `open again(${at})`,
        on(at, (tab, _model, { id }) => begins(tab.stories.actions.storyOpened(id as never))),
      ),
  ),
  which.map(
    (at) =>
      new Command(
        `close(${at})`,
        on(at, (tab) => tab.stories.actions.storyClosed()),
      ),
  ),
  fc.constant(
    new Command('wipe', (model, real) => {
      // Tabs that cannot know of each other cannot know either who of them is to write again.
      if (!real.world.knowsTabs && real.tabs.length > 1) return;
      const holds = (tab: TabOf) =>
        present(tab)?.id === real.id &&
        shown(tab).access === 'editable' &&
        numberIn(present(tab)) >= model.confirmed;
      model.holders = new Set(real.tabs.filter(holds).filter((tab) => model.holders?.has(tab) ?? true));
      real.world.records.clear();
      real.rev = 0;
    }),
  ),
];

async function lived(knowsTabs: boolean, sequence: Iterable<fc.AsyncCommand<Model, Real>>): Promise<void> {
  const world = new World(knowsTabs);
  const tab = world.open([]);
  tab.stories.actions.storyStarted({ es: '1' });
  await world.pass(1_000);
  const real: Real = { world, tabs: [tab], id: present(tab)!.id, rev: 0 };
  const model: Model = { confirmed: 0, written: 1, holders: null, heard: new Map() };
  check(model, real);
  expect(model.confirmed).toBe(1);
  await fc.asyncModelRun(() => ({ model, real }), sequence);

  // In the end all goes well again: every tab that writes gets it written, and a new session opens it.
  world.weather = 'well';
  await world.pass(70_000);
  for (const each of real.tabs) begins(each.stories.actions.pageSeen());
  await world.pass(70_000);
  check(model, real);
  for (const each of real.tabs) {
    const { saving, access, history } = shown(each);
    if (history && access === 'editable') expect(saving.state).toBe('saved');
    each.crash();
  }
  const last = world.open([]);
  begins(last.stories.actions.storyOpened(real.id as never));
  await world.pass(100);
  if (model.confirmed > 0) expect(numberIn(present(last))).toBeGreaterThanOrEqual(model.confirmed);
}

describe('the life of a story', () => {
  it.each([
    ['in tabs that know of each other', true],
    ['in tabs that do not', false],
  ])(
    `${RUNS / 2} lives %s: what was saved is never lost`,
    async (_name, knowsTabs) => {
      await fc.assert(
        fc.asyncProperty(fc.commands(commands, { maxCommands: LONGEST, size: 'max' }), (sequence) =>
          lived(knowsTabs, sequence),
        ),
        { numRuns: RUNS / 2, endOnFailure: false },
      );
    },
    60_000,
  );

  it('a take-over whose answer comes too late writes nothing over what it has not read', async () => {
    const world = new World(false);
    const [one, other] = [world.open([]), world.open([])];
    one.stories.actions.storyStarted({ es: '1' });
    await world.pass(1_000);
    const { id } = present(one)!;
    begins(other.stories.actions.storyOpened(id));
    await world.pass(100);
    one.stories.actions.storyRenamed({ es: '2' });
    other.stories.actions.storyRenamed({ es: '3' });
    begins(one.stories.actions.flushed());
    await world.settle();
    one.stories.actions.storyRenamed({ es: '4' });
    await world.pass(4_000);
    expect(shown(one).saving.state).toBe('saved');
    expect(shown(other).access).toBe('elsewhere');
    world.weather = 'late';
    other.stories.actions.takenOver();
    await world.pass(70_000);
    world.weather = 'well';
    const last = world.open([]);
    begins(last.stories.actions.storyOpened(id));
    await world.pass(100);
    expect(numberIn(present(last))).toBe(4);
  });
});
