/** Two windows and what lies between them, for the tests: messages may be lost, doubled, late and out of order. */
import fc from 'fast-check';
import type { Port } from '../src/store/show/port';
import { createShowSync, type ShowSync, type ShowSyncOptions } from '../src/store/show/show-sync';
import { beginShow, type Show, type ShowEvent } from '../src/model/story/show';
import type { Story } from '../src/model/story/story';
import { programme } from './programmes';
import { builtInStory } from './stories';
import { viewEvents } from './views';

export const story: Story = builtInStory;
export const TOKEN = 'a-secret-of-sixteen-or-more';
export const look = { lang: 'es', numbers: 'pe', theme: 'light' } as const;

export function begun(at = 0, cut: number | null = null): Show {
  const show = beginShow(story, cut, at);
  if (!show) throw new Error('a story without steps');
  return show;
}

/** Anything that can be pressed. */
export const showEvents: fc.Arbitrary<ShowEvent> = fc.oneof(
  fc
    .constantFrom(
      'next',
      'next',
      'next',
      'previous',
      'first',
      'last',
      'returned',
      'freezePressed',
      'timerPressed',
      'timerReset',
    )
    .map((kind): ShowEvent => ({ kind }) as ShowEvent),
  fc.nat(20).map((to): ShowEvent => ({ kind: 'jumped', to })),
  fc.constantFrom(...story.steps).map(({ id }): ShowEvent => ({ kind: 'stepChosen', step: id })),
  viewEvents.map((by): ShowEvent => ({ kind: 'viewChanged', by })),
  fc.constant<ShowEvent>({ kind: 'picturePressed', picture: 'map' }),
  fc.constantFrom('black', 'white').map((as): ShowEvent => ({ kind: 'blankPressed', as })),
  fc.constantFrom(null, { x: 0.25, y: 0.75 }).map((at): ShowEvent => ({ kind: 'pointed', at })),
  fc.constantFrom(null, { x: 0.5, y: 0.5, scale: 2 }).map((to): ShowEvent => ({ kind: 'zoomed', to })),
  fc.constantFrom(null, ...story.cuts).map((cut): ShowEvent => ({ kind: 'cutChosen', cut })),
);

/** What is on its way between the windows. Nothing arrives by itself. */
export class Between {
  private readonly ends = new Map<string, (data: unknown) => void>();
  readonly under: { readonly to: string; readonly text: string }[] = [];
  private readonly gone = new Set<string>();
  /** How many messages were sent; one counts once, however many windows hear it. */
  sent = 0;

  port(name: string): Port {
    return {
      send: (text) => {
        if (this.gone.has(name)) return;
        this.sent += 1;
        for (const to of this.ends.keys()) if (to !== name) this.under.push({ to, text });
      },
      listen: (onMessage) => {
        this.ends.set(name, onMessage);
        return () => this.ends.delete(name);
      },
      close() {},
    };
  }

  /** Brings the one that stands at `at`, counted around. With `keeps` it stays on its way too: it comes again. */
  deliver(at: number, keeps = false): void {
    const index = this.under.length === 0 ? -1 : at % this.under.length;
    const message = this.under[index];
    if (!message) return;
    if (!keeps) this.under.splice(index, 1);
    this.ends.get(message.to)?.(message.text);
  }

  lose(at: number): void {
    if (this.under.length > 0) this.under.splice(at % this.under.length, 1);
  }

  /** The window is gone without a word. */
  drop(name: string): void {
    this.gone.add(name);
    this.ends.delete(name);
  }

  deliverAll(): void {
    for (let left = 2000; this.under.length > 0 && left > 0; left -= 1) this.deliver(0);
  }

  /** As somebody else on the same channel would. */
  forge(to: string, data: unknown): void {
    this.ends.get(to)?.(data);
  }
}

export function windowOf(
  role: 'console' | 'audience',
  between: Between,
  now: () => number,
  changes: Partial<ShowSyncOptions> = {},
): ShowSync {
  return createShowSync({
    role,
    programme,
    deck: role === 'console' ? { story, show: begun(now()) } : null,
    look,
    port: between.port(role),
    token: TOKEN,
    self: `${role}-${now()}`,
    now,
    ...changes,
  });
}

/** What a window shows, without the clock. */
export function shownIn({ getState }: ShowSync): unknown {
  const { deck } = getState();
  if (!deck) return null;
  const { clock: _, rev: __, ...rest } = deck.show;
  return { ...rest, story: deck.story.id };
}
