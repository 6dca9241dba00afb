/** Keeps the fragment of the address in step with the store, which is the source of truth. The only module that reads the address. */
import { langs, type Lang } from '../../i18n/message-table';
import type { History } from '../../model/view/history';
import type { LinkedStory } from '../../model/story/story';
import type { View } from '../../model/view/view';
import type { ShareAddress } from '../../picture/context';
import { publicAddress } from './address';
import type { Dashboard } from './dashboard';
import { decodeLink, encodeLink } from './link';
import { viewOf, type DashboardState, type Preferences } from './dashboard-state';

/** State of history entries made by this page: Back to one of them keeps the preferences set by a link. */
const OWN = { saldo: true };

/** The fragment of a state: View, story, the language if it is not the programme's default, number style if a link set it. */
function fragmentOf(state: DashboardState): string {
  const lang = state.linked.lang ?? state.preferences.lang;
  const { numbers } = state.linked;
  return encodeLink(
    viewOf(state),
    { ...(lang === state.programme.defaultLang ? {} : { lang }), ...(numbers ? { numbers } : {}) },
    state.session.linkedStory,
  );
}

/** The language in the address, for when there is no programme to decode the link with; undefined = none. */
export function linkedLang(): Lang | undefined {
  const asked = /(?:^#|&)lang=([^&]*)/.exec(location.hash)?.[1];
  return langs.find((each) => each === asked);
}

/** The token of the show in the address of an audience's window; null in the app's own window. */
export function audienceToken(): string | null {
  return /[?&]audience=([\w-]{16,64})(?:&|$)/.exec(location.search)?.[1] ?? null;
}

/** The relative address of a show's audience window. `time` differs at each opening, so that the window is loaded anew. */
export function audienceAddress(token: string, time: number): string {
  return `?audience=${token}&time=${time}`;
}

/** The page's own address without fragment and, in an audience's window, without query. */
function ownAddress(): string {
  const address = location.href.replace(/#.*$/, '');
  return audienceToken() === null ? address : address.replace(/\?.*$/, '');
}

/** The link of a View with language and number style, so that everybody who opens it sees the same. `story`: null = none. */
export function shareAddress(
  view: View,
  { lang, numbers }: Pick<Preferences, 'lang' | 'numbers'>,
  story: LinkedStory | null = null,
): ShareAddress {
  const fragment = encodeLink(view, { lang, numbers }, story);
  const base = publicAddress(import.meta.env.VITE_PUBLIC_URL as string | undefined, ownAddress());
  if (base !== null) return { link: `${base}#${fragment}`, reach: 'public' };
  return { link: `${ownAddress()}#${fragment}`, reach: 'this-machine' };
}

/**
 * The kind of browser history entry. push: something else was chosen, and Back leads to what was chosen before. replace: the same
 * things are shown differently, or it was an undo or redo.
 */
export function historyMode(before: History<View>, after: History<View>): 'push' | 'replace' {
  const isAdvance = after.past.at(-1) === before.present && after.present !== before.future[0];
  const choices = ['place', 'indicator', 'case', 'event', 'focus'] as const;
  const isAnother = choices.some((key) => after.present[key] !== before.present[key]);
  return isAdvance && isAnother ? 'push' : 'replace';
}

function write(fragment: string, mode: 'push' | 'replace'): void {
  if (fragment === location.hash.slice(1)) return;
  // Only the fragment changes: a page on file:// may change nothing else.
  const url = fragment === '' ? location.href.replace(/#.*/, '') : `#${fragment}`;
  if (mode === 'push') history.pushState(OWN, '', url);
  else history.replaceState(OWN, '', url);
}

/**
 * Opens the address's link, then writes View, language and story to the address whenever they change (see `historyMode`).
 * Back and Forward open that entry's View, which can be undone. Returns the function that unbinds it.
 */
export function bindUrl(dashboard: Dashboard): () => void {
  let isOpening = false;
  const open = (own: boolean) => {
    const { programme, linked: before } = dashboard.getState();
    const { view, linked, reports, story } = decodeLink(location.hash.slice(1), programme);
    isOpening = true;
    dashboard.actions.linkOpened(view, own ? before : linked, reports, story);
    isOpening = false;
    // A link to a story, or a reload during a show.
    if (story && !own) dashboard.actions.screenOpened('show');
  };
  const onPopState = (event: PopStateEvent) => open(event.state?.saldo === true);
  if (location.hash.length > 1) open(false);
  history.replaceState(OWN, '');
  window.addEventListener('popstate', onPopState);
  const unsubscribe = dashboard.subscribe((state, before) => {
    const isSame =
      state.history === before.history &&
      state.preferences === before.preferences &&
      state.session.linkedStory === before.session.linkedStory;
    if (isSame || isOpening) return;
    // After the frame that answers the click, because writing a history entry takes longer than drawing a frame.
    setTimeout(() => write(fragmentOf(state), historyMode(before.history, state.history)));
  });
  return () => {
    window.removeEventListener('popstate', onPopState);
    unsubscribe();
  };
}

/** Part of storage keys: the path on file://, where all pages share one storage; empty on a server, where the path may change. */
export function documentName(): string {
  return location.protocol === 'file:' ? location.pathname : '';
}
