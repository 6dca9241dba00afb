/** State and actions of the page's store. */
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

/** Saved in localStorage. */
export interface Preferences {
  readonly lang: Lang;
  readonly numbers: NumberStyle;
  readonly theme: Theme;
  /** Whether something was chosen on this machine before: the hint of the first visit is then no longer shown. */
  readonly welcomed: boolean;
  /** The last things found by searching, latest first. They can be of another programme; those are skipped. */
  readonly recent: readonly ThingRef[];
}

/** For a first visit; the language of the programme replaces `lang`. */
export const defaultPreferences: Preferences = {
  lang: 'es',
  numbers: 'pe',
  theme: 'system',
  welcomed: false,
  recent: [],
};

/** Preferences set by a link: they apply to this session and are never saved. */
export type LinkedPreferences = Partial<Pick<Preferences, 'lang' | 'numbers'>>;

/** Dialogs without parameters. */
export type DialogName = 'search' | 'about' | 'help' | 'share';

interface NamedDialog {
  readonly kind: DialogName;
}
interface PassportDialog {
  readonly kind: 'passport';
  readonly figure: FigureRef;
  readonly from?: NamedDialog;
}
/** A text that could not be put on the clipboard, for copying by hand. */
interface CopyDialog {
  readonly kind: 'copy';
  readonly text: string;
  readonly from?: NamedDialog | PassportDialog;
}
/** Tagged union. One dialog is open at a time; `from` is the dialog it was opened from, which closing returns to. */
export type Dialog = NamedDialog | PassportDialog | CopyDialog;

/** The dialog that is shown after this one is closed; null = none. */
export function under(dialog: Dialog | null): Dialog | null {
  return dialog !== null && 'from' in dialog ? (dialog.from ?? null) : null;
}

/**
 * Whether all files needed without a network are cached. unknown: not checked yet, or not possible in this browser or at this
 * address; preparing: being cached; ready: every file was found in the cache; partial: some are missing.
 */
export type Offline = 'unknown' | 'preparing' | 'ready' | 'partial';

/** What the browser can store on this machine; determined at each load of the page. */
export interface Device {
  readonly offline: Offline;
  /** A newer version of the app is waiting; it is activated when the user asks for it. */
  readonly hasUpdate: boolean;
  /** Preferences cannot be saved. */
  readonly isForgetful: boolean;
}

/** What fills the window: the page, the story editor, a show, or a story as text. All but the page are code-split. */
export type Screen = 'page' | 'editor' | 'show' | 'text';

/** What the live region announces to screen readers. */
export type Announcement = 'undone' | 'redone' | 'copied' | 'not-copied';

/** Page-wide state that is never saved. State that only one component needs is kept in that component. */
export interface Session {
  readonly dialog: Dialog | null;
  /** What in the link could not be used. */
  readonly linkReports: readonly Report[];
  /** The story and step that the address names; null = none. */
  readonly linkedStory: LinkedStory | null;
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
  /** Chooses a search result, adds it to `recent` and closes the dialog. */
  found(ref: ThingRef): void;
  undoPressed(): void;
  redoPressed(): void;
  /** A link was opened, also by the browser's Back and Forward. */
  linkOpened(
    view: View,
    linked: LinkedPreferences,
    reports: readonly Report[],
    asked?: LinkedStory | null,
  ): void;
  /** A story was opened or left, or its step changed. It is written to the address, so that a reload returns to it. */
  storyAsked(asked: LinkedStory | null): void;
  languageChosen(lang: Lang): void;
  numbersChosen(numbers: NumberStyle): void;
  themeChosen(theme: Theme): void;
  passportOpened(figure: FigureRef): void;
  dialogOpened(kind: DialogName): void;
  dialogClosed(): void;
  linkReportsDismissed(): void;
  pointedAt(ref: string | null): void;
  /** Clears the announcement before a text is copied. */
  copyPressed(): void;
  /** Announces whether the text is on the clipboard. */
  copied(done: boolean): void;
  /** Opens the dialog for copying a text by hand. */
  handCopyOffered(text: string): void;
  deviceChanged(changes: Partial<Device>): void;
  screenOpened(screen: Screen): void;
  /** Opens the page at a View; with an empty undo history, unless it was at that View already. */
  pageOpenedAt(view: View): void;
}

/** The preferences that apply: the link's where it sets them, else the saved ones. */
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
