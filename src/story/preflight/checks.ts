/** Preflight checks: one for each thing that is known to go wrong in presentations. Pure. */
import type { preflight as table } from '../../i18n/messages/preflight';
import { SHEET_HEIGHT } from '../../stage/slide/fit';
import type { Offline } from '../../store/page/dashboard-state';
import type { WakeLock } from '../show/control/wake-lock';

type Key = keyof typeof table;

export interface Check {
  readonly name: 'screen' | 'text' | 'parts' | 'offline' | 'wake' | 'full-screen' | 'second' | 'clicker';
  /** look: needs attention; open: not tried, or the browser cannot tell. */
  readonly state: 'ok' | 'look' | 'open';
  readonly key: Key;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Message on what follows from it; it has the same params. */
  readonly also?: Key;
}

/** The buttons of a clicker; `start` is F5 or Escape, with which clickers start and stop. */
export type ClickerKey = 'next' | 'previous' | 'blank' | 'start';

export interface PreflightFacts {
  /** Size of the screen. CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly parts: 'loading' | 'ready' | 'failed';
  readonly offline: Offline;
  readonly wake: WakeLock | null;
  readonly isFullScreenAllowed: boolean;
  /** Null: the browser does not tell. */
  readonly hasSecondScreen: boolean | null;
  readonly clicker: readonly ClickerKey[];
}

/** The smallest text of a slide, as a fraction of its height: ticks and sources have 12 px on the sheet. */
const SMALLEST = 12 / SHEET_HEIGHT;
const LEAST = { width: 1024, height: 768 };
const RATIOS = [
  ['4:3', 4 / 3],
  ['16:10', 16 / 10],
  ['16:9', 16 / 9],
] as const;

/** Name of a usual ratio, such as "16:9"; else "1.25:1", with two decimals. */
export function ratioName(width: number, height: number): string {
  const ratio = width / height;
  const usual = RATIOS.find(([, each]) => Math.abs(each - ratio) < 0.02);
  return usual ? usual[0] : `${ratio.toFixed(2)}:1`;
}

export function checksOf(facts: PreflightFacts): readonly Check[] {
  return [
    screenCheck(facts),
    textCheck(facts),
    {
      name: 'parts',
      state: { ready: 'ok', loading: 'open', failed: 'look' }[facts.parts] as Check['state'],
      key: facts.parts === 'ready' ? 'preflight.parts' : `preflight.parts.${facts.parts}`,
    },
    {
      name: 'offline',
      state: { ready: 'ok', preparing: 'open', partial: 'look', unknown: 'open' }[
        facts.offline
      ] as Check['state'],
      key: `preflight.offline.${facts.offline}`,
    },
    {
      name: 'wake',
      state: facts.wake === 'held' ? 'ok' : facts.wake === null ? 'open' : 'look',
      key: facts.wake === 'held' ? 'preflight.wake.held' : 'preflight.wake.refused',
    },
    {
      name: 'full-screen',
      state: facts.isFullScreenAllowed ? 'ok' : 'look',
      key: facts.isFullScreenAllowed ? 'preflight.full.yes' : 'preflight.full.no',
    },
    secondCheck(facts),
  ];
}

function screenCheck({ width, height }: PreflightFacts): Check {
  const ratio = width / height;
  // A wide screen is judged by its height: 1280 × 720 is not small.
  const isSmall = width < LEAST.width || height < 720;
  const isOdd = ratio < 4 / 3 - 0.02 || ratio > 16 / 9 + 0.02;
  return {
    name: 'screen',
    state: isSmall || isOdd ? 'look' : 'ok',
    key: 'preflight.screen',
    params: {
      width,
      height,
      ratio: ratioName(width, height),
      least: `${LEAST.width} × ${LEAST.height}`,
      usual: `${RATIOS[0][0]} – ${RATIOS[2][0]}`,
    },
    ...(isSmall ? { also: 'preflight.screen.small' } : isOdd ? { also: 'preflight.screen.odd' } : {}),
  };
}

/** The size in CSS pixels of the smallest text. The slide is as high as the screen, unless the screen is narrower than 4:3. */
function textCheck({ width, height }: PreflightFacts): Check {
  const slide = Math.min(height, (width * 3) / 4);
  const pixels = Math.round(slide * SMALLEST);
  return {
    name: 'text',
    state: slide / height >= 0.98 && pixels >= 18 ? 'ok' : 'look',
    key: 'preflight.text',
    params: { pixels, part: (100 * SMALLEST * slide) / height },
  };
}

function secondCheck({ hasSecondScreen }: PreflightFacts): Check {
  if (hasSecondScreen === null) return { name: 'second', state: 'open', key: 'preflight.second.unknown' };
  return hasSecondScreen
    ? { name: 'second', state: 'ok', key: 'preflight.second.yes' }
    : { name: 'second', state: 'look', key: 'preflight.second.no' };
}

/** The button of a clicker that sends a key; null for any other key. */
export function clickerKey(key: string): ClickerKey | null {
  switch (key) {
    case 'PageDown':
    case 'ArrowRight':
      return 'next';
    case 'PageUp':
    case 'ArrowLeft':
      return 'previous';
    case '.':
    case 'b':
    case 'B':
      return 'blank';
    case 'F5':
    case 'Escape':
      return 'start';
    default:
      return null;
  }
}
