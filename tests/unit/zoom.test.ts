/** How a slide is looked at from nearer. */
import { expect, it } from 'vitest';
import type { Zoom } from '../../src/model/story/show';
import { zoomedIn, zoomedOut } from '../../src/story/show/control/zoom';

const spot = { x: 0.2, y: 0.8 };

it('a zoom goes in around the spot where it began, to an end', () => {
  const once = zoomedIn(null, spot);
  expect(once).toEqual({ ...spot, scale: 1.5 });
  const twice = zoomedIn(once, { x: 0.9, y: 0.9 });
  expect(twice).toEqual({ ...spot, scale: 2.25 });
  let zoom = twice;
  for (let at = 0; at < 10; at += 1) zoom = zoomedIn(zoom, { x: 0.9, y: 0.9 });
  expect(zoom).toEqual({ ...spot, scale: 4 });
});

it('a zoom goes out by the same steps, until the whole slide is seen', () => {
  expect(zoomedOut({ ...spot, scale: 2.25 })).toEqual({ ...spot, scale: 1.5 });
  expect(zoomedOut({ ...spot, scale: 1.5 })).toBeNull();
  expect(zoomedOut(null)).toBeNull();
  let zoom: Zoom | null = { ...spot, scale: 4 };
  let presses = 0;
  for (; zoom !== null && presses < 10; presses += 1) zoom = zoomedOut(zoom);
  expect(presses).toBe(4);
});
