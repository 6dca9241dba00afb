/** The user's own stories: the list of stored ones, and the documents that are open, or closed but not saved yet. */
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
import type { Scheduler } from './scheduler';

/** Result of opening a stored story (tagged union). `newer`: its `story` is null if this version cannot read it. */
export type Opened =
  | { readonly kind: 'doc'; readonly doc: OpenDocument; readonly reports: readonly StoryReport[] }
  | { readonly kind: 'newer'; readonly story: Story | null; readonly reports: readonly StoryReport[] }
  | {
      readonly kind: 'refused';
      readonly code: 'story.unknown' | 'story.damaged' | 'story.unreachable';
      readonly reports: readonly StoryReport[];
    };

export interface OwnStories {
  /** Resolves after the first attempt to list storage, successful or not. */
  listed(): Promise<void>;
  entries(): readonly StoryEntry[];
  /** How many stored stories cannot be read. */
  unreadable(): number;
  opened(id: StoryId): Promise<Opened>;
  /** Opens a new story as a document and schedules its first save. */
  create(story: Story): OpenDocument;
  /** Saves the document and releases its lock; if it cannot be saved, it is kept until it is. */
  close(doc: OpenDocument): Promise<void>;
  /** Takes the lock from the other tab and makes the document editable here. */
  takeOver(doc: OpenDocument): Promise<void>;
  /** The last deleted story; null = none. */
  trash(): Story | null;
  /** Moves a story to the trash. Resolves to why that was not possible; null = done, or no readable one is stored. */
  removed(id: StoryId): Promise<'story.elsewhere' | 'story.unreachable' | 'story.newer' | null>;
  /** Empties the trash, in storage only once the restored document `doc` is saved. */
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
  /** Releases the tab lock. */
  release: () => void;
}

/** Throttle in milliseconds for listing storage again after other tabs have saved something. */
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

  function openDocument(
    documentOptions: Pick<Parameters<typeof createAutosave>[0], 'history' | 'access' | 'stored'>,
  ): LockedDocument {
    const { id } = documentOptions.history.present;
    const doc: OpenDocument = createAutosave({
      ...documentOptions,
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
        // Keeps both versions: the other tab's keeps the id, unsaved edits of this tab become a new story.
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
    // Only when storage is known to have it.
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
    const one = openDocument({ history: createHistory(story), access: 'editable', stored: null });
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
    const one = openDocument({
      history: createHistory(story.id === id ? story : { ...story, id }),
      access: release ? 'editable' : 'elsewhere',
      stored: kept.record,
    });
    lost = () => void one.doc.lost('elsewhere');
    if (release) one.release = release;
    return { kind: 'doc', doc: one.doc, reports };
  }

  /** Openings in progress, so that a story requested twice at once is opened once. */
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
      // A story that was never stored can be removed without storage.
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
      if (!doc.isDirty) await repository.emptyTrash().catch(() => {});
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
