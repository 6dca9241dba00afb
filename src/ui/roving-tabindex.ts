/**
 * Roving tabindex: a list is one stop of the Tab key, and the arrows, Home and End lead through it. Where a key leads from the item at
 * `at`, of so many; undefined when it means nothing here.
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
