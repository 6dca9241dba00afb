/** Translates show messages between wire format and model. A message whose View, step or thing does not resolve is dropped. */
import {
  readWire,
  writeWire,
  type Room,
  type Wire,
  type WireEvent,
  type WireShow,
} from '../../formats/show-wire';
import { parseStory, storyDocument } from '../../formats/story/story-document';
import { langs, type Lang } from '../../i18n/message-table';
import { numberStyles, type NumberStyle } from '../../i18n/numbers';
import type { Programme } from '../../model/programme';
import { thingParts, type ViewEvent } from '../../model/view/reduce-view';
import type { Show, ShowEvent, Writer } from '../../model/story/show';
import { stepOf, type StepId, type Story, type StoryId } from '../../model/story/story';
import type { View } from '../../model/view/view';
import { viewProblem } from '../../model/view/view-entries';
import { decodeLink, encodeLink } from '../page/link';

/** Language, number style and theme of the slides, set in the console. */
export interface SlideSettings {
  readonly lang: Lang;
  readonly numbers: NumberStyle;
  readonly theme: 'light' | 'dark';
}

/** An audience's window, and when it opened, in milliseconds. */
export interface Arrival {
  readonly from: string;
  readonly since: number;
}

/** Whether `a` opened after `b`. A total order: windows that opened at the same time are ordered by name. */
export function isNewer(a: Arrival, b: Arrival): boolean {
  return a.since > b.since || (a.since === b.since && a.from > b.from);
}

export type ShowMessage =
  | { readonly kind: 'state'; readonly show: Show; readonly story: Story; readonly look: SlideSettings }
  | ({ readonly kind: 'here'; readonly room: Room } & Arrival)
  | { readonly kind: 'yielded'; readonly from: string }
  | { readonly kind: 'bye'; readonly from: string; readonly by: Writer }
  | { readonly kind: 'asked'; readonly from: string; readonly n: number; readonly event: ShowEvent };

const linkOf = (view: View) => encodeLink(view, {});

function viewIn(link: string, programme: Programme): View | null {
  const { view, reports } = decodeLink(link, programme);
  return reports.length > 0 ? null : view;
}

function wireShow(show: Show): WireShow {
  const { shown } = show;
  return {
    ...show,
    live: linkOf(show.live),
    shown: shown && { ...shown, view: linkOf(shown.view) },
  };
}

/** Cache of one entry: a story is sent with every state and is nearly always the same one. */
const lastSaid: { story: Story | null; text: string } = { story: null, text: '' };
function textOf(story: Story): string {
  if (lastSaid.story !== story)
    Object.assign(lastSaid, { story, text: JSON.stringify(storyDocument(story)) });
  return lastSaid.text;
}

/** The message with the full state, for the leader to send. */
export function stateMessage(token: string, deck: { story: Story; show: Show }, look: SlideSettings): string {
  return writeWire({
    kind: 'state',
    token,
    show: wireShow(deck.show),
    story: textOf(deck.story),
    look,
  });
}

/** The message that requests an event from the leader; null for `ticked`, which the leader does itself. */
export function askMessage(token: string, from: string, n: number, event: ShowEvent): string | null {
  if (event.kind === 'ticked') return null;
  return writeWire({ kind: 'asked', token, from, n, event: event as WireEvent });
}

export function hereMessage(token: string, arrival: Arrival, room: Room): string {
  return writeWire({ kind: 'here', token, ...arrival, room });
}

export function yieldedMessage(token: string, from: string): string {
  return writeWire({ kind: 'yielded', token, from });
}

export function byeMessage(token: string, from: string, by: Writer): string {
  return writeWire({ kind: 'bye', token, from, by });
}

function showOf(wire: WireShow, story: Story, programme: Programme): Show | null {
  const isStep = (step: string) => stepOf(story, step as StepId) !== null;
  const live = viewIn(wire.live, programme);
  const shown = wire.shown && viewIn(wire.shown.view, programme);
  if (live === null || story.id !== wire.story || !isStep(wire.step)) return null;
  if (wire.shown && (shown === null || !isStep(wire.shown.step))) return null;
  return {
    ...wire,
    story: wire.story as StoryId,
    step: wire.step as StepId,
    live,
    shown: wire.shown && shown && { ...wire.shown, step: wire.shown.step as StepId, view: shown },
  };
}

function eventOf(wire: WireEvent, programme: Programme): ShowEvent | null {
  const event = wire as ShowEvent;
  return event.kind !== 'viewChanged' || isOf(programme, event.by) ? event : null;
}

/** Whether the programme has what the event names. */
function isOf(programme: Programme, event: ViewEvent): boolean {
  if (event.kind === 'filterChosen')
    return event.value === null || viewProblem(programme, event.filter, event.value) === null;
  if (event.kind !== 'pressed' && event.kind !== 'chosen') return true;
  const [kind, id] = thingParts(event.thing);
  return (kind === 'place' && id === programme.territory) || viewProblem(programme, kind, id) === null;
}

function lookOf({ look }: Wire & { kind: 'state' }): SlideSettings | null {
  const lang = langs.find((each) => each === look.lang);
  const numbers = numberStyles.find((each) => each === look.numbers);
  return lang && numbers ? { lang, numbers, theme: look.theme } : null;
}

/** Cache of one entry, so that the same text gives the same Story. */
const lastHeard: { programme: Programme | null; text: string; story: Story | null } = {
  programme: null,
  text: '',
  story: null,
};
function storyIn(text: string, programme: Programme): Story | null {
  if (lastHeard.text !== text || lastHeard.programme !== programme)
    Object.assign(lastHeard, { programme, text, story: parseStory(text, programme).story });
  return lastHeard.story;
}

/** Null for a message that is invalid, of another show, or does not resolve in this programme. Never throws. */
export function readMessage(data: unknown, token: string, programme: Programme): ShowMessage | null {
  const wire = readWire(data);
  if (wire === null || wire.token !== token) return null;
  switch (wire.kind) {
    case 'state': {
      const story = storyIn(wire.story, programme);
      const show = story && showOf(wire.show, story, programme);
      const look = lookOf(wire);
      return show && story && look && { kind: 'state', show, story, look };
    }
    case 'asked': {
      const event = eventOf(wire.event, programme);
      return event && { ...wire, event };
    }
    default:
      return wire;
  }
}
