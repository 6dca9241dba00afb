import { useEffect, useRef, useState, type PointerEvent } from 'react';
import type { StepId } from '../../../model/story/story';

/** Drag threshold: a shorter movement is a press. CSS pixels. */
const FAR_ENOUGH = 6;
/** Auto-scroll: the distance from the edge in CSS pixels, and the speed in CSS pixels per frame. */
const EDGE = 40;
const PACE = 8;

/** The dragged step, and the index of the row before which it would be dropped, with the dragged row counted. */
interface Dragging {
  readonly step: StepId;
  readonly to: number;
}

export interface Reorder {
  readonly dragging: Dragging | null;
  /** For the list element. */
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
}

function rowsIn(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > [data-row]')];
}

/** Index of the row before which the pointer is; the number of rows when it is below all of them. */
function placeAt(list: HTMLElement, y: number): number {
  const rows = rowsIn(list);
  const at = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return at < 0 ? rows.length : at;
}

function scrollerOf(element: HTMLElement): Element {
  for (let each: HTMLElement | null = element; each; each = each.parentElement)
    if (each.scrollHeight > each.clientHeight && /auto|scroll/.test(getComputedStyle(each).overflowY))
      return each;
  return document.documentElement;
}

/** Auto-scroll while the pointer is near an edge of the scrolling element. */
function scrollNear(list: HTMLElement, y: number): void {
  const scroller = scrollerOf(list);
  const isPage = scroller === document.documentElement;
  const { top, bottom } = isPage ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect();
  if (y < top + EDGE) scroller.scrollTop -= PACE;
  else if (y > bottom - EDGE) scroller.scrollTop += PACE;
}

/**
 * Drag reorder by pointer: a mouse drags the row, a finger drags its handle; Escape cancels. `onMove` gets the new index, with the moved
 * row not counted.
 */
export function useReorder(isActive: boolean, onMove: (step: StepId, to: number) => void): Reorder {
  const [dragging, setDragging] = useState<Dragging | null>(null);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const list = event.currentTarget;
    const target = event.target as Element;
    const row = target.closest<HTMLElement>('[data-row]');
    const isHandle = target.closest('[data-handle]') !== null;
    if (!isActive || !row || event.button !== 0 || target.closest('[data-row-tools]')) return;
    if (event.pointerType !== 'mouse' && !isHandle) return;
    const step = row.dataset.row as StepId;
    const from = rowsIn(list).indexOf(row);
    const begin = { x: event.clientX, y: event.clientY };
    let y = begin.y;
    let isMoving = false;
    let frame = 0;

    const follow = () => {
      scrollNear(list, y);
      setDragging({ step, to: placeAt(list, y) });
      frame = requestAnimationFrame(follow);
    };
    const move = (moved: globalThis.PointerEvent) => {
      y = moved.clientY;
      if (isMoving || Math.hypot(moved.clientX - begin.x, moved.clientY - begin.y) < FAR_ENOUGH) return;
      isMoving = true;
      follow();
    };
    const end = () => {
      cancelAnimationFrame(frame);
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', drop);
      removeEventListener('pointercancel', end);
      removeEventListener('keydown', leave, true);
      setDragging(null);
      stop.current = null;
    };
    const drop = () => {
      const place = placeAt(list, y);
      const wasMoving = isMoving;
      end();
      if (!wasMoving) return;
      // Suppresses the click that the browser makes of the drop.
      addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => removeEventListener('click', swallow, { capture: true }));
      const to = place > from ? place - 1 : place;
      if (to !== from) onMove(step, to);
    };
    const leave = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return;
      key.stopPropagation();
      end();
    };
    stop.current?.();
    stop.current = end;
    addEventListener('pointermove', move);
    addEventListener('pointerup', drop);
    addEventListener('pointercancel', end);
    addEventListener('keydown', leave, true);
  };
  return { dragging, onPointerDown };
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
