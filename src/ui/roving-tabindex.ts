/**
 * Roving tabindex: a list is one stop of the Tab key, and arrows, Home and End move within it. Returns the index that a key leads to from
 * index `at` of `count` items; undefined for other keys.
 */
export function rovingIndex(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
