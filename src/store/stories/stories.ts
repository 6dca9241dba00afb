/**
 * The store of stories: built-in ones, the user's own in storage, and those that came with a link. A factory with injected storage,
 * tab lock, clock and ids, so that tests can run all of it. Code-split.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { isStoryId } from '../../formats/story/story-schema';
import { parseStory } from '../../formats/story/story-document';
import { createHistory, redo, undo, type History } from '../../model/view/history';
import type { Programme, Text } from '../../model/programme';
import { DEFAULT_CUTS, type Story, type StoryId } from '../../model/story/story';
import { MAX_TITLE, orderedCuts, shortened } from '../../model/story/story-limits';
import type { StoryReport } from '../../model/story/story-report';
import {
  nothingToSave,
  type Access,
  type Saving,
  type StoriesActions,
  type StoriesState,
} from './stories-state';
import { createOwnStories } from './own-stories';
import { createTyping, edited } from './story-edits';
import { createStepActions, type StepActions } from './story-step-actions';
import { createRepository, spaceOf } from './story-repository';
import { isPacked, unpackStory } from './story-link';
import type { OpenDocument } from './story-autosave';
import type { StoryStorage } from './story-storage';
import { noOtherTabs, type StoryTabs } from './tab-lock';
import { timeoutScheduler, type Scheduler } from './scheduler';

export type { Access, Saving, StoriesActions, StoriesState, StoryEntry } from './stories-state';
export type Stories = StoreApi<StoriesState> & { readonly actions: StoriesActions };

export interface StoriesOptions {
  readonly programme: Programme;
  readonly storage: StoryStorage;
  readonly builtIn: readonly Story[];
  /** Unique ids of letters, digits and hyphens, for stories, steps and this tab. */
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Separates pages on file://, which share one storage: see `documentName` in page/url.ts. */
  readonly document?: string;
  readonly tabs?: StoryTabs;
  readonly after?: Scheduler;
  /** Asks the browser for persistent storage; called when the first own story is created. */
  readonly persist?: () => Promise<unknown>;
}

/** What is open: a document of the user's own, or a read-only story; `history` null = none, or it cannot be read. */
type Open =
  | { readonly kind: 'doc'; readonly doc: OpenDocument }
  | {
      readonly kind: 'read';
      readonly history: History<Story> | null;
      readonly access: Access;
      readonly beyond?: StoryId;
    };

const nothing: Open = { kind: 'read', history: null, access: 'editable' };

export function createStories(options: StoriesOptions): Stories {
  const { programme, builtIn, newId, now, tabs = noOtherTabs, after = timeoutScheduler } = options;
  const store = createStore<StoriesState>(() => ({
    entries: builtIn.map(({ id, title }) => ({ id, title, origin: 'built-in', savedAt: null })),
    history: null,
    selectedStep: null,
    access: 'editable',
    fromNewerVersion: null,
    saving: nothingToSave,
    reports: [],
    unreadable: 0,
    removed: null,
  }));
  const { getState, setState } = store;
  const repository = createRepository({
    storage: options.storage,
    space: spaceOf(programme.id, options.document ?? ''),
    by: newId(),
    now,
    after,
  });
  /** Stories that came with links; in memory only. */
  const linked = new Map<StoryId, Story>();
  let open: Open = nothing;
  /** The latest request to open something; the results of earlier ones are dropped. */
  let asked: { readonly id: StoryId | null } = { id: null };
  const ask = (id: StoryId | null = null) => (asked = { id });
  const isOpen = (doc: OpenDocument) => open.kind === 'doc' && open.doc === doc;

  const ownStories = createOwnStories({ ...options, tabs, after, repository, isOpen, onChange: publish });

  function publish(): void {
    const seen: { history: History<Story> | null; access: Access; saving: Saving } =
      open.kind === 'doc' ? open.doc : { ...open, saving: nothingToSave };
    setState({
      entries: [
        ...builtIn.map(({ id, title }) => ({ id, title, origin: 'built-in' as const, savedAt: null })),
        ...ownStories.entries(),
        ...[...linked.values()].map(({ id, title }) => ({
          id,
          title,
          origin: 'link' as const,
          savedAt: null,
        })),
      ],
      history: seen.history,
      access: seen.access,
      fromNewerVersion: open.kind === 'read' ? (open.beyond ?? null) : null,
      saving: seen.saving,
      unreadable: ownStories.unreadable(),
      removed: ownStories.trash(),
    });
  }

  /** Opens something else; the document that was open is saved and closed in the background. */
  function show(next: Open, reports: readonly StoryReport[] = []): void {
    const before = open;
    open = next;
    setState({ reports });
    if (before.kind === 'doc' && !isOpen(before.doc)) void ownStories.close(before.doc);
    publish();
  }
  const showRead = (story: Story, access: Access, reports: readonly StoryReport[] = []) =>
    show({ kind: 'read', history: createHistory(story), access }, reports);
  const showOwn = (story: Story, reports: readonly StoryReport[] = []) =>
    show({ kind: 'doc', doc: ownStories.create(story) }, reports);
  const refused = (code: StoryReport['code'], value: string, reports: readonly StoryReport[] = []) =>
    setState({ reports: [...reports, { code, severity: 'error', locator: '', params: { value } }] });

  const present = (): Story | null => getState().history?.present ?? null;
  const isTaken = (id: StoryId) => getState().entries.some((each) => each.id === id);
  const madeId = (id: StoryId): StoryId => (isStoryId(id) && !isTaken(id) ? id : (newId() as StoryId));

  /** Edits the open story; does nothing when it is read-only. */
  function write(edit: (history: History<Story>) => History<Story>): void {
    if (open.kind !== 'doc' || open.doc.access !== 'editable') return;
    const { history } = open.doc;
    const next = edit(history);
    if (next !== history) open.doc.changed(next);
  }
  const apply = (edit: (story: Story) => Story) => write((history) => edited(history, edit(history.present)));

  function begunStory(title: Text): Story {
    const id = newId() as StoryId;
    return { id, programme: programme.id, title: shortened(title, MAX_TITLE), cuts: DEFAULT_CUTS, steps: [] };
  }

  const actions: Omit<StoriesActions, keyof StepActions> = {
    async storyOpened(id) {
      const turn = ask(id);
      const given = builtIn.find((each) => each.id === id);
      if (given) return showRead(given, 'built-in');
      const came = linked.get(id);
      if (came) return showRead(came, 'link');
      await ownStories.listed();
      if (turn !== asked) return;
      const found = await ownStories.opened(id);
      if (turn !== asked) {
        if (found.kind === 'doc' && asked.id !== id) await ownStories.close(found.doc);
        return;
      }
      if (found.kind === 'doc') return show({ kind: 'doc', doc: found.doc }, found.reports);
      if (found.kind === 'newer') {
        const history = found.story && createHistory(found.story);
        return show({ kind: 'read', history, access: 'newer', beyond: id }, found.reports);
      }
      refused(found.code, id, found.reports);
      publish();
    },
    async storyReceived(text, origin) {
      const turn = ask();
      await ownStories.listed();
      let plain = text;
      if (origin === 'link' && isPacked(text)) {
        try {
          plain = await unpackStory(text);
        } catch {
          if (turn === asked) refused('story.packed', '');
          return;
        }
      }
      if (turn !== asked) return;
      const { story, reports } = parseStory(plain, programme);
      if (!story) return setState({ reports });
      const own = { ...story, id: madeId(story.id) };
      if (origin === 'file') return showOwn(own, reports);
      linked.set(own.id, own);
      showRead(own, 'link', reports);
    },
    storyStarted(title) {
      ask();
      showOwn(begunStory(title));
    },
    storyCopied() {
      const story = present();
      if (!story) return;
      ask();
      showOwn({ ...story, id: newId() as StoryId });
    },
    storyClosed() {
      ask();
      show(nothing);
    },
    storyRenamed(title) {
      const short = shortened(title, MAX_TITLE);
      apply((story) =>
        JSON.stringify(story.title) === JSON.stringify(short) ? story : { ...story, title: short },
      );
    },
    cutsChosen(minutes) {
      const cuts = orderedCuts(minutes);
      apply((story) => (story.cuts.join() === cuts.join() ? story : { ...story, cuts }));
    },
    async storyRemoved(id) {
      await ownStories.listed();
      if (linked.delete(id)) {
        if (present()?.id === id) show(nothing);
        return publish();
      }
      const problem = await ownStories.removed(id);
      if (problem !== null) return refused(problem, id);
      if (open.kind === 'doc' && open.doc.id === id) {
        open = nothing;
        setState({ reports: [] });
      }
      publish();
    },
    async removalUndone() {
      const story = ownStories.trash();
      if (!story) return;
      const doc = ownStories.create({ ...story, id: madeId(story.id) });
      if (open.kind === 'read' && open.history === null) show({ kind: 'doc', doc });
      else publish();
      await ownStories.restored(doc);
      if (!isOpen(doc)) await ownStories.close(doc);
    },
    stepSelected: (selectedStep) => setState({ selectedStep }),
    undoPressed: () => write(undo),
    redoPressed: () => write(redo),
    takenOver() {
      if (open.kind === 'doc' && open.doc.access === 'elsewhere') void ownStories.takeOver(open.doc);
    },
    flushed: () => ownStories.flushed(),
    pageSeen: () => ownStories.checked(),
    listed: () => ownStories.listed(),
    storedText: (id) => ownStories.storedText(id),
  };

  const steps = createStepActions({
    programme,
    newId,
    getState,
    write,
    typing: createTyping(now),
    actions,
    ownEntries: ownStories.entries,
  });
  publish();
  return Object.assign(store, { actions: { ...actions, ...steps } });
}
