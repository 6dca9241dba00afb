import { useLayoutEffect, type RefObject } from 'react';

/** A text of fewer lines than this says too little to be begun. */
const FEWEST = 3;

/**
 * Line clamp by the room that there is: sets on each `paragraph` below `root` how many whole lines of text it has room for, as `--lines`, and
 * hides it where there are too few. Measured when the size of `root` changes, and when `content` does.
 */
export function useWholeLines(
  root: RefObject<HTMLElement | null>,
  paragraph: string,
  content: unknown,
): void {
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      const all = [...element.querySelectorAll<HTMLElement>(`.${paragraph}`)];
      for (const each of all) each.style.visibility = '';
      const rooms = all.map((each) => {
        const { lineHeight } = getComputedStyle(each);
        return Math.floor((each.clientHeight + 1) / Number.parseFloat(lineHeight));
      });
      for (const [index, each] of all.entries()) {
        const lines = rooms[index] ?? 0;
        each.style.setProperty('--lines', String(Math.max(1, lines)));
        each.style.visibility = lines < FEWEST ? 'hidden' : '';
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [root, paragraph, content]);
}
