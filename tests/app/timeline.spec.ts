/** The programme's years: what happened in each, in the precision of the source, linked with everything else. */
import { violations } from '../axe';
import { expect, test } from '../fixture';
import { objections } from '../layout';
import { documentCopy } from '../programmes';

const sial = 'SIAL Francia, Feria, 2012';
const intergift = 'Intergift Madrid, España, Feria, 2010';

test('every year stands there with its events, linked with every view; a year asked for is marked', async ({
  app,
}) => {
  await app.open();

  await test.step('what has no date says so in the source’s words', async () => {
    const { title, years, undated, text } = await app.timeline();
    expect(title).toBe('Tres ferias, en 2010 y 2012, en un programa que fue de 2009 a 2013');
    expect(years.map(({ year, figure, events }) => [year, figure, events])).toEqual([
      ['2009', 'programme.start', ['Inicio del programa, 2009']],
      ['2010', 'intergift.date', [intergift]],
      ['2011', 'axis', []],
      ['2012', 'sial.date', [sial, 'Expoalimentaria, Feria, 2012']],
      ['2013', 'programme.end', ['Fin del programa, 2013']],
    ]);
    expect(undated).toEqual(['Reunión de cierre Santa Cruz']);
    expect(text).toContain('Sin fecha en la fuente');
    expect(text).toContain('Sin fecha: el artículo solo dice que fue reciente.');
  });

  const untouched = await app.looksOf('event:sial');
  for (const way of ['mouse', 'keyboard'] as const)
    await test.step(`pointing by ${way} links both ways`, async () => {
      await app.pointAtOnTimeline(sial, way);
      expect(Object.keys(await app.marks()).sort()).toEqual(['cases', 'timeline']);
      expect((await app.looksOf('event:sial')).timeline).not.toBe(untouched.timeline);
      await app.pointAtNothing();
      await app.pointAtEvent('Intergift, Madrid, España · 2010', way);
      expect((await app.marks()).timeline).toEqual(['event:intergift']);
      await app.pointAtNothing();
    });

  await test.step('an event chosen on the timeline is chosen everywhere', async () => {
    await app.chooseOnTimeline(sial, 'keyboard');
    expect((await app.timeline()).hot).toEqual([sial]);
    expect((await app.headline()).kicker).toBe('Feria · SIAL, Francia · 2012');
    const { hot, fairsPressed } = await app.mapShows();
    expect(hot).toEqual(['Chanchamayo']);
    expect(fairsPressed).toEqual(['SIAL, Francia · 2012']);
    await app.undo();
    expect((await app.timeline()).hot).toEqual([]);
  });

  await test.step('a choice made elsewhere shows on the timeline', async () => {
    await app.chooseEvent('SIAL, Francia · 2012');
    expect((await app.timeline()).hot).toEqual([sial]);
    await app.filterBy('Indicador', 'Pymes agrupadas en núcleos');
    expect(await app.timeline()).toMatchObject({ hot: [], outlined: [sial] });
  });

  await test.step('what happened in other years than the one asked for steps back and stays', async () => {
    await app.openLink('year=2012');
    const { years, dimmed } = await app.timeline();
    expect(years.filter(({ isAsked }) => isAsked).map(({ year }) => year)).toEqual(['2012']);
    expect(dimmed).toEqual(['Inicio del programa, 2009', intergift, 'Fin del programa, 2013']);
    await app.chooseOnTimeline(intergift);
    expect((await app.timeline()).hot).toEqual([intergift]);
  });
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

test('months, days and years that lie far apart keep their precision on every screen', async ({
  app,
  page,
}) => {
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
  await app.standsOn({ width: 360 });
  await app.open();
  for (const width of [360, 768, 1440])
    await test.step(`at ${width}`, async () => {
      await app.standsOn({ width });
      await app.settled();
      const { years, text } = await app.timeline();
      expect(years.map(({ year }) => year)).toEqual(['1999', '2009', '2012', '2013', '2041']);
      expect(years.flatMap(({ events }) => events)).toContain(
        'Intergift Madrid, España · junio de 2012, Feria',
      );
      expect(text).toContain('30 de junio de 2012');
      expect(await page.evaluate(objections)).toEqual([]);
    });
  await page
    .locator('[data-view="timeline"]')
    .getByRole('button', { name: 'Cómo leer la línea de tiempo' })
    .click();
  await expect(page.getByText('No todos los años se dibujan.')).toBeVisible();
});

test('a programme without any date still shows what happened', async ({ app, page }) => {
  await app.standsOn({ width: 360 });
  await app.serve('programme', { contentType: 'application/json', body: dated({}, {}) });
  await app.open('', 'en');
  const { title, years, undated } = await app.timeline();
  expect(title).toBe('Six events, for which the source gives no dates');
  expect(years).toEqual([]);
  expect(undated).toHaveLength(6);
  expect(await violations(page)).toEqual([]);
});
