/** The user's own stories: what is stored of them, and the documents that are open, or closed and not written yet. */
import { parseStory } from '../../formats/story/story-document';
import { createHistory } from '../../model/view/history';
import type { Programme } from '../../model/programme';
import type { Story, StoryId } from '../../model/story/story';
import type { StoryReport } from '../../model/story/story-report';
import type { StoryEntry } from './stories-state';
import type { StoryRepository } from './story-repository';
import type { StoredStory } from './story-records';
import { isFromNewer, listStories, type Stored } from './story-list';
import { createAutosave, type OpenDocument } from './story-autosave';
import type { StoryTabs } from './tab-lock';
import type { Scheduler } from './story-time';

/** What opening a stored story came to. */
export type Opened =
  | { readonly kind: 'doc'; readonly doc: OpenDocument; readonly reports: readonly StoryReport[] }
  | { readonly kind: 'newer'; readonly story: Story | null; readonly reports: readonly StoryReport[] }
  | {
      readonly kind: 'refused';
      readonly code: 'story.unknown' | 'story.damaged' | 'story.unreachable';
      readonly reports: readonly StoryReport[];
    };

export interface OwnStories {
  /** Resolves when what is stored has been listed, or could not be. */
  listed(): Promise<void>;
  entries(): readonly StoryEntry[];
  /** How many stored stories cannot be read. */
  unreadable(): number;
  opened(id: StoryId): Promise<Opened>;
  /** A new story, written from now on. */
  create(story: Story): OpenDocument;
  /** It is open no longer, and is forgotten once it is written. */
  close(doc: OpenDocument): Promise<void>;
  /** This tab writes it from now on. */
  takeOver(doc: OpenDocument): Promise<void>;
  /** The last deleted story. */
  trash(): Story | null;
  /** Deletes one; gives what kept it from being deleted. */
  removed(id: StoryId): Promise<'story.elsewhere' | 'story.unreachable' | 'story.newer' | null>;
  /** The last deleted story is a document again. */
  restored(doc: OpenDocument): Promise<void>;
  flushed(): Promise<void>;
  checked(): Promise<void>;
  storedText(id: StoryId): Promise<string | null>;
}

export interface OwnStoriesOptions {
  readonly programme: Programme;
  readonly repository: StoryRepository;
  readonly tabs: StoryTabs;
  readonly after: Scheduler;
  readonly newId: () => string;
  readonly persist?: () => Promise<unknown>;
  readonly isOpen: (doc: OpenDocument) => boolean;
  readonly onChange: () => void;
}

interface LockedDocument {
  readonly doc: OpenDocument;
  /** Lets the story go for other tabs. */
  release: () => void;
}

/** After other tabs have saved something, the list is read anew at most this often. Milliseconds. */
const RELIST = 1_000;

export function createOwnStories(options: OwnStoriesOptions): OwnStories {
  const { programme, repository, tabs, after, newId, isOpen, onChange } = options;
  const openDocs = new Map<StoryId, LockedDocument>();
  let stored = new Map<StoryId, Stored>();
  let damaged = 0;
  let trash: Story | null = null;
  let isListed = false;
  let hasAskedToPersist = false;
  let relist: (() => void) | null = null;

  const read = (text: string): Story | null => (isFromNewer(text) ? null : parseStory(text, programme).story);

  async function list(): Promise<void> {
    const found = await listStories(repository, read);
    if (!found) return;
    if (!isListed) trash ??= found.trash;
    isListed = true;
    ({ stored, damaged } = found);
    onChange();
  }

  function sheetFor(
    sheetOptions: Pick<Parameters<typeof createAutosave>[0], 'history' | 'access' | 'stored'>,
  ): LockedDocument {
    const { id } = sheetOptions.history.present;
    const doc: OpenDocument = createAutosave({
      ...sheetOptions,
      repository,
      after,
      read,
      onChange,
      onSaved() {
        stored.set(id, { title: doc.history.present.title, savedAt: doc.savedAt, isNewer: false });
        tabs.tell(id);
        leaveIfDone(doc);
      },
      onLost(unsaved) {
        openDocs.get(id)?.release();
        // Both versions are kept: the other tab's under the name, what was not written here as a story of its own.
        if (unsaved) void close(create({ ...unsaved, id: newId() as StoryId }));
        leaveIfDone(doc);
      },
    });
    const one = { doc, release: () => {} };
    openDocs.set(id, one);
    return one;
  }

  function leaveIfDone(doc: OpenDocument): void {
    if (isOpen(doc) || (doc.isDirty && doc.access === 'editable')) return;
    const one = openDocs.get(doc.id);
    if (one?.doc !== doc) return;
    openDocs.delete(doc.id);
    void doc.stop();
    one.release();
  }

  async function close(doc: OpenDocument): Promise<void> {
    await doc.flushed();
    // Once it is forgotten only storage has it.
    if (await doc.checked()) leaveIfDone(doc);
  }

  async function claimFor(one: LockedDocument, how: 'if-free' | 'take'): Promise<void> {
    const { doc } = one;
    const release = await tabs.claim(doc.id, how, () => void doc.lost('elsewhere'));
    if (release === null) return doc.lost('elsewhere');
    if (openDocs.get(doc.id) === one) one.release = release;
    else release();
  }

  function create(story: Story): OpenDocument {
    const one = sheetFor({ history: createHistory(story), access: 'editable', stored: null });
    void claimFor(one, 'if-free');
    if (!hasAskedToPersist) {
      hasAskedToPersist = true;
      (async () => options.persist?.())().catch(() => {});
    }
    one.doc.changed(one.doc.history);
    return one.doc;
  }

  async function openedFromStorage(id: StoryId): Promise<Opened> {
    let lost = () => {};
    const release = await tabs.claim(id, 'if-free', () => lost());
    const kept: StoredStory | null = await repository.read(id).catch(() => null);
    const without = <T>(answer: T): T => {
      release?.();
      return answer;
    };
    if (kept === null) return without({ kind: 'refused', code: 'story.unreachable', reports: [] });
    if (kept.kind === 'none') return without({ kind: 'refused', code: 'story.unknown', reports: [] });
    if (kept.kind === 'unreadable') return without({ kind: 'refused', code: 'story.damaged', reports: [] });
    const text = kept.kind === 'good' ? kept.record.text : kept.text;
    const { story, reports } = parseStory(text, programme);
    if (kept.kind === 'newer' || isFromNewer(text)) return without({ kind: 'newer', story, reports });
    if (story === null) return without({ kind: 'refused', code: 'story.damaged', reports });
    const one = sheetFor({
      history: createHistory(story.id === id ? story : { ...story, id }),
      access: release ? 'editable' : 'elsewhere',
      stored: kept.record,
    });
    lost = () => void one.doc.lost('elsewhere');
    if (release) one.release = release;
    return { kind: 'doc', doc: one.doc, reports };
  }

  /** A story that is asked for twice at once is opened once. */
  const opening = new Map<StoryId, Promise<Opened>>();
  function opened(id: StoryId): Promise<Opened> {
    const doc = openDocs.get(id)?.doc;
    if (doc) return Promise.resolve({ kind: 'doc', doc, reports: [] });
    const known = opening.get(id);
    if (known) return known;
    const answer = openedFromStorage(id).finally(() => opening.delete(id));
    opening.set(id, answer);
    return answer;
  }

  async function removed(id: StoryId): ReturnType<OwnStories['removed']> {
    if (stored.get(id)?.isNewer) return 'story.newer';
    const found = await opened(id);
    if (found.kind === 'newer') return 'story.newer';
    if (found.kind === 'refused') return found.code === 'story.unreachable' ? found.code : null;
    const { doc } = found;
    if (doc.access !== 'editable') {
      leaveIfDone(doc);
      return 'story.elsewhere';
    }
    await doc.flushed();
    await doc.stop();
    try {
      await repository.discard(id);
    } catch {
      // What was never stored needs no storage to be gone.
      if (doc.savedAt !== null) {
        doc.goOn();
        leaveIfDone(doc);
        return 'story.unreachable';
      }
    }
    openDocs.get(id)?.release();
    openDocs.delete(id);
    stored.delete(id);
    trash = doc.history.present;
    tabs.tell(id);
    return null;
  }

  const first = list();
  tabs.listen((id) => {
    void openDocs.get(id)?.doc.checked();
    relist ??= after(RELIST, () => {
      relist = null;
      void list();
    });
  });

  return {
    listed: () => first,
    unreadable: () => damaged,
    trash: () => trash,
    opened,
    create,
    close,
    removed,
    entries() {
      const ids = new Set([...stored.keys(), ...openDocs.keys()]);
      return [...ids].map((id) => {
        const doc = openDocs.get(id)?.doc;
        return {
          id,
          title: doc?.history.present.title ?? stored.get(id)?.title ?? {},
          origin: 'own',
          savedAt: doc ? doc.savedAt : (stored.get(id)?.savedAt ?? null),
        };
      });
    },
    async takeOver(doc) {
      const one = openDocs.get(doc.id);
      if (one?.doc !== doc) return;
      await claimFor(one, 'take');
      await doc.takeOver();
      tabs.tell(doc.id);
    },
    async restored(doc) {
      trash = null;
      onChange();
      await doc.flushed();
      if (!doc.isDirty) await repository.emptyBin().catch(() => {});
    },
    async flushed() {
      await Promise.all([...openDocs.values()].map(({ doc }) => doc.flushed()));
    },
    async checked() {
      const docs = [...openDocs.values()].map(({ doc }) => doc);
      await Promise.all(docs.map((doc) => (isOpen(doc) ? doc.checked() : close(doc))));
      await list();
    },
    async storedText(id) {
      const kept = await repository.read(id).catch(() => null);
      if (kept?.kind === 'good') return kept.record.text;
      return kept?.kind === 'newer' ? kept.text : null;
    },
  };
}
