/** What the store holds, and what may happen to it. */
import type { Lang } from '../../i18n/message-table';
import type { NumberStyle } from '../../i18n/numbers';
import type { FigureRef } from '../../model/figures/figure';
import type { ThingRef } from '../../model/view/filter';
import type { History } from '../../model/view/history';
import type { Programme } from '../../model/programme';
import type { Report } from '../../model/report';
import type { LinkedStory, StepId } from '../../model/story/story';
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
export type Linked = Partial<Pick<Preferences, 'lang' | 'numbers'>>;

/** What is fetched when it is first asked for. */
export type Sheet = 'search' | 'about' | 'help' | 'share';

interface SheetDialog {
  readonly kind: Sheet;
}
interface PassportDialog {
  readonly kind: 'passport';
  readonly figure: FigureRef;
  readonly from?: SheetDialog;
}
/** What could not be put on the clipboard, to be copied by hand. */
interface CopyDialog {
  readonly kind: 'copy';
  readonly text: string;
  readonly from?: SheetDialog | PassportDialog;
}
/** One dialog is open at a time. It remembers from where it was asked for: closing it leads back there. */
export type Dialog = SheetDialog | PassportDialog | CopyDialog;

/** Where closing a dialog leads: what it was asked for from, else nothing. */
export function under(dialog: Dialog | null): Dialog | null {
  return dialog !== null && 'from' in dialog ? (dialog.from ?? null) : null;
}

/**
 * Whether all is here that is needed without a network. unknown: not asked yet, or this browser or address cannot keep it; preparing:
 * on its way; ready: every file was found; partial: some are missing.
 */
export type Offline = 'unknown' | 'preparing' | 'ready' | 'partial';

/** What fills the window: exploring, making a story, presenting one, or reading it as a text. What is not the page comes late. */
export type Screen = 'page' | 'editor' | 'show' | 'text';

/** What stands at the page's foot: a View on its way into a story, or the choice of another View for a step (its number from 1). */
export type Foot =
  | { readonly kind: 'adding'; readonly view: View }
  | { readonly kind: 'choosing'; readonly step: StepId; readonly number: number };

/** What is told once to screen readers. */
export type Announcement = 'undone' | 'redone' | 'copied' | 'not-copied';

export interface Session {
  readonly dialog: Dialog | null;
  /** What the link held that could not be used. */
  readonly linkReports: readonly Report[];
  /** The story that is open by way of the address, and its step: it stays in the address. */
  readonly asked: LinkedStory | null;
  readonly announcement: Announcement | null;
  /** The thing under the pointer or focus, such as `place:piura`. */
  readonly pointedAt: string | null;
  readonly offline: Offline;
  /** A newer version waits; it comes when the reader asks for it. */
  readonly hasUpdate: boolean;
  /** Preferences cannot be kept on this machine. */
  readonly isForgetful: boolean;
  readonly screen: Screen;
  readonly foot: Foot | null;
  /** Where in the open story one works. */
  readonly step: StepId | null;
  /** What is on paper instead of the page. */
  readonly print: 'summary' | null;
}

export interface DashboardState {
  readonly programme: Programme;
  readonly history: History<View>;
  readonly preferences: Preferences;
  readonly linked: Linked;
  readonly session: Session;
}

export interface DashboardActions {
  /** Something was found by searching: it is chosen, and remembered. */
  found(ref: ThingRef): void;
  undoPressed(): void;
  redoPressed(): void;
  /** A link was opened, or the browser's Back and Forward led to one. */
  linkOpened(view: View, linked: Linked, reports: readonly Report[], asked?: LinkedStory | null): void;
  /** A story was entered or left, or went on to another step: loading the page again leads back to it. */
  storyAsked(asked: LinkedStory | null): void;
  languageChosen(lang: Lang): void;
  numbersChosen(numbers: NumberStyle): void;
  themeChosen(theme: Theme): void;
  welcomeDismissed(): void;
  passportOpened(figure: FigureRef): void;
  dialogOpened(kind: Sheet): void;
  dialogClosed(): void;
  linkReportsDismissed(): void;
  pointedAt(ref: string | null): void;
  /** Something is about to be put on the clipboard. */
  copyPressed(): void;
  /** It was, or could not be. */
  copied(done: boolean): void;
  /** What could not be put on the clipboard is shown, to be copied by hand. */
  handCopyOffered(text: string): void;
  offlineChanged(offline: Offline): void;
  updateFound(): void;
  storageRefused(): void;
  printChanged(print: Session['print']): void;
  screenOpened(screen: Screen): void;
  /** What is shown is to be a step of a story. */
  stepWanted(): void;
  /** The editor goes to a step. */
  stepTurnedTo(step: StepId | null): void;
  /** Another View is to be chosen for a step, on the page. */
  viewWanted(step: StepId, number: number, view: View): void;
  footDismissed(): void;
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
