/** The stories of one's own: what is stored of them, and those that are on the desk because they are open or not written yet. */
import { parseStory } from '../../formats/story/story-document';
import { begin } from '../../model/view/history';
import type { Programme } from '../../model/programme';
import type { Story, StoryId } from '../../model/story/story';
import type { StoryReport } from '../../model/story/story-report';
import type { StoryEntry } from './stories-state';
import type { StoryKeeper } from './story-repository';
import type { Kept } from './story-records';
import { isFromNewer, listStories, type Stored } from './story-list';
import { createSheet, type Sheet } from './story-autosave';
import type { StoryTabs } from './tab-lock';
import type { After } from './story-time';

/** What opening a stored story came to. */
export type Opened =
  | { readonly kind: 'sheet'; readonly sheet: Sheet; readonly reports: readonly StoryReport[] }
  | { readonly kind: 'newer'; readonly story: Story | null; readonly reports: readonly StoryReport[] }
  | {
      readonly kind: 'refused';
      readonly code: 'story.unknown' | 'story.damaged' | 'story.unreachable';
      readonly reports: readonly StoryReport[];
    };

export interface Desk {
  /** Resolves when what is stored has been listed, or could not be. */
  listed(): Promise<void>;
  entries(): readonly StoryEntry[];
  /** How many stored stories cannot be read. */
  aside(): number;
  opened(id: StoryId): Promise<Opened>;
  /** A new story, written from now on. */
  begun(story: Story): Sheet;
  /** It is open no longer: it leaves the desk once it is written. */
  laidAside(sheet: Sheet): Promise<void>;
  /** This tab writes it from now on. */
  taken(sheet: Sheet): Promise<void>;
  /** The last deleted story. */
  bin(): Story | null;
  /** Deletes one; gives what kept it from being deleted. */
  removed(id: StoryId): Promise<'story.elsewhere' | 'story.unreachable' | 'story.newer' | null>;
  /** The last deleted story is a sheet again. */
  restored(sheet: Sheet): Promise<void>;
  flushed(): Promise<void>;
  checked(): Promise<void>;
  storedText(id: StoryId): Promise<string | null>;
}

export interface DeskOptions {
  readonly programme: Programme;
  readonly keeper: StoryKeeper;
  readonly tabs: StoryTabs;
  readonly after: After;
  readonly newId: () => string;
  readonly persist?: () => Promise<unknown>;
  readonly isOpen: (sheet: Sheet) => boolean;
  readonly onChange: () => void;
}

interface Lying {
  readonly sheet: Sheet;
  /** Lets the story go for other tabs. */
  release: () => void;
}

/** After other tabs have saved something, the list is read anew at most this often. Milliseconds. */
const RELIST = 1_000;

export function createDesk(options: DeskOptions): Desk {
  const { programme, keeper, tabs, after, newId, isOpen, onChange } = options;
  const lying = new Map<StoryId, Lying>();
  let stored = new Map<StoryId, Stored>();
  let damaged = 0;
  let bin: Story | null = null;
  let isListed = false;
  let hasAskedToPersist = false;
  let relist: (() => void) | null = null;

  const read = (text: string): Story | null => (isFromNewer(text) ? null : parseStory(text, programme).story);

  async function list(): Promise<void> {
    const found = await listStories(keeper, read);
    if (!found) return;
    if (!isListed) bin ??= found.bin;
    isListed = true;
    ({ stored, damaged } = found);
    onChange();
  }

  function sheetFor(
    sheetOptions: Pick<Parameters<typeof createSheet>[0], 'history' | 'access' | 'stored'>,
  ): Lying {
    const { id } = sheetOptions.history.present;
    const sheet: Sheet = createSheet({
      ...sheetOptions,
      keeper,
      after,
      read,
      onChange,
      onSaved() {
        stored.set(id, { title: sheet.history.present.title, savedAt: sheet.savedAt, isNewer: false });
        tabs.tell(id);
        leaveIfDone(sheet);
      },
      onLost(unsaved) {
        lying.get(id)?.release();
        // Both versions are kept: the other tab's under the name, what was not written here as a story of its own.
        if (unsaved) void laidAside(begun({ ...unsaved, id: newId() as StoryId }));
        leaveIfDone(sheet);
      },
    });
    const one = { sheet, release: () => {} };
    lying.set(id, one);
    return one;
  }

  function leaveIfDone(sheet: Sheet): void {
    if (isOpen(sheet) || (sheet.isDirty && sheet.access === 'editable')) return;
    const one = lying.get(sheet.id);
    if (one?.sheet !== sheet) return;
    lying.delete(sheet.id);
    void sheet.stop();
    one.release();
  }

  async function laidAside(sheet: Sheet): Promise<void> {
    await sheet.flushed();
    // Once it has left the desk only storage has it.
    if (await sheet.checked()) leaveIfDone(sheet);
  }

  async function claimFor(one: Lying, how: 'if-free' | 'take'): Promise<void> {
    const { sheet } = one;
    const release = await tabs.claim(sheet.id, how, () => void sheet.lost('elsewhere'));
    if (release === null) return sheet.lost('elsewhere');
    if (lying.get(sheet.id) === one) one.release = release;
    else release();
  }

  function begun(story: Story): Sheet {
    const one = sheetFor({ history: begin(story), access: 'editable', stored: null });
    void claimFor(one, 'if-free');
    if (!hasAskedToPersist) {
      hasAskedToPersist = true;
      (async () => options.persist?.())().catch(() => {});
    }
    one.sheet.changed(one.sheet.history);
    return one.sheet;
  }

  async function openedFromStorage(id: StoryId): Promise<Opened> {
    let lost = () => {};
    const release = await tabs.claim(id, 'if-free', () => lost());
    const kept: Kept | null = await keeper.read(id).catch(() => null);
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
      history: begin(story.id === id ? story : { ...story, id }),
      access: release ? 'editable' : 'elsewhere',
      stored: kept.record,
    });
    lost = () => void one.sheet.lost('elsewhere');
    if (release) one.release = release;
    return { kind: 'sheet', sheet: one.sheet, reports };
  }

  /** A story that is asked for twice at once is opened once. */
  const opening = new Map<StoryId, Promise<Opened>>();
  function opened(id: StoryId): Promise<Opened> {
    const sheet = lying.get(id)?.sheet;
    if (sheet) return Promise.resolve({ kind: 'sheet', sheet, reports: [] });
    const known = opening.get(id);
    if (known) return known;
    const answer = openedFromStorage(id).finally(() => opening.delete(id));
    opening.set(id, answer);
    return answer;
  }

  async function removed(id: StoryId): ReturnType<Desk['removed']> {
    if (stored.get(id)?.isNewer) return 'story.newer';
    const found = await opened(id);
    if (found.kind === 'newer') return 'story.newer';
    if (found.kind === 'refused') return found.code === 'story.unreachable' ? found.code : null;
    const { sheet } = found;
    if (sheet.access !== 'editable') {
      leaveIfDone(sheet);
      return 'story.elsewhere';
    }
    await sheet.flushed();
    await sheet.stop();
    try {
      await keeper.discard(id);
    } catch {
      // What was never stored needs no storage to be gone.
      if (sheet.savedAt !== null) {
        sheet.goOn();
        leaveIfDone(sheet);
        return 'story.unreachable';
      }
    }
    lying.get(id)?.release();
    lying.delete(id);
    stored.delete(id);
    bin = sheet.history.present;
    tabs.tell(id);
    return null;
  }

  const first = list();
  tabs.listen((id) => {
    void lying.get(id)?.sheet.checked();
    relist ??= after(RELIST, () => {
      relist = null;
      void list();
    });
  });

  return {
    listed: () => first,
    aside: () => damaged,
    bin: () => bin,
    opened,
    begun,
    laidAside,
    removed,
    entries() {
      const ids = new Set([...stored.keys(), ...lying.keys()]);
      return [...ids].map((id) => {
        const sheet = lying.get(id)?.sheet;
        return {
          id,
          title: sheet?.history.present.title ?? stored.get(id)?.title ?? {},
          origin: 'own',
          savedAt: sheet ? sheet.savedAt : (stored.get(id)?.savedAt ?? null),
        };
      });
    },
    async taken(sheet) {
      const one = lying.get(sheet.id);
      if (one?.sheet !== sheet) return;
      await claimFor(one, 'take');
      await sheet.taken();
      tabs.tell(sheet.id);
    },
    async restored(sheet) {
      bin = null;
      onChange();
      await sheet.flushed();
      if (!sheet.isDirty) await keeper.emptyBin().catch(() => {});
    },
    async flushed() {
      await Promise.all([...lying.values()].map(({ sheet }) => sheet.flushed()));
    },
    async checked() {
      const sheets = [...lying.values()].map(({ sheet }) => sheet);
      await Promise.all(sheets.map((sheet) => (isOpen(sheet) ? sheet.checked() : laidAside(sheet))));
      await list();
    },
    async storedText(id) {
      const kept = await keeper.read(id).catch(() => null);
      if (kept?.kind === 'good') return kept.record.text;
      return kept?.kind === 'newer' ? kept.text : null;
    },
  };
}
