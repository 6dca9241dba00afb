/** The check before a show: what is well, and what has gone wrong on somebody's stage. */
import { describe, expect, it, test } from 'vitest';
import { checksOf, clickerKey, ratioName, type PreflightFacts } from '../../src/story/preflight/checks';

const facts: PreflightFacts = {
  width: 1920,
  height: 1080,
  parts: 'ready',
  offline: 'ready',
  wake: 'held',
  isFullScreenAllowed: true,
  hasSecondScreen: true,
  clicker: [],
};
const states = (changes: Partial<PreflightFacts> = {}) =>
  Object.fromEntries(checksOf({ ...facts, ...changes }).map(({ name, state }) => [name, state]));
const good = {
  screen: 'ok',
  text: 'ok',
  parts: 'ok',
  offline: 'ok',
  wake: 'ok',
  'full-screen': 'ok',
  second: 'ok',
};

describe('the room check', () => {
  it('finds nothing in a good room, on any usual screen', () => {
    for (const [width, height] of [
      [1920, 1080],
      [1920, 1200],
      [1280, 720],
      [1024, 768],
    ] as const)
      expect(states({ width, height }), `${width} × ${height}`).toEqual(good);
  });

  test.each<[string, Partial<PreflightFacts>, object]>([
    ['a small screen', { width: 800, height: 600 }, { screen: 'look' }],
    [
      'a screen on which letters are too small',
      { width: 640, height: 440 },
      { screen: 'look', text: 'look' },
    ],
    ['a screen that is too low', { width: 1100, height: 700 }, { screen: 'look' }],
    ['a screen that is too wide', { width: 2560, height: 1080 }, { screen: 'look' }],
    ['a screen that stands upright', { width: 1080, height: 1920 }, { screen: 'look', text: 'look' }],
    ['parts that are on their way', { parts: 'loading' }, { parts: 'open' }],
    ['parts that did not come', { parts: 'failed' }, { parts: 'look' }],
    ['what is being kept for offline', { offline: 'preparing' }, { offline: 'open' }],
    ['what is kept in part', { offline: 'partial' }, { offline: 'look' }],
    ['a browser that keeps nothing', { offline: 'unknown' }, { offline: 'open' }],
    ['a wake lock that was not tried', { wake: null }, { wake: 'open' }],
    ['a wake lock that is missing', { wake: 'missing' }, { wake: 'look' }],
    ['a wake lock that is refused', { wake: 'refused' }, { wake: 'look' }],
    ['full screen that is not allowed', { isFullScreenAllowed: false }, { 'full-screen': 'look' }],
    ['no second screen', { hasSecondScreen: false }, { second: 'look' }],
    ['a browser that does not tell', { hasSecondScreen: null }, { second: 'open' }],
  ])('finds %s, and nothing else', (_, changes, found) => {
    expect(states(changes)).toEqual({ ...good, ...found });
  });

  it('says of a screen whether it is small or odd', () => {
    const also = (width: number, height: number) => checksOf({ ...facts, width, height })[0]?.also;
    expect(also(1920, 1080)).toBeUndefined();
    expect(also(800, 600)).toBe('preflight.screen.small');
    expect(also(2560, 1080)).toBe('preflight.screen.odd');
  });
});

it('a screen’s ratio has its usual name, or is a number', () => {
  const names = [
    [1024, 768],
    [1920, 1080],
    [1366, 768],
    [1920, 1200],
    [1000, 1000],
  ].map(([width = 0, height = 0]) => ratioName(width, height));
  expect(names).toEqual(['4:3', '16:9', '16:9', '16:10', '1.00:1']);
});

it('a clicker’s buttons are known by their keys, of whatever make', () => {
  const keys = [
    'PageDown',
    'ArrowRight',
    'PageUp',
    'ArrowLeft',
    '.',
    'b',
    'B',
    'F5',
    'Escape',
    'x',
    'ArrowUp',
  ];
  expect(keys.map(clickerKey)).toEqual([
    'next',
    'next',
    'previous',
    'previous',
    'blank',
    'blank',
    'blank',
    'start',
    'start',
    null,
    null,
  ]);
});
