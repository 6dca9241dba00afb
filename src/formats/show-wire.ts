/**
 * Wire format of the messages between the windows of a show: JSON text of limited length, validated by a schema; anything else is
 * ignored. Views are sent as links and stories as documents; store/show/show-message.ts checks these against the programme.
 */
import * as z from 'zod/mini';
import { slidePictures } from '../model/story/story';
import { filterKinds, modes, sorts } from '../model/view/view';

z.config({ jitless: true });

/** Characters, twice what a story of five hundred long steps takes. */
export const MAX_WIRE = 8_000_000;

const count = z.number().check(z.int(), z.minimum(0));
const finite = z.number();
const part = z.number().check(z.minimum(-1), z.maximum(2));
const name = z.string().check(z.minLength(1), z.maxLength(120));
/** Such as `place:piura`. */
const thing = z.string().check(z.maxLength(140), z.regex(/^(place|indicator|case|event):./));
const link = z.string().check(z.maxLength(4_000));
const spot = z.object({ x: part, y: part });
const zoom = z.object({ x: part, y: part, scale: z.number().check(z.minimum(1), z.maximum(8)) });
const cut = z.nullable(z.number().check(z.minimum(0.5), z.maximum(600)));
const picture = z.enum(slidePictures);
const writer = z.enum(['console', 'audience']);
const blank = z.enum(['black', 'white']);

const show = z.object({
  epoch: count,
  by: writer,
  rev: count,
  story: name,
  step: name,
  cut,
  live: link,
  picture: z.nullable(picture),
  shown: z.nullable(z.object({ step: name, view: link, picture: z.nullable(picture) })),
  blank: z.nullable(blank),
  pointer: z.nullable(spot),
  zoom: z.nullable(zoom),
  clock: z.object({ banked: finite, since: z.nullable(finite), seen: finite }),
});

const plain = <Kind extends string>(...kinds: readonly Kind[]) =>
  z.object({ kind: z.enum(kinds as readonly [Kind, ...Kind[]]) });

const viewEvent = z.union([
  z.object({ kind: z.enum(['pressed', 'chosen']), thing }),
  plain('indicatorReleased', 'levelLeft', 'filtersCleared', 'reset'),
  z.object({ kind: z.literal('modeChosen'), mode: z.enum(modes) }),
  z.object({ kind: z.literal('sortChosen'), sort: z.enum(sorts) }),
  z.object({ kind: z.literal('filterChosen'), filter: z.enum(filterKinds), value: z.nullable(name) }),
]);

const event = z.union([
  plain('next', 'previous', 'first', 'last', 'returned', 'freezePressed', 'timerPressed', 'timerReset'),
  z.object({ kind: z.literal('jumped'), to: count }),
  z.object({ kind: z.literal('stepChosen'), step: name }),
  z.object({ kind: z.literal('viewChanged'), by: viewEvent }),
  z.object({ kind: z.literal('picturePressed'), picture }),
  z.object({ kind: z.literal('blankPressed'), as: blank }),
  z.object({ kind: z.literal('pointed'), at: z.nullable(spot) }),
  z.object({ kind: z.literal('zoomed'), to: z.nullable(zoom) }),
  z.object({ kind: z.literal('cutChosen'), cut }),
]);

/** Size and state of the audience's window. `width` and `height` in CSS pixels; `density`: device pixels per CSS pixel. */
const room = z.object({
  width: count,
  height: count,
  density: z.number().check(z.minimum(0), z.maximum(100)),
  isFull: z.boolean(),
  /** Size of the smallest text on its slide in CSS pixels; null = there is no slide. */
  smallest: z.nullable(finite),
});

const wire = z.union([
  /** The full state, sent by the leader. `look`: the slides' language, number style and theme. */
  z.object({
    kind: z.literal('state'),
    token: name,
    show,
    story: z.string(),
    look: z.object({ lang: name, numbers: name, theme: z.enum(['light', 'dark']) }),
  }),
  /** Heartbeat of an audience's window. `since`: when it opened, in milliseconds; the newest window is the one in use. */
  z.object({ kind: z.literal('here'), token: name, from: name, since: count, room }),
  /** An older audience's window closes in favour of a newer one. */
  z.object({ kind: z.literal('yielded'), token: name, from: name }),
  /** A window is being closed. */
  z.object({ kind: z.literal('bye'), token: name, from: name, by: writer }),
  /** A request to the leader. `n` increases, so that duplicated and late requests are recognised. */
  z.object({ kind: z.literal('asked'), token: name, from: name, n: count, event }),
]);

export type Wire = z.output<typeof wire>;
export type WireShow = z.output<typeof show>;
export type WireEvent = z.output<typeof event>;
export type Room = z.output<typeof room>;

/** Parses and validates a message; null for anything that is none. Never throws. */
export function readWire(message: unknown): Wire | null {
  if (typeof message !== 'string' || message.length > MAX_WIRE) return null;
  try {
    const { success, data } = wire.safeParse(JSON.parse(message));
    return success ? data : null;
  } catch {
    return null;
  }
}

export function writeWire(message: Wire): string {
  return JSON.stringify(message);
}
