/** What the passport of every figure says, in both languages: of the built-in programme and of an invented one. */
import { describe, expect, it } from 'vitest';
import { passportOf } from '../../src/figures/passport';
import { figures as table } from '../../src/i18n/messages/figures';
import { createI18n, plainText, type TextSegment } from '../../src/i18n/i18n';
import { allFigures, figureOf } from '../../src/model/figures/figure';
import type { Programme } from '../../src/model/programme';
import { invented, programme } from '../programmes';

/** How many figures each has at least: written here, so that they do not go missing unseen. */
const least = [
  ['the built-in programme', programme, 65],
  ['an invented programme', invented, 90],
] as const;

const read = (segments: readonly TextSegment[]) => plainText(segments).trim();

/** Also the counts that are shown without being in the document's list. */
function figuresOf(of: Programme): readonly string[] {
  const counts = of.places.map(({ id }) => `${id}.cases`).filter((ref) => figureOf(of, ref));
  return [...new Set([...allFigures(of), ...counts])];
}

/** As the document gives them: null of a part whose wording is no evidence. */
function wordsOfSource(of: Programme, ref: string): readonly (string | null)[] {
  const parts = of.sourceList.flatMap(({ id, parts }) => parts.map((part) => ({ ...part, source: id })));
  return (figureOf(of, ref)?.sources ?? []).flatMap(({ source, locator }) =>
    parts.filter((part) => part.source === source && part.locator === locator).map(({ words }) => words),
  );
}

for (const [name, of, count] of least) {
  describe.each(['es', 'en'] as const)(`the passports of ${name}, %s`, (lang) => {
    const i18n = createI18n(lang, 'pe');
    const { t } = i18n.from(table);
    const given = figuresOf(of).filter((ref) => typeof i18n.figure(of, ref) !== 'string');

    it('are of many figures, and of none that is not given', () => {
      expect(given.length).toBeGreaterThan(count);
      for (const ref of figuresOf(of))
        expect(passportOf(of, ref, i18n) === null, ref).toBe(!given.includes(ref));
      expect(passportOf(of, 'nothing.at-all', i18n)).toBeNull();
    });

    it.each(given)('%s: what it counts, how it was obtained, where it stands', (ref) => {
      const passport = passportOf(of, ref, i18n);
      const shown = i18n.figure(of, ref);
      if (!passport || typeof shown === 'string') throw new Error(`${ref} has no passport`);
      expect(passport.value).toBe(shown.text);
      const isCited = figureOf(of, ref)?.kind === 'cited';
      expect(passport.heading).toBe(t(isCited ? 'passport.title.cited' : 'passport.title'));
      expect(passport.source).not.toBe('');
      // Where it stands: at least one paragraph or page, each with what it says.
      expect(passport.parts.length).toBeGreaterThan(0);
      for (const { cite, gist } of passport.parts) {
        expect(cite.text).toMatch(/(§|p\. )\d+/);
        expect(read(gist)).not.toBe('');
      }
      // Where the wording is the evidence, the source's own words.
      expect(passport.parts.map((part) => part.words)).toEqual(wordsOfSource(of, ref));
      expect(read(passport.claim)).not.toBe('');
      if (isCited) return;
      expect(read(passport.counts)).not.toBe('');
      expect(read(passport.how)).not.toBe('');
      expect(read(passport.claim)).toContain(shown.text);
    });

    it('leave no placeholder and no key of a message', () => {
      for (const ref of given) {
        const { claim, counts, territory, how, flags, notes, parts, unit } = passportOf(of, ref, i18n)!;
        const all = [claim, counts, territory, how, ...flags, ...notes, ...parts.map(({ gist }) => gist)];
        for (const text of [...all.map(read), unit])
          expect(text, ref).not.toMatch(/\{[\w.@/-]+\}|passport\.|undefined|NaN/);
      }
    });
  });
}
