/** Where a sentence with figures may be split. Pure. */
import type { TextSegment } from '../i18n/i18n';

const textOf = (segment: TextSegment) => (typeof segment === 'string' ? segment : segment.text);

/** Offsets in the plain text of the spaces that lie outside of figures, ascending: a number is never split. */
export function breaksIn(segments: readonly TextSegment[]): readonly number[] {
  let at = 0;
  return segments.flatMap((segment) => {
    const start = at;
    at += textOf(segment).length;
    if (typeof segment !== 'string') return [];
    return [...segment.matchAll(/ /g)].map(({ index }) => start + index);
  });
}

/** The sentence before and after the space at the offset `end`, one of `breaksIn`. */
export function splitAt(
  segments: readonly TextSegment[],
  end: number,
): readonly [first: readonly TextSegment[], rest: readonly TextSegment[]] {
  const first: TextSegment[] = [];
  const rest: TextSegment[] = [];
  let at = 0;
  for (const segment of segments) {
    const { length } = textOf(segment);
    if (at + length <= end) first.push(segment);
    else if (at > end || typeof segment !== 'string') rest.push(segment);
    else {
      first.push(segment.slice(0, end - at));
      rest.push(segment.slice(end - at + 1));
    }
    at += length;
  }
  const isText = (segment: TextSegment) => segment !== '';
  return [first.filter(isText), rest.filter(isText)];
}
