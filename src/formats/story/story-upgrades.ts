/**
 * Migrations of story documents: pure functions, each from one format version to the next. tests/fixtures has a story of every
 * released format, all of which must open.
 */
export interface StoryUpgrade {
  /** The format version that it takes, such as "1.0". */
  readonly from: string;
  readonly to: string;
  readonly upgrade: (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** Oldest first. Empty, because 1.0 is the first format. */
export const storyUpgrades: readonly StoryUpgrade[] = [];

/** Applies, in order, each upgrade that starts at the document's version. Throws what an upgrade throws. */
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
