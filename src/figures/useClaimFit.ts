import { useEffectEvent, useLayoutEffect, useState, type RefObject } from 'react';
import { plainText, type TextSegment } from '../i18n/i18n';
import { breaksIn } from './split-claim';

/** What a claim may shrink to, of its full size; its style sheet says which size is the smallest. */
const SIZES = [1, 0.92, 0.84, 0.77, 0.7, 0.64, 0.58];
/** Room for "…" after the last word, in font sizes. */
const ELLIPSIS = 1.1;

/**
 * Fit to box: the claim takes at most as many lines as its style sheet allows (`--most-lines`; none = no limit). First its size is stepped
 * down (`--size`), then its end is split off: returns the offset in its plain text of the space where, null = nowhere. Measured before the
 * paint, and again when the width changes or a font has come.
 */
export function useClaimFit(
  claim: RefObject<HTMLElement | null>,
  segments: readonly TextSegment[],
): number | null {
  const text = plainText(segments);
  const [cut, setCut] = useState<{ readonly text: string; readonly end: number } | null>(null);
  const end = cut?.text === text ? cut.end : null;
  const fit = useEffectEvent(() => {
    const found = claim.current && fitted(claim.current, breaksIn(segments));
    if (found !== null) setCut({ text, end: found });
  });
  /** The whole text must be there to be measured: with the cut gone it is. */
  const fitAgain = useEffectEvent(() => (end === null ? fit() : setCut(null)));
  useLayoutEffect(
    function fitText() {
      if (end === null) fit();
    },
    [text, end],
  );
  useLayoutEffect(
    function followSize() {
      const element = claim.current;
      if (!element) return undefined;
      let width = element.offsetWidth;
      let request = 0;
      const again = () => fitAgain();
      const observer = new ResizeObserver(() => {
        if (element.offsetWidth === width) return;
        width = element.offsetWidth;
        // requestAnimationFrame, because fitting changes the height of what is observed.
        cancelAnimationFrame(request);
        request = requestAnimationFrame(again);
      });
      observer.observe(element);
      document.fonts.addEventListener('loadingdone', again);
      return () => {
        cancelAnimationFrame(request);
        observer.disconnect();
        document.fonts.removeEventListener('loadingdone', again);
      };
    },
    [claim],
  );
  return end;
}

/** Sets the largest size at which the claim has few enough lines. At the smallest, returns the last space that leaves room for "…". */
function fitted(claim: HTMLElement, breaks: readonly number[]): number | null {
  const most = Number(getComputedStyle(claim).getPropertyValue('--most-lines')) || Infinity;
  const lineHeight = () => Number.parseFloat(getComputedStyle(claim).lineHeight);
  claim.style.textWrap = '';
  for (const size of SIZES) {
    claim.style.setProperty('--size', String(size));
    if (Math.round(claim.offsetHeight / lineHeight()) <= most) return null;
  }
  // Balanced lines would leave room at the end of each.
  claim.style.textWrap = 'wrap';
  const box = claim.getBoundingClientRect();
  const room = ELLIPSIS * Number.parseFloat(getComputedStyle(claim).fontSize);
  const bottom = box.top + most * lineHeight();
  // By its middle, because letters are higher than the line.
  const isInside = (rect: DOMRect) => (rect.top + rect.bottom) / 2 < bottom && rect.right <= box.right - room;
  const boxes = wordEnds(claim, breaks);
  return boxes.findLast(({ rect }) => isInside(rect))?.at ?? null;
}

/** Where the letter before each space stands. */
function wordEnds(root: HTMLElement, breaks: readonly number[]): readonly { at: number; rect: DOMRect }[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found: { at: number; rect: DOMRect }[] = [];
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    for (const at of breaks.filter((each) => each > start && each <= start + length)) {
      range.setStart(node, at - start - 1);
      range.setEnd(node, at - start);
      found.push({ at, rect: range.getBoundingClientRect() });
    }
    start += length;
  }
  return found;
}
