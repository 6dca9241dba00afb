/** Zooming into a slide, in steps. Pure. */
import type { Spot, Zoom } from '../../../model/story/show';

const STEP = 1.5;
const MOST = 4;

/** One step in, around the spot where the zoom began. */
export function zoomedIn(zoom: Zoom | null, spot: Spot): Zoom {
  const { x, y, scale } = zoom ?? { ...spot, scale: 1 };
  return { x, y, scale: Math.min(MOST, scale * STEP) };
}

/** One step out; null when the whole slide is visible again. */
export function zoomedOut(zoom: Zoom | null): Zoom | null {
  if (zoom === null || zoom.scale / STEP <= 1.001) return null;
  return { ...zoom, scale: zoom.scale / STEP };
}
