/**
 * The Show, a Story while it is presented: an immutable value with a reducer, replicated between windows, which all draw this value.
 * The leader (normally the console) writes it, the other window sends requests. Of two versions the newer wins (`newerShow`), so
 * that lost, duplicated or late messages do no harm.
 */
import { cutOf, stepOf, type SlidePicture, type StepId, type Step, type Story, type StoryId } from './story';
import type { Programme } from '../programme';
import { reduceView, type ViewEvent } from '../view/reduce-view';
import { sameView, type View } from '../view/view';

/** Which window wrote the value; in the same epoch the console's version wins. */
export type Writer = 'console' | 'audience';
export type Blank = 'black' | 'white';

/** A point on the slide, as fractions of its width and height. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}
/** The point stays fixed while the slide is enlarged by `scale` around it. */
export interface Zoom extends Spot {
  readonly scale: number;
}

/** What is on a slide: a View, and the step that it belongs to. */
export interface Shown {
  readonly step: StepId;
  readonly view: View;
  /** The Picture chosen on a detour; null = the one that the step or the View asks for. */
  readonly picture: SlidePicture | null;
}

/** Stopwatch, in milliseconds. Time in which the machine slept is not counted. */
export interface Clock {
  /** Elapsed before the current run. */
  readonly banked: number;
  /** When the current run started; null = paused. */
  readonly since: number | null;
  /** When the clock was last updated; a long gap since then is taken for sleep. */
  readonly seen: number;
}

export interface Show {
  /** Term of the leader: grows by one each time a window takes over. */
  readonly epoch: number;
  readonly by: Writer;
  /** Counts the changes within an epoch. */
  readonly rev: number;
  readonly story: StoryId;
  readonly step: StepId;
  /** Minutes of the cut; null = the whole story. */
  readonly cut: number | null;
  /** The View that the speaker sees: the step's own, or another one on a detour. */
  readonly live: View;
  /** The Picture chosen on a detour; null = the one that the step or the View asks for. */
  readonly picture: SlidePicture | null;
  /** The slide that the audience keeps seeing while frozen; null = not frozen. */
  readonly shown: Shown | null;
  readonly blank: Blank | null;
  readonly pointer: Spot | null;
  readonly zoom: Zoom | null;
  readonly clock: Clock;
}

export type ShowEvent =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'returned' }
  /** `to`: the number of the step in the cut, from 1. */
  | { readonly kind: 'jumped'; readonly to: number }
  | { readonly kind: 'stepChosen'; readonly step: StepId }
  /** Something on the slide was pressed or found; `by` is reduced on the live View. */
  | { readonly kind: 'viewChanged'; readonly by: ViewEvent }
  /** Toggles the Picture: pressing it a second time removes it. */
  | { readonly kind: 'picturePressed'; readonly picture: SlidePicture }
  | { readonly kind: 'freezePressed' | 'timerPressed' | 'timerReset' | 'ticked' }
  | { readonly kind: 'blankPressed'; readonly as: Blank }
  | { readonly kind: 'pointed'; readonly at: Spot | null }
  | { readonly kind: 'zoomed'; readonly to: Zoom | null }
  | { readonly kind: 'cutChosen'; readonly cut: number | null };

/** Milliseconds between two ticks that count as sleep; browsers throttle the timers of hidden pages to one a minute. */
export const SLEEP_THRESHOLD = 120_000;

/** A show at the first step of its cut, its clock running from `at` (milliseconds). Null when the cut has no step. */
export function beginShow(story: Story, cut: number | null, at: number): Show | null {
  const first = cutOf(story, cut)[0];
  if (!first) return null;
  return {
    epoch: 1,
    by: 'console',
    rev: 0,
    story: story.id,
    step: first.id,
    cut,
    live: first.view,
    picture: null,
    shown: null,
    blank: null,
    pointer: null,
    zoom: null,
    clock: { banked: 0, since: at, seen: at },
  };
}

/** The slide that a window shows, apart from a blank screen: the audience sees the frozen one, if there is one. */
export function seenBy(who: Writer, show: Show): Shown {
  return who === 'audience' && show.shown !== null ? show.shown : liveOf(show);
}

/** The live slide, whether frozen for the audience or not. */
export function liveOf({ step, live, picture }: Show): Shown {
  return { step, view: live, picture };
}

/** Whether a slide differs from its step as prepared (a detour), or the story has no such step. */
export function isOffScript(story: Story, { step, view, picture }: Shown): boolean {
  const prepared = stepOf(story, step);
  return prepared === null || picture !== null || !sameView(prepared.view, view);
}

/** The step's number in the cut, from 1, and how many steps it has; null for a step that is not in it. */
export function numberOf(story: Story, cut: number | null, step: StepId): { at: number; of: number } | null {
  const steps = cutOf(story, cut);
  const index = steps.findIndex(({ id }) => id === step);
  return index < 0 ? null : { at: index + 1, of: steps.length };
}

/** The next (1) or previous (−1) step of the cut; null when there is none. The current step need not be in the cut. */
export function neighbour(story: Story, { cut, step }: Pick<Show, 'cut' | 'step'>, by: 1 | -1): Step | null {
  const here = story.steps.findIndex(({ id }) => id === step);
  const isBeyond = (each: Step) => Math.sign(story.steps.indexOf(each) - here) === by;
  const steps = cutOf(story, cut);
  return (by === 1 ? steps.find(isBeyond) : steps.findLast(isBeyond)) ?? null;
}

/** Milliseconds that the clock shows at the time `at`. */
export function elapsed({ banked, since, seen }: Clock, at: number): number {
  if (since === null) return banked;
  // Time since the last update is not counted when it is long enough to be sleep.
  return banked + Math.max(0, (at - seen > SLEEP_THRESHOLD ? seen : at) - since);
}

function ticked(clock: Clock, at: number): Clock {
  if (clock.since === null) return { ...clock, seen: at };
  if (at - clock.seen > SLEEP_THRESHOLD || at < clock.seen)
    return { banked: elapsed(clock, clock.seen), since: at, seen: at };
  return { ...clock, seen: at };
}

function enter(show: Show, step: Step | null | undefined): Partial<Show> {
  return step ? { step: step.id, live: step.view, picture: null, zoom: null } : {};
}

/** The only events that are reduced while the screen is blank: ending that, and those of the clock. */
const heardWhileBlank: ReadonlySet<ShowEvent['kind']> = new Set([
  'blankPressed',
  'timerPressed',
  'timerReset',
  'ticked',
]);

/** The fields that an event changes. On a detour, next and previous return to the step as prepared: a clicker has no other key. */
function changes(
  programme: Programme,
  story: Story,
  show: Show,
  event: ShowEvent,
  at: number,
): Partial<Show> {
  const back = enter(show, stepOf(story, show.step));
  const steps = cutOf(story, show.cut);
  if (show.blank !== null && !heardWhileBlank.has(event.kind)) return {};
  switch (event.kind) {
    case 'next':
    case 'previous':
      if (isOffScript(story, liveOf(show))) return back;
      return enter(show, neighbour(story, show, event.kind === 'next' ? 1 : -1));
    case 'first':
      return enter(show, steps[0]);
    case 'last':
      return enter(show, steps.at(-1));
    case 'jumped':
      return enter(show, steps[event.to - 1]);
    case 'stepChosen':
      return enter(show, stepOf(story, event.step));
    case 'returned':
      return back;
    case 'viewChanged': {
      const live = reduceView(programme, show.live, event.by);
      return sameView(live, show.live) ? {} : { live, picture: null, zoom: null };
    }
    case 'picturePressed':
      return { picture: show.picture === event.picture ? null : event.picture, zoom: null };
    case 'freezePressed':
      return { shown: show.shown === null ? liveOf(show) : null };
    case 'blankPressed':
      return { blank: show.blank === null ? event.as : null };
    case 'pointed':
      return { pointer: event.at };
    case 'zoomed':
      return { zoom: event.to };
    case 'cutChosen':
      return { cut: event.cut };
    case 'timerPressed': {
      const { since } = show.clock;
      return { clock: { banked: elapsed(show.clock, at), since: since === null ? at : null, seen: at } };
    }
    case 'timerReset':
      return { clock: { banked: 0, since: show.clock.since === null ? null : at, seen: at } };
    case 'ticked':
      return { clock: ticked(show.clock, at) };
  }
}

/** Reducer; returns the same object when nothing changes. `at`: milliseconds of a clock that continues while the machine sleeps. */
export function reduceShow(
  programme: Programme,
  story: Story,
  show: Show,
  event: ShowEvent,
  at: number,
): Show {
  const change = changes(programme, story, show, event, at);
  const isSame = (Object.keys(change) as (keyof Show)[]).every((key) => change[key] === show[key]);
  return isSame ? show : { ...show, ...change, rev: show.rev + 1 };
}

/** The newer version: the higher epoch, then the console's, then the higher revision. Does not depend on the order of arrival. */
export function newerShow(a: Show, b: Show): Show {
  const order =
    (a.epoch - b.epoch || Number(a.by === 'console') - Number(b.by === 'console') || a.rev - b.rev) >= 0;
  return order ? a : b;
}

/** The same Show in a new epoch, with another window as leader. */
export function takeOver(show: Show, by: Writer): Show {
  return { ...show, epoch: show.epoch + 1, by, rev: 0 };
}
