/**
 * A world for stories in tests: a clock that only moves when told, storage that can be made to fail in every way that a browser's does,
 * and tabs that know of each other by locks and a channel, or do not.
 */
import type { Story } from '../src/model/story/story';
import { createStories, type Stories } from '../src/store/stories/stories';
import { memoryStorage, type StoryStorage } from '../src/store/stories/story-storage';
import { browserTabs, type TabsOptions } from '../src/store/stories/tab-lock';
import type { Scheduler } from '../src/store/stories/scheduler';
import { spaceOf } from '../src/store/stories/story-repository';
import { programme } from './programmes';
import { builtInStory } from './stories';

/**
 * well: it works; slow: after a tenth of a second; refuses: writing rejects; throws: before a promise is given; silent: it never answers; late: it answers, and writes,
 * after six seconds; forgets: it says that it wrote and did not; tears: it writes half, and says that it wrote all.
 */
export const weathers = ['well', 'slow', 'refuses', 'throws', 'silent', 'late', 'forgets', 'tears'] as const;
export type Weather = (typeof weathers)[number];

export interface Tab {
  readonly stories: Stories;
  /** What of it still happens: nothing after it was closed or crashed. */
  readonly isAlive: () => boolean;
}

const half = (record: unknown): unknown => {
  const { text, ...rest } = record as { text: string };
  return { ...rest, text: text.slice(0, text.length / 2) };
};

export class World {
  readonly records = new Map<string, unknown>();
  weather: Weather = 'well';
  now = 1_700_000_000_000;
  #timers = new Set<{ at: number; action: () => void }>();
  #listeners = new Set<(event: MessageEvent) => void>();
  #locks = new Map<string, { lose: () => void }>();
  #ids = 0;
  readonly knowsTabs: boolean;

  constructor(knowsTabs = true) {
    this.knowsTabs = knowsTabs;
  }

  /** Lets everything happen that needs no time. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
  }

  /** Lets time go by, stopping wherever something is due. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    await this.settle();
    for (;;) {
      const [next] = [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#timers.delete(next);
      this.now = Math.max(this.now, next.at);
      next.action();
      await this.settle();
    }
    this.now = end;
    await this.settle();
  }

  after: Scheduler = (milliseconds, action) => {
    const timer = { at: this.now + milliseconds, action };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  #storage(isAlive: () => boolean): StoryStorage {
    const kept = memoryStorage(this.records);
    const never = new Promise<never>(() => {});
    const weathered = <T>(isWriting: boolean, work: () => Promise<T>): Promise<T> => {
      if (!isAlive() || this.weather === 'silent') return never;
      if (this.weather === 'throws') throw new Error('SecurityError');
      if (this.weather === 'late' || this.weather === 'slow')
        return new Promise((resolve) => {
          this.after(this.weather === 'late' ? 6_000 : 100, () => {
            if (isAlive()) resolve(work());
          });
        });
      return isWriting && this.weather === 'refuses'
        ? Promise.reject(new Error('QuotaExceededError'))
        : work();
    };
    return {
      list: () => weathered(false, () => kept.list()),
      read: (keys) => weathered(false, () => kept.read(keys)),
      change: (keys, decide) =>
        weathered(true, () =>
          kept.change(keys, (found) => {
            const changes = decide(found);
            if (this.weather === 'forgets') return [];
            if (this.weather !== 'tears') return changes;
            return changes.map(({ key, record }) => ({ key, record: record && half(record) }));
          }),
        ),
    };
  }

  /** As Web Locks do it: one holder; who steals it makes the other's request reject. */
  #request(isAlive: () => boolean, letGo: Set<() => void>) {
    return async (
      name: string,
      options: LockOptions,
      hold: (lock: Lock | null) => Promise<void> | undefined,
    ) => {
      await Promise.resolve();
      if (!isAlive()) return new Promise(() => {});
      const before = this.#locks.get(name);
      if (before && !options.steal) return hold(null);
      before?.lose();
      return new Promise((resolve, reject) => {
        const mine = { lose: () => isAlive() && reject(new Error('AbortError')) };
        this.#locks.set(name, mine);
        const release = () => {
          if (this.#locks.get(name) === mine) this.#locks.delete(name);
        };
        letGo.add(release);
        Promise.resolve(hold({ name, mode: 'exclusive' })).then(() => {
          release();
          resolve(undefined);
        }, reject);
      });
    };
  }

  open(builtIn: readonly Story[] = [builtInStory]): Tab & { crash(): void } {
    let isAlive = true;
    const letGo = new Set<() => void>();
    const heard = new Set<(event: MessageEvent) => void>();
    const channel = {
      postMessage: (data: unknown) => {
        for (const hear of this.#listeners)
          if (!heard.has(hear)) this.after(1, () => hear({ data } as MessageEvent));
      },
      addEventListener: (_type: string, hear: (event: MessageEvent) => void) => {
        const own = (event: MessageEvent) => isAlive && hear(event);
        heard.add(own);
        this.#listeners.add(own);
      },
      removeEventListener: () => {},
    };
    const own: Scheduler = (milliseconds, action) => this.after(milliseconds, () => isAlive && action());
    const tabs = browserTabs({
      space: spaceOf(programme.id, ''),
      after: own,
      locks: this.knowsTabs
        ? ({ request: this.#request(() => isAlive, letGo) } as TabsOptions['locks'])
        : null,
      channel: this.knowsTabs ? (channel as unknown as TabsOptions['channel']) : null,
    });
    const stories = createStories({
      programme,
      builtIn,
      storage: this.#storage(() => isAlive),
      newId: () => `id-${(this.#ids += 1)}`,
      now: () => this.now,
      after: own,
      tabs,
    });
    return {
      stories,
      isAlive: () => isAlive,
      crash() {
        isAlive = false;
        for (const release of letGo) release();
      },
    };
  }
}
