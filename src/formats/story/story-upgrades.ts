/**
 * How stories of older formats become those of today: pure steps, each from the document of one minor version to that of the next. A
 * story of every format that was ever released lies in tests/fixtures and must open for ever.
 */
export interface StoryUpgrade {
  /** The format version that it takes, such as "1.0". */
  readonly from: string;
  readonly to: string;
  readonly upgrade: (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** Oldest first. None yet: 1.0 is the first. */
export const storyUpgrades: readonly StoryUpgrade[] = [];

/** The document as the newest version that the list leads to. Throws what a step throws. */
export function upgraded(
  document: Readonly<Record<string, unknown>>,
  upgrades: readonly StoryUpgrade[],
): Readonly<Record<string, unknown>> {
  return upgrades.reduce(
    (now, { from, to, upgrade }) =>
      now['formatVersion'] === from ? { ...upgrade(now), formatVersion: to } : now,
    document,
  );
}
