/** The browser's address: the store is the truth, the fragment its shadow. Nothing else touches `location`. */
import { langs, type Lang } from '../../i18n/message-table';
import type { History } from '../../model/view/history';
import type { LinkedStory } from '../../model/story/story';
import type { View } from '../../model/view/view';
import type { ShareAddress } from '../../picture/context';
import { publicAddress } from './address';
import type { Dashboard } from './dashboard';
import { decodeLink, encodeLink } from './link';
import { viewOf, type DashboardState, type Preferences } from './dashboard-state';

/** Entries that this page made: going Back to one changes the View, not the language. */
const OWN = { saldo: true };

/** What rides in the address beside the View: a language that is not the programme's own, numbers that the link asked for. */
function fragmentOf(state: DashboardState): string {
  const lang = state.linked.lang ?? state.preferences.lang;
  const { numbers } = state.linked;
  return encodeLink(
    viewOf(state),
    { ...(lang === state.programme.defaultLang ? {} : { lang }), ...(numbers ? { numbers } : {}) },
    state.session.asked,
  );
}

/** The language that the address asks for, also when there is no programme to open the rest of the link in. */
export function linkedLang(): Lang | undefined {
  const asked = /(?:^#|&)lang=([^&]*)/.exec(location.hash)?.[1];
  return langs.find((each) => each === asked);
}

/** The show that this window is the audience's of; null for the app's own window. */
export function audienceToken(): string | null {
  return /[?&]audience=([\w-]{16,64})(?:&|$)/.exec(location.search)?.[1] ?? null;
}

/** Where the audience's window of a show is. Each opening has another `time`, so that it is loaded anew. */
export function audienceAddress(token: string, time: number): string {
  return `?audience=${token}&time=${time}`;
}

/** The page's own address without its View, and without what makes it an audience's. */
function ownAddress(): string {
  const address = location.href.replace(/#.*$/, '');
  return audienceToken() === null ? address : address.replace(/\?.*$/, '');
}

/** The link of a View, always with language and number style: whoever opens it sees the same. With a story where one is given. */
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
 * push: something else was chosen, and Back leads to what was chosen before. replace: the same is shown otherwise, or a step was taken
 * back or done again.
 */
export function historyMode(before: History<View>, after: History<View>): 'push' | 'replace' {
  const isAdvance = after.past.at(-1) === before.present && after.present !== before.future[0];
  const choices = ['place', 'indicator', 'case', 'event', 'focus'] as const;
  const isAnother = choices.some((key) => after.present[key] !== before.present[key]);
  return isAdvance && isAnother ? 'push' : 'replace';
}

function write(fragment: string, mode: 'push' | 'replace'): void {
  if (fragment === location.hash.slice(1)) return;
  // The whole address but its fragment: all that a page on file:// may change.
  const url = fragment === '' ? location.href.replace(/#.*/, '') : `#${fragment}`;
  if (mode === 'push') history.pushState(OWN, '', url);
  else history.replaceState(OWN, '', url);
}

/**
 * Opens the address's link, then keeps the address in step: choosing pushes an entry, undo, redo and the mode replace it.
 * Back and Forward open that entry's View, which undo can take back. Returns what unbinds it.
 */
export function bindUrl(dashboard: Dashboard): () => void {
  let isOpening = false;
  const open = (own: boolean) => {
    const { programme, linked: before } = dashboard.getState();
    const { view, linked, reports, story } = decodeLink(location.hash.slice(1), programme);
    isOpening = true;
    dashboard.actions.linkOpened(view, own ? before : linked, reports, story);
    isOpening = false;
    // A link to a story, or a page that was loaded anew in the middle of a show.
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
      state.session.asked === before.session.asked;
    if (isSame || isOpening) return;
    // After the frame that answers the click: writing an entry takes the browser longer than drawing one.
    setTimeout(() => write(fragmentOf(state), historyMode(before.history, state.history)));
  });
  return () => {
    window.removeEventListener('popstate', onPopState);
    unsubscribe();
  };
}

/** What tells this page from the others of its storage: on a disk all pages share one. Empty on a server, where an address may change. */
export function documentName(): string {
  return location.protocol === 'file:' ? location.pathname : '';
}
