/** What the store holds, and what may happen to it. */
import type { Lang } from '../../i18n/message-table';
import type { NumberStyle } from '../../i18n/numbers';
import type { FigureRef } from '../../model/figures/figure';
import type { ThingRef } from '../../model/view/filter';
import type { History } from '../../model/view/history';
import type { Programme } from '../../model/programme';
import type { Report } from '../../model/report';
import type { LinkedStory } from '../../model/story/story';
import type { View } from '../../model/view/view';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What is saved on this machine. */
export interface Preferences {
  readonly lang: Lang;
  readonly numbers: NumberStyle;
  readonly theme: Theme;
  /** Whether the first visit's lines were read. */
  readonly welcomed: boolean;
  /** What was last found by searching, the latest first. Of any programme: what this one does not have is passed over. */
  readonly recent: readonly ThingRef[];
}

/** Until the reader or the programme says otherwise. */
export const defaultPreferences: Preferences = {
  lang: 'es',
  numbers: 'pe',
  theme: 'system',
  welcomed: false,
  recent: [],
};

/** What a link may ask for beside its View: it holds for this session and is never saved. */
export type LinkedPreferences = Partial<Pick<Preferences, 'lang' | 'numbers'>>;

/** Dialogs that are opened by their name alone. */
export type DialogName = 'search' | 'about' | 'help' | 'share';

interface NamedDialog {
  readonly kind: DialogName;
}
interface PassportDialog {
  readonly kind: 'passport';
  readonly figure: FigureRef;
  readonly from?: NamedDialog;
}
/** What could not be put on the clipboard, to be copied by hand. */
interface CopyDialog {
  readonly kind: 'copy';
  readonly text: string;
  readonly from?: NamedDialog | PassportDialog;
}
/** One dialog is open at a time. It remembers from where it was asked for: closing it leads back there. */
export type Dialog = NamedDialog | PassportDialog | CopyDialog;

/** Where closing a dialog leads: what it was asked for from, else nothing. */
export function under(dialog: Dialog | null): Dialog | null {
  return dialog !== null && 'from' in dialog ? (dialog.from ?? null) : null;
}

/**
 * Whether all is here that is needed without a network. unknown: not asked yet, or this browser or address cannot keep it; preparing:
 * on its way; ready: every file was found; partial: some are missing.
 */
export type Offline = 'unknown' | 'preparing' | 'ready' | 'partial';

/** What this browser can keep on this machine: found out anew whenever the page is loaded. */
export interface Device {
  readonly offline: Offline;
  /** A newer version waits; it comes when the reader asks for it. */
  readonly hasUpdate: boolean;
  /** Preferences cannot be kept. */
  readonly isForgetful: boolean;
}

/** What fills the window: exploring, making a story, presenting one, or reading it as a text. What is not the page comes late. */
export type Screen = 'page' | 'editor' | 'show' | 'text';

/** What is told once to screen readers. */
export type Announcement = 'undone' | 'redone' | 'copied' | 'not-copied';

/** What concerns the whole page and is never saved. What one part alone needs lives with that part. */
export interface Session {
  readonly dialog: Dialog | null;
  /** What the link held that could not be used. */
  readonly linkReports: readonly Report[];
  /** The story that is open by way of the address, and its step: it stays in the address. */
  readonly asked: LinkedStory | null;
  readonly announcement: Announcement | null;
  /** The thing under the pointer or focus, such as `place:piura`. */
  readonly pointedAt: string | null;
  readonly screen: Screen;
}

export interface DashboardState {
  readonly programme: Programme;
  readonly history: History<View>;
  readonly preferences: Preferences;
  readonly linked: LinkedPreferences;
  readonly session: Session;
  readonly device: Device;
}

export interface DashboardActions {
  /** Something was found by searching: it is chosen, and remembered. */
  found(ref: ThingRef): void;
  undoPressed(): void;
  redoPressed(): void;
  /** A link was opened, or the browser's Back and Forward led to one. */
  linkOpened(
    view: View,
    linked: LinkedPreferences,
    reports: readonly Report[],
    asked?: LinkedStory | null,
  ): void;
  /** A story was entered or left, or went on to another step: loading the page again leads back to it. */
  storyAsked(asked: LinkedStory | null): void;
  languageChosen(lang: Lang): void;
  numbersChosen(numbers: NumberStyle): void;
  themeChosen(theme: Theme): void;
  welcomeDismissed(): void;
  passportOpened(figure: FigureRef): void;
  dialogOpened(kind: DialogName): void;
  dialogClosed(): void;
  linkReportsDismissed(): void;
  pointedAt(ref: string | null): void;
  /** Something is about to be put on the clipboard. */
  copyPressed(): void;
  /** It was, or could not be. */
  copied(done: boolean): void;
  /** What could not be put on the clipboard is shown, to be copied by hand. */
  handCopyOffered(text: string): void;
  deviceChanged(changes: Partial<Device>): void;
  screenOpened(screen: Screen): void;
  /** The page is opened at a View; there is nothing before it to undo. */
  pageOpenedAt(view: View): void;
}

/** The preferences in force: what the link asked for, else what is saved. */
export function preferencesInForce({ linked, preferences }: DashboardState): Preferences {
  return {
    ...preferences,
    lang: linked.lang ?? preferences.lang,
    numbers: linked.numbers ?? preferences.numbers,
  };
}

export function viewOf(state: DashboardState): View {
  return state.history.present;
}
