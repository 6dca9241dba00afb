/**
 * The Show: a Story while it is presented. One value, reduced by one pure function; every window that takes part shows what this value
 * says. The console writes it, the audience's window asks; the newer value wins, whatever was lost, doubled or late on the way.
 */
import { cutOf, stepOf, type SlidePicture, type StepId, type Step, type Story, type StoryId } from './story';
import type { Programme } from '../programme';
import { reduceView, type ViewEvent } from '../view/reduce-view';
import { sameView, type View } from '../view/view';

/** Who wrote the value: where two were written at once, the console's holds. */
export type Writer = 'console' | 'audience';
export type Blank = 'black' | 'white';

/** A place on the slide, as parts of its width and height. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}
/** The spot stays where it is while everything grows around it. */
export interface Zoom extends Spot {
  readonly scale: number;
}

/** What is on a slide: a View, and the step that it belongs to. */
export interface Shown {
  readonly step: StepId;
  readonly view: View;
  /** What fills it instead of what the step or the View asks for; null = that. */
  readonly picture: SlidePicture | null;
}

/** Milliseconds. Time in which the machine slept is not counted. */
export interface Clock {
  /** Counted before the present stretch. */
  readonly banked: number;
  /** When the present stretch began; null = the clock stands. */
  readonly since: number | null;
  /** When it was last looked at. */
  readonly seen: number;
}

export interface Show {
  /** Counts who has the say: it grows when another window takes over. */
  readonly epoch: number;
  readonly by: Writer;
  /** Counts the changes within an epoch. */
  readonly rev: number;
  readonly story: StoryId;
  readonly step: StepId;
  /** Minutes of the cut; null = the whole story. */
  readonly cut: number | null;
  /** What the speaker looks at: the step's own View, or another one on a detour. */
  readonly live: View;
  /** What fills the slide on a detour; null = what step or View ask for. */
  readonly picture: SlidePicture | null;
  /** What the audience keeps seeing while frozen; null = what is live. */
  readonly shown: Shown | null;
  readonly blank: Blank | null;
  readonly pointer: Spot | null;
  readonly zoom: Zoom | null;
  readonly clock: Clock;
}

export type ShowEvent =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'returned' }
  /** The number as the audience reads it: the first step of the cut is 1. */
  | { readonly kind: 'jumped'; readonly to: number }
  | { readonly kind: 'stepChosen'; readonly step: StepId }
  /** Something on the slide was pressed, or found: the View that is live changes by it. */
  | { readonly kind: 'viewChanged'; readonly by: ViewEvent }
  /** Asked for again, it goes. */
  | { readonly kind: 'picturePressed'; readonly picture: SlidePicture }
  | { readonly kind: 'freezePressed' | 'timerPressed' | 'timerReset' | 'ticked' }
  | { readonly kind: 'blankPressed'; readonly as: Blank }
  | { readonly kind: 'pointed'; readonly at: Spot | null }
  | { readonly kind: 'zoomed'; readonly to: Zoom | null }
  | { readonly kind: 'cutChosen'; readonly cut: number | null };

/** A longer silence of the clock was sleep: hidden pages are woken once a minute. Milliseconds. */
export const SLEEP_THRESHOLD = 120_000;

/** A show at the first step of its cut. Null when there is nothing to show. */
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

/** What the audience sees, but for a blank screen. */
export function seenBy(who: Writer, show: Show): Shown {
  return who === 'audience' && show.shown !== null ? show.shown : liveOf(show);
}

export function liveOf({ step, live, picture }: Show): Shown {
  return { step, view: live, picture };
}

/** Whether it is not what its step was prepared with. */
export function isOffScript(story: Story, { step, view, picture }: Shown): boolean {
  const prepared = stepOf(story, step);
  return prepared === null || picture !== null || !sameView(prepared.view, view);
}

/** The step's number in the cut and how many there are; null for a step that is not in it. */
export function numberOf(story: Story, cut: number | null, step: StepId): { at: number; of: number } | null {
  const steps = cutOf(story, cut);
  const index = steps.findIndex(({ id }) => id === step);
  return index < 0 ? null : { at: index + 1, of: steps.length };
}

/** The next step of the cut from here, or the one before; null where there is none. A step outside of the cut has neighbours too. */
export function neighbour(story: Story, { cut, step }: Pick<Show, 'cut' | 'step'>, by: 1 | -1): Step | null {
  const here = story.steps.findIndex(({ id }) => id === step);
  const isBeyond = (each: Step) => Math.sign(story.steps.indexOf(each) - here) === by;
  const steps = cutOf(story, cut);
  return (by === 1 ? steps.find(isBeyond) : steps.findLast(isBeyond)) ?? null;
}

/** What of the show has been counted by the clock. Milliseconds. */
export function elapsed({ banked, since, seen }: Clock, at: number): number {
  if (since === null) return banked;
  // What has been slept since the clock was last looked at does not count.
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

/** What ends a blank screen, and what nobody sees. */
const heardWhileBlank: ReadonlySet<ShowEvent['kind']> = new Set([
  'blankPressed',
  'timerPressed',
  'timerReset',
  'ticked',
]);

/** What an event changes. On a detour the first move leads back to the step as it was prepared: a clicker has no other key. */
function changes(
  programme: Programme,
  story: Story,
  show: Show,
  event: ShowEvent,
  at: number,
): Partial<Show> {
  const back = enter(show, stepOf(story, show.step));
  const steps = cutOf(story, show.cut);
  // While the screen is blank only what ends that, and what nobody sees, is heard.
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

/** The Show after an event; the same value when nothing changes. `at`: milliseconds of a clock that goes on while the machine sleeps. */
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

/** The newer of two values: the same one whichever order they come in. */
export function newerShow(a: Show, b: Show): Show {
  const order =
    (a.epoch - b.epoch || Number(a.by === 'console') - Number(b.by === 'console') || a.rev - b.rev) >= 0;
  return order ? a : b;
}

/** The same Show with another window having the say. */
export function takeOver(show: Show, by: Writer): Show {
  return { ...show, epoch: show.epoch + 1, by, rev: 0 };
}
