/** Every number on the page says which figure it is, is written as that figure is, and tells on request where it comes from. */
import { fonts, libraries, mapData } from '../../src/figures/licences';
import { figures as figureMessages } from '../../src/i18n/messages/figures';
import { makeWords, type Words } from '../../src/i18n/words';
import { allFigures, figureOf } from '../../src/model/figure-of';
import type { Programme } from '../../src/model/programme';
import type { Lang, Way } from '../driver';
import { stated, targetsAndAchieved, zoneFigures } from '../facts';
import { expect, test } from '../fixture';
import { numbersHeard, numbersShown, type ShownNumber } from '../numbers';
import { enter } from '../states';
import { builtIn, fictitious, programmesUnderTest, type UnderTest } from '../under-test';

/** What is wrong with a number; null when it is one of the document's and written as it must be. */
function wrongWith(programme: Programme, { text, figure, quote }: ShownNumber, words: Words): string | null {
  if (quote !== null) {
    const [source, ...locator] = quote.split('.');
    const part = programme.sourceList
      .find(({ id }) => id === source)
      ?.parts.find((each) => each.locator === locator.join('.'));
    const own = [part?.words, ...programme.claims.map((claim) => claim.words)];
    return (part || figureOf(programme, quote)) && own.includes(text)
      ? null
      : `“${text}” does not stand in ${quote}`;
  }
  if (figure === null) return `“${text}” says of no figure`;
  if (figure === 'example') return null;
  if (figure === 'name') return isLicensed(text) ? null : `${text} is no name of what the app is made of`;
  if (figure === 'axis') return /^\d[\d,.]* ?[×%]?$|^(meta|target)/.test(text) ? null : `axis: ${text}`;
  if (figure === 'scale') return text === '1:10 000 000' ? null : `scale: ${text}`;
  if (figure === 'count') return isCount(text, words) ? null : `count: ${text}`;
  const resolved = figureOf(programme, figure);
  if (!resolved) return `${figure} is no figure`;
  const piece = words.figure(programme, figure);
  const written = typeof piece === 'string' ? piece : piece.text;
  const slideOf = resolved.kind === 'counted' ? words.cardinal(resolved.value ?? 0) : written;
  const event = programme.events.find(({ id }) => `${id}.date` === figure);
  if (event?.date && text === inFull(event.date, words)) return null;
  return text === written || text === slideOf ? null : `${figure} is ${written}, not ${text}`;
}

/** A date in the precision in which it is known: "June 2022". */
function inFull(date: string, words: Words): string {
  const day = date.length > 7 ? { day: 'numeric' as const } : {};
  return new Intl.DateTimeFormat(words.lang === 'en' ? 'en-GB' : 'es', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...day,
  }).format(Date.parse(`${date}-01`.slice(0, 10)));
}

/** What a control counts, alone or after a name: "12", "coffee (1)", "dos". */
function isCount(text: string, words: Words): boolean {
  const small = Array.from({ length: 13 }, (_, value) => words.cardinal(value));
  return /^\d+$|\(\d+\)$/.test(text) || small.includes(text.toLowerCase());
}

/** Names and licences may hold digits of their own. */
function isLicensed(text: string): boolean {
  const known = [...mapData, ...fonts, ...libraries].flatMap(({ names, licence }) => [
    ...names,
    licence ?? '',
  ]);
  return known.some((name) => name !== '' && text.includes(name));
}

for (const under of programmesUnderTest) {
  for (const lang of ['es', 'en'] as const satisfies readonly Lang[]) {
    // States that only a link and presses lead to follow each other on one page: the View is all in the link.
    test(`every number says which figure it is, in every state of ${under.name}, ${lang}`, async ({
      app,
      page,
    }) => {
      test.slow();
      await under.serve(app);
      await app.standsOn({});
      const words = makeWords(lang, 'pe');
      const known = knownNumbers(under.programme, words);
      for (const state of under.states.filter(({ before, isPublished }) => !before && !isPublished)) {
        await test.step(state.name, async () => {
          await enter(app, state, lang);
          await app.unfoldAll();
          const shown = await page.evaluate(numbersShown);
          const wrong = shown.map((number) => wrongWith(under.programme, number, words));
          expect
            .soft(
              wrong.filter((each) => each !== null),
              state.name,
            )
            .toEqual([]);
          const heard = await page.evaluate(numbersHeard);
          const unknown = heard.filter((number) => !known.has(number));
          expect.soft(unknown, state.name).toEqual([]);
          expect.soft(shown.length, state.name).toBeGreaterThan(5);
          while (await app.isPassportOpen()) await app.closePassport();
        });
      }
    });
  }
}

/** Every number that the document gives or that is counted in it, as it is written. */
function knownNumbers(programme: Programme, words: Words): ReadonlySet<string> {
  const counts = programme.places.map(({ id }) => `${id}.cases`);
  return new Set(
    [...allFigures(programme), ...counts].flatMap((ref) => {
      const piece = words.figure(programme, ref);
      return typeof piece === 'string' ? [] : [piece.text.replace(/ %$/, '')];
    }),
  );
}

test('the page shows the figures of the source, each at its own paragraph', async ({ app, page }) => {
  await app.open();
  await app.unfoldAll();
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

for (const [under, link, way, lang] of [
  [builtIn, '', 'mouse', 'es'],
  [builtIn, 'place=pe', 'keyboard', 'en'],
  [builtIn, 'place=ten-zones&indicator=families-per-association', 'mouse', 'es'],
  [builtIn, 'place=piura&indicator=smes-in-nuclei&case=cacao-piura', 'keyboard', 'es'],
  [builtIn, 'event=intergift&indicator=zone-entrepreneurs', 'mouse', 'en'],
  [fictitious, 'indicator=contaminated-samples', 'keyboard', 'en'],
  [fictitious, 'place=tz', 'mouse', 'es'],
  [fictitious, 'event=keepers-workshop&indicator=points-repaired', 'mouse', 'en'],
] as const satisfies readonly (readonly [UnderTest, string, Way, Lang])[]) {
  test(`every figure has a passport, by ${way}: ${under.name}, ${link || 'the whole'}`, async ({ app }) => {
    test.slow();
    await under.serve(app);
    await app.standsOn({});
    await app.open(link, lang);
    await app.unfoldAll();
    const words = makeWords(lang, 'pe');
    const figures = await app.figures();
    expect(figures.length).toBeGreaterThan(3);
    for (const figure of figures) {
      await app.openPassport(figure, way);
      const { heading, value, says } = await app.passport();
      const resolved = figureOf(under.programme, figure);
      const piece = words.figure(under.programme, figure);
      expect.soft(value, figure).toContain(typeof piece === 'string' ? piece : piece.text);
      const { t } = words.from(figureMessages);
      const term = (key: Parameters<typeof t>[0]) => says[t(key)] ?? '';
      expect.soft(term('passport.source'), `${figure}: where it stands`).toMatch(/(§|p\. )\d+/);
      if (resolved?.kind === 'cited') {
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

test('a passport tells what the number counts, whose it is, how it was made and what to beware of', async ({
  app,
}) => {
  await app.open();
  await app.unfoldAll();
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

test('a lower bound is called one, and no total is made of it', async ({ app }) => {
  await app.open('place=ten-zones');
  await app.openPassport('families-per-association.actual');
  const { value, says } = await app.passport();
  expect(value).toContain('400');
  expect(says['Cómo se obtuvo']).toContain('más de');
  expect(says['Dónde está']).toMatch(/^§8/);
});

test('a figure in a passport leads on to its own', async ({ app }) => {
  await app.open();
  await app.openPassport('smes-per-nucleus.actual');
  expect((await app.passport()).says['Cómo se obtuvo']).toMatch(/5,224 ÷ 324$/);
  await app.page.getByRole('dialog').getByRole('button', { name: '5,224' }).first().click();
  expect((await app.passport()).value).toBe('5,224 pymes');
});
