/** The programme's years: what happened in each, in the precision of the source, linked with everything else. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Way } from '../driver';
import { expect, test } from '../fixture';
import { objections } from '../layout';
import { documentCopy } from '../programmes';

const sial = 'SIAL, Feria en Francia, 2012';

test('every year stands there with its events; what has no date says so in the source’s words', async ({
  app,
}) => {
  await app.open();
  const { title, years, undated, text } = await app.timeline();
  expect(title).toBe('Tres ferias, en 2010 y 2012, en un programa que fue de 2009 a 2013');
  expect(years.map(({ year, figure, events }) => [year, figure, events])).toEqual([
    ['2009', 'programme.start', ['Inicio del programa, 2009']],
    ['2010', 'intergift.date', ['Intergift, Feria en Madrid, España, 2010']],
    ['2011', 'axis', []],
    ['2012', 'sial.date', [sial, 'Expoalimentaria, Feria, 2012']],
    ['2013', 'programme.end', ['Fin del programa, 2013']],
  ]);
  expect(undated).toEqual(['Reunión de cierre, Santa Cruz']);
  expect(text).toContain('Sin fecha en la fuente');
  expect(text).toContain('Sin fecha: el artículo solo dice que fue reciente.');
});

for (const way of ['mouse', 'keyboard'] as const satisfies readonly Way[]) {
  test(`an event chosen by ${way} on the timeline is chosen everywhere`, async ({ app }) => {
    await app.open();
    await app.chooseOnTimeline(sial, way);
    expect((await app.timeline()).hot).toEqual([sial]);
    expect((await app.headline()).kicker).toBe('Feria · SIAL, Francia · 2012');
    const { hot, fairsPressed } = await app.mapShows();
    expect(hot).toEqual(['Chanchamayo']);
    expect(fairsPressed).toEqual(['SIAL, Francia · 2012']);
    await app.undo();
    expect((await app.timeline()).hot).toEqual([]);
  });

  test(`pointing by ${way} links both ways`, async ({ app }) => {
    await app.open();
    const before = await app.looksOf('event:sial');
    await app.pointAtOnTimeline(sial, way);
    expect(Object.keys(await app.marks()).sort()).toEqual(['cases', 'map', 'timeline']);
    expect((await app.looksOf('event:sial')).timeline).not.toBe(before.timeline);
    await app.pointAtNothing();
    await app.pointAtEvent('Intergift, Madrid, España · 2010', way);
    expect((await app.marks()).timeline).toEqual(['event:intergift']);
  });
}

test('a choice made elsewhere shows on the timeline', async ({ app }) => {
  await app.open();
  await app.chooseEvent('SIAL, Francia · 2012');
  expect((await app.timeline()).hot).toEqual([sial]);
  await app.chooseIndicator('Pymes agrupadas en núcleos');
  expect(await app.timeline()).toMatchObject({ hot: [], outlined: [sial] });
});

test('the year asked for is marked; what happened in others steps back and stays', async ({ app }) => {
  await app.open('year=2012');
  const { years, receded } = await app.timeline();
  expect(years.filter(({ isAsked }) => isAsked).map(({ year }) => year)).toEqual(['2012']);
  expect(receded).toEqual([
    'Inicio del programa, 2009',
    'Intergift, Feria en Madrid, España, 2010',
    'Fin del programa, 2013',
  ]);
  await app.chooseOnTimeline('Intergift, Feria en Madrid, España, 2010');
  expect((await app.timeline()).hot).toEqual(['Intergift, Feria en Madrid, España, 2010']);
});

/** The built-in programme with other dates. */
function dated(dates: Record<string, string>, span: object): string {
  const copy = documentCopy() as {
    programme: { dates: object };
    milestones: { id: string; date?: string | undefined; undated?: object }[];
  };
  const undated = { es: 'La fuente no da fecha.', en: 'The source gives no date.' };
  copy.programme.dates = span;
  copy.milestones = copy.milestones.map((event) => {
    const date = dates[event.id];
    return date === undefined ? { ...event, date, undated } : { ...event, date };
  });
  return JSON.stringify(copy);
}

for (const width of [360, 768, 1440]) {
  test(`months, days and years that lie far apart keep their precision at ${width}`, async ({
    app,
    page,
  }) => {
    await app.standsOn({ width });
    const dates = {
      start: '1999',
      intergift: '2012-06',
      sial: '2012-06-30',
      end: '2041',
      expoalimentaria: '2013',
    };
    await app.serve('programme', {
      contentType: 'application/json',
      body: dated(dates, { actualStart: '2009', actualEnd: '2013' }),
    });
    await app.open();
    const { years, text } = await app.timeline();
    expect(years.map(({ year }) => year)).toEqual(['1999', '2009', '2012', '2013', '2041']);
    expect(years.flatMap(({ events }) => events)).toContain(
      'Intergift, Feria en Madrid, España · junio de 2012',
    );
    expect(text).toContain('30 de junio de 2012');
    expect(text).toContain('No todos los años se dibujan.');
    expect(await page.evaluate(objections)).toEqual([]);
  });
}

test('a programme without any date still shows what happened', async ({ app, page }) => {
  await app.standsOn({ width: 360 });
  await app.serve('programme', { contentType: 'application/json', body: dated({}, {}) });
  await app.open('', 'en');
  const { title, years, undated } = await app.timeline();
  expect(title).toBe('Six events, for which the source gives no dates');
  expect(years).toEqual([]);
  expect(undated).toHaveLength(6);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations).toEqual([]);
});
