/**
 * A show as one window sees it. The console's window writes the Show and says it to the other one; the audience's window shows it and
 * asks for what is pressed there. When nothing was heard from the console for a while, the audience's window goes on by itself.
 *
 * Leader election by age: of several audience's windows the newest is the room, and an older one closes as soon as it hears of it.
 * Heartbeats: each window speaks twice a second and at a press. Nothing that is heard is answered, but for a window's first word to the
 * console, so that messages cannot multiply.
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

/** The whole Show is said again so often. Milliseconds. */
export const BEAT = 500;
/** After such a silence the other window is lost. Milliseconds. */
export const SILENCE = 3000;

/** none: there is no other window; waiting: it was opened; there: it answers; lost: it did, and does not any more. */
export type Partner = 'none' | 'waiting' | 'there' | 'lost';

export interface ShowSyncState {
  readonly role: Writer;
  /** Null in the audience's window until the console has said it. */
  readonly deck: { readonly story: Story; readonly show: Show } | null;
  readonly look: SlideSettings;
  readonly partner: Partner;
  /** How the other window stands, as it last said with a size; null until then. */
  readonly room: Room | null;
  /** How many audience's windows have given way to a newer one. */
  readonly yielded: number;
  readonly record: ShowRecord;
  /** The console has ended the show, or this audience's window has given way to a newer one. */
  readonly isOver: boolean;
}

export interface ShowSyncActions {
  /** Something was pressed in this window. */
  happened(event: ShowEvent): void;
  /** Words, numbers or theme of the slides were chosen. */
  lookChosen(look: SlideSettings): void;
  /** The audience's window was opened: from now on there is another one to speak with. */
  partnerCalled(): void;
  /** It was closed on purpose, or given up. */
  partnerDismissed(): void;
  /** This window's own size or state has changed. */
  roomMeasured(room: Room): void;
  questionAsked(): void;
  /** `index`: its place in the record. */
  questionWorded(index: number, text: string): void;
}

export type ShowSync = StoreApi<ShowSyncState> & {
  readonly actions: ShowSyncActions;
  /** Ends the listening; the other window is told. */
  readonly close: () => void;
};

export interface ShowSyncOptions {
  readonly role: Writer;
  readonly programme: Programme;
  readonly deck: ShowSyncState['deck'];
  readonly look: SlideSettings;
  readonly record?: ShowRecord;
  /** waiting: this window was loaded anew, and had another one beside it. */
  readonly partner?: 'none' | 'waiting';
  readonly port: Port;
  /** A secret that both windows know. */
  readonly token: string;
  /** What tells this window from others that once were it. */
  readonly self: string;
  /** Milliseconds of a clock that goes on while the machine sleeps. */
  readonly now: () => number;
}

/** Begins to listen and to speak at once. */
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
  /** The audience's window that the console speaks with. */
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
    happened(event) {
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
    lookChosen(look) {
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
        // A newer window goes on with what this one has said.
        if (isAudience && isLeader() && deck && message.show.epoch > deck.show.epoch) return giveWay();
        const newer = deck ? newerShow(deck.show, message.show) : message.show;
        if (deck && newer === deck.show && deck.show.rev !== message.show.rev) return;
        heard = now();
        if (deck && newer === deck.show) return;
        // Where the console is gone, a new window has the show from the older one, and the say with it.
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
          // One that has the say gives way when the newer one has heard it.
          if (isNewer(message, arrival) && !isLeader()) giveWay();
          return;
        }
        if (partner !== null && isNewer(partner, message)) return;
        const isNew = partner?.from !== message.from;
        heard = now();
        partner = { from: message.from, since: message.since };
        // A window that is minimised, or not laid out yet, has no size: a slide in its ratio could not be seen.
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
        // A window that has given way is missed by nobody.
        if (role === 'console' && message.from === partner?.from) setState({ partner: 'lost', room: null });
        return;
      case 'asked':
        // Doubled, or overtaken by a later one.
        if (message.n <= (lastAsked.get(message.from) ?? 0)) return;
        lastAsked.set(message.from, message.n);
        if (!isLeader()) return;
        reduce(message.event);
        return say();
    }
  };

  const beat = () => {
    const { deck } = getState();
    // The console takes back the say once it has heard all that was done without it.
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
