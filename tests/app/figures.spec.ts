/**
 * Figures on the page: they are the source's, and tell on request where they come from. That every number in every state says which
 * figure it is, states.spec.ts goes through; what the passport of each figure says, unit/passport.test.ts.
 */
import { figures as figureMessages } from '../../src/i18n/messages/figures';
import { createI18n } from '../../src/i18n/i18n';
import { figureOf } from '../../src/model/figures/figure';
import type { Lang, Way } from '../driver';
import { stated, targetsAndAchieved, zoneFigures } from '../facts';
import { expect, test } from '../fixture';
import { numbersShown } from '../numbers';
import { builtIn, wells, type UnderTest } from '../under-test';

for (const [under, link, way, lang] of [
  [builtIn, 'place=piura&indicator=smes-in-nuclei&case=cacao-piura', 'keyboard', 'es'],
  [wells, 'event=keepers-workshop&indicator=points-repaired', 'mouse', 'en'],
] as const satisfies readonly (readonly [UnderTest, string, Way, Lang])[]) {
  test(`every figure of a page has a passport, by ${way}: ${under.name}`, async ({ app }) => {
    test.slow();
    await under.serve(app);
    await app.open(link, lang);
    await app.unfoldAll();
    const i18n = createI18n(lang, 'pe');
    const { t } = i18n.from(figureMessages);
    const figures = await app.figures();
    expect(figures.length).toBeGreaterThan(10);
    for (const figure of figures) {
      await app.openPassport(figure, way);
      const { heading, value, says } = await app.passport();
      const segment = i18n.figure(under.programme, figure);
      expect.soft(value, figure).toContain(typeof segment === 'string' ? segment : segment.text);
      const term = (key: Parameters<typeof t>[0]) => says[t(key)] ?? '';
      expect.soft(term('passport.source'), `${figure}: where it stands`).toMatch(/(§|p\. )\d+/);
      if (figureOf(under.programme, figure)?.kind === 'cited') {
        expect.soft(heading).toBe(t('passport.title.cited'));
      } else {
        expect.soft(heading).toBe(t('passport.title'));
        expect.soft(term('passport.counts'), `${figure}: what it is`).not.toBe('');
        expect.soft(term('passport.how'), `${figure}: how it was obtained`).not.toBe('');
      }
      await app.closePassport(way);
      if (way === 'keyboard') expect.soft(await app.focusedFigure()).toBe(figure);
    }
  });
}

test('the page shows the figures of the source, and each tells where it comes from', async ({
  app,
  page,
}) => {
  await app.open();
  await app.unfoldAll();

  await test.step('each at its own paragraph', async () => {
    const shown = await page.evaluate(numbersShown);
    const textOf = (figure: string) => shown.find((number) => number.figure === figure)?.text;
    for (const { indicator, target, achieved } of targetsAndAchieved) {
      expect(textOf(`${indicator}.target`)).toBe(target.toLocaleString('en'));
      expect(textOf(`${indicator}.actual`)).toBe(achieved.toLocaleString('en'));
    }
    for (const { indicator, achieved } of zoneFigures)
      expect(textOf(`${indicator}.actual`)).toBe(achieved.toLocaleString('en'));
    const percents = shown.filter(({ figure }) => figure?.endsWith('.stated')).map(({ text }) => text);
    expect(new Set(percents)).toEqual(new Set(stated.map(({ percent }) => `${percent} %`)));
  });

  await test.step('what the number counts, whose it is, how it was made and what to beware of', async () => {
    await app.openPassport('smes-in-nuclei.percent', 'keyboard');
    const { value, says, text } = await app.passport();
    expect(value).toBe('130.6 %');
    expect(says['Qué es']).toMatch(/^Pymes agrupadas en núcleos \(porcentaje de la meta\)/);
    expect(says['De qué territorio']).toMatch(/^Consorcio Andino\. .*se entiende que son los cuatro países/);
    expect(says['Cómo se obtuvo']).toBe('calculado: alcanzado ÷ meta × 100 = 5,224 ÷ 4,000');
    expect(says['Dónde está']).toMatch(/^§6 .*132 %.*autor, el medio ni la fecha/);
    expect(text).toContain('La fuente dice 132 % («superada en 132% para cada caso»); el cálculo da 130.6 %');
    await app.closePassport('keyboard');
    // Escape closed the passport and nothing else.
    expect((await app.headline()).kicker).toContain('Consorcio Andino');
  });

  await test.step('a figure in a passport leads on to its own', async () => {
    await app.openPassport('smes-per-nucleus.actual');
    expect((await app.passport()).says['Cómo se obtuvo']).toMatch(/5,224 ÷ 324$/);
    await page.getByRole('dialog').getByRole('button', { name: '5,224' }).first().click();
    expect((await app.passport()).value).toBe('5,224 pymes');
    await app.closePassport();
  });

  await test.step('a lower bound is called one, and no total is made of it', async () => {
    await app.openLink('place=ten-zones');
    await app.openPassport('families-per-association.actual');
    const { value, says } = await app.passport();
    expect(value).toContain('400');
    expect(says['Cómo se obtuvo']).toContain('más de');
    expect(says['Dónde está']).toMatch(/^§8/);
  });
});
