/** Every slide at every size and in every language: a long walk, with `SEEDS=many` only. */
import { describe, expect, it } from 'vitest';
import { cleanup } from 'vitest-browser-react';
import { langs } from '../../src/i18n/message-table';
import { forSlides, invented, largeTexts, sizes, told, toldOfWells, walk } from './slide-sheet';

forSlides();

describe.each([...sizes.wide, ...sizes.narrow])('at %i × %i', (...size) => {
  it.each(langs)(
    'every slide can be read, and nothing touches or is cut: %s',
    async (lang) => {
      const seen = await walk({ steps: told, lang, size });
      expect([...seen].toSorted()).toEqual(Object.keys(largeTexts).toSorted());
      await cleanup();
      await walk({ of: invented, steps: toldOfWells, lang, size });
    },
    120_000,
  );
});
