/**
 * State replication between the windows of a show. The leader, normally the console, writes the Show and sends all of it; the other
 * window draws it and sends its events as requests. After SILENCE without the console, the audience's window takes over at its next
 * event; the console takes over again when it is back.
 *
 * Heartbeats: each window sends every BEAT and at events. Only requests and the first message of a new window are answered, so that
 * messages cannot multiply. Of several audience's windows the newest is used; an older one closes when it hears of a newer one.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Room } from '../../formats/show-wire';
import type { Programme } from '../../model/programme';
import { asked, recorded, worded, type ShowRecord } from '../../model/story/show-log';
import {
  elapsed,
  newerShow,
  reduceShow,
  takeOver,
  type Show,
  type ShowEvent,
  type Writer,
} from '../../model/story/show';
import type { Story } from '../../model/story/story';
import type { Port } from './port';
import {
  askMessage,
  byeMessage,
  readMessage,
  hereMessage,
  isNewer,
  stateMessage,
  yieldedMessage,
  type Arrival,
  type SlideSettings,
} from './show-message';

/** Milliseconds between heartbeats. */
export const BEAT = 500;
/** Milliseconds without a message after which the other window counts as lost. */
export const SILENCE = 3000;

/** State of the other window. none: there is none; waiting: opened, not heard yet; there: it answers; lost: silent or closed. */
export type Partner = 'none' | 'waiting' | 'there' | 'lost';

export interface ShowSyncState {
  readonly role: Writer;
  /** Null in the audience's window until the first state has arrived. */
  readonly deck: { readonly story: Story; readonly show: Show } | null;
  readonly look: SlideSettings;
  readonly partner: Partner;
  /** The audience's window as it last reported itself with a size; null = not known, or lost. */
  readonly room: Room | null;
  /** How many audience's windows have closed in favour of a newer one. */
  readonly yielded: number;
  readonly record: ShowRecord;
  /** The console has ended the show, or this audience's window closes in favour of a newer one. */
  readonly isOver: boolean;
}

export interface ShowSyncActions {
  /** An event in this window: the leader reduces it, another window sends it as a request. */
  dispatch(event: ShowEvent): void;
  /** Language, number style or theme of the slides was chosen. */
  settingsChosen(look: SlideSettings): void;
  /** The audience's window was opened and is expected to answer. */
  partnerCalled(): void;
  /** The audience's window was closed on purpose or is no longer expected. */
  partnerDismissed(): void;
  /** This window's own size or state has changed. */
  roomMeasured(room: Room): void;
  questionAsked(): void;
  /** `index`: of the question in the record. */
  questionWorded(index: number, text: string): void;
}

export type ShowSync = StoreApi<ShowSyncState> & {
  readonly actions: ShowSyncActions;
  /** Stops heartbeats and listening, and tells the other window. */
  readonly close: () => void;
};

export interface ShowSyncOptions {
  readonly role: Writer;
  readonly programme: Programme;
  readonly deck: ShowSyncState['deck'];
  readonly look: SlideSettings;
  readonly record?: ShowRecord;
  /** waiting: this window was reloaded while the other one was open. */
  readonly partner?: 'none' | 'waiting';
  readonly port: Port;
  /** A secret that both windows know. */
  readonly token: string;
  /** Unique name of this window, new at each load. */
  readonly self: string;
  /** Milliseconds of a clock that continues while the machine sleeps. */
  readonly now: () => number;
}

/** Starts listening and sending heartbeats at once. */
export function createShowSync(options: ShowSyncOptions): ShowSync {
  const { role, programme, port, token, self, now } = options;
  const store = createStore<ShowSyncState>(() => ({
    role,
    deck: options.deck,
    look: options.look,
    partner: options.partner ?? 'none',
    room: null,
    yielded: 0,
    isOver: false,
    record:
      options.deck && !options.record?.length
        ? recorded([], options.deck.story, null, options.deck.show, 0)
        : (options.record ?? []),
  }));
  const { getState, setState } = store;
  let own: Room | null = null;
  let heard = now();
  const arrival: Arrival = { from: self, since: now() };
  /** Of the console: the audience's window in use. */
  let partner: Arrival | null = null;
  let asks = 0;
  const lastAsked = new Map<string, number>();

  const isLeader = () => getState().deck?.show.by === role;
  const say = () => {
    const { deck, look } = getState();
    if (isLeader() && deck) port.send(stateMessage(token, deck, look));
    else if (own) port.send(hereMessage(token, arrival, own));
  };
  const become = (show: Show) => {
    const { deck, record } = getState();
    if (!deck || show === deck.show) return;
    setState({
      deck: { ...deck, show },
      record: recorded(record, deck.story, deck.show, show, elapsed(show.clock, now())),
    });
  };
  const reduce = (event: ShowEvent) => {
    const { deck } = getState();
    if (deck) become(reduceShow(programme, deck.story, deck.show, event, now()));
  };

  const actions: ShowSyncActions = {
    dispatch(event) {
      const { deck } = getState();
      if (!deck) return;
      if (!isLeader() && now() - heard >= SILENCE) become(takeOver(deck.show, role));
      if (isLeader()) {
        reduce(event);
        return say();
      }
      const ask = askMessage(token, self, (asks += 1), event);
      if (ask !== null) port.send(ask);
    },
    settingsChosen(look) {
      setState({ look });
      say();
    },
    partnerCalled() {
      heard = now();
      setState({ partner: 'waiting' });
      say();
    },
    partnerDismissed: () => setState({ partner: 'none', room: null }),
    roomMeasured(room) {
      own = room;
      if (!isLeader()) say();
    },
    questionAsked() {
      const { deck, record } = getState();
      if (deck) setState({ record: asked(record, deck.show, elapsed(deck.show.clock, now())) });
    },
    questionWorded: (index, text) => setState({ record: worded(getState().record, index, text) }),
  };

  const stop = (lastWord: string) => {
    clearInterval(timer);
    stopListening();
    port.send(lastWord);
    port.close();
  };
  const giveWay = () => {
    setState({ isOver: true });
    stop(yieldedMessage(token, self));
  };

  const onMessage = (data: unknown) => {
    const message = readMessage(data, token, programme);
    if (message === null) return;
    switch (message.kind) {
      case 'state': {
        const { deck } = getState();
        const isAudience = role === 'audience' && message.show.by === role;
        // A newer audience's window has taken over with this window's state.
        if (isAudience && isLeader() && deck && message.show.epoch > deck.show.epoch) return giveWay();
        const newer = deck ? newerShow(deck.show, message.show) : message.show;
        if (deck && newer === deck.show && deck.show.rev !== message.show.rev) return;
        heard = now();
        if (deck && newer === deck.show) return;
        // Without a console, a new audience's window gets the show from the older one and takes over.
        const show = deck === null && isAudience ? takeOver(newer, role) : newer;
        const { look, record } = getState();
        const at = elapsed(show.clock, now());
        setState({
          deck: { story: message.story, show },
          look: role === 'console' ? look : message.look,
          record: recorded(record, message.story, deck?.show ?? null, show, at),
        });
        return;
      }
      case 'here': {
        if (role === 'audience') {
          // A leader closes only after the newer window has taken over: see `state`.
          if (isNewer(message, arrival) && !isLeader()) giveWay();
          return;
        }
        if (partner !== null && isNewer(partner, message)) return;
        const isNew = partner?.from !== message.from;
        heard = now();
        partner = { from: message.from, since: message.since };
        // A window that is minimised or not laid out yet has no size; a slide in its ratio would be invisible.
        const hasSize = message.room.width > 0 && message.room.height > 0;
        setState({ partner: 'there', ...(hasSize ? { room: message.room } : {}) });
        if (isNew) say();
        return;
      }
      case 'yielded':
        if (role === 'console') setState({ yielded: getState().yielded + 1 });
        return;
      case 'bye':
        if (role === 'audience' && message.by === 'console') setState({ isOver: true });
        // Only the window in use counts, not one that closed in favour of it.
        if (role === 'console' && message.from === partner?.from) setState({ partner: 'lost', room: null });
        return;
      case 'asked':
        // A duplicate, or older than a request that was already handled.
        if (message.n <= (lastAsked.get(message.from) ?? 0)) return;
        lastAsked.set(message.from, message.n);
        if (!isLeader()) return;
        reduce(message.event);
        return say();
    }
  };

  const beat = () => {
    const { deck } = getState();
    // The console takes over again after it has received the audience's version.
    if (role === 'console' && deck?.show.by === 'audience') become(takeOver(deck.show, role));
    if (isLeader()) reduce({ kind: 'ticked' });
    const { partner } = getState();
    if (role === 'console' && (partner === 'there' || partner === 'waiting') && now() - heard >= SILENCE)
      setState({ partner: 'lost', room: null });
    say();
  };

  const stopListening = port.listen(onMessage);
  const timer = setInterval(beat, BEAT);
  say();
  const close = () => stop(byeMessage(token, self, role));
  return Object.assign(store, { actions, close });
}
