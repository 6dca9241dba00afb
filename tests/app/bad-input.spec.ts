/**
 * Damaged and hostile input: it says in a sentence what happened, keeps what is good, and never runs anything. Which sentence it is for
 * which damage, reports-in-words.test.ts and layer-check.test.ts say; here it is seen on the page, and left again.
 */
import type { Driver } from '../driver';
import { expect, test } from '../fixture';
import { programmeFile } from '../programmes';
import { throwingCharts } from '../states';

const missing = { status: 404, contentType: 'text/plain', body: 'not found' };
const json = (value: unknown) => ({ contentType: 'application/json', body: JSON.stringify(value) });
const kicker = { whole: 'Consorcio Andino · 2009–2013', piura: 'Consorcio Andino › Perú › Piura' };

/** Takes the browser's complaints, which must all be of these kinds. */
function takeOnly(app: Driver, ...kinds: readonly RegExp[]): void {
  expect(app.faults.take().filter((fault) => !kinds.some((kind) => kind.test(fault)))).toEqual([]);
}

test('a damaged link: says what was left out, the good part holds, and undo leads back', async ({ app }) => {
  await app.open('colour=red&place=piura&=&&x');
  expect(await app.linkNotice()).toHaveLength(3);
  expect((await app.headline()).kicker).toBe(kicker.piura);
  await app.dismissNotice('keyboard');
  expect(await app.hasFocus()).toBe(true);
  expect(await app.linkNotice()).toEqual([]);
  expect((await app.headline()).kicker).toBe(kicker.piura);

  await test.step('put into a page that stands, it can be undone', async () => {
    await app.choosePlace('Puno');
    const before = await app.everything();
    await app.openLink('place=nowhere&case=nothing&mode=quantity');
    expect(await app.linkNotice()).toHaveLength(2);
    await app.undo();
    expect(await app.everything()).toEqual(before);
  });

  await test.step('of 120 kB, encoded again and again, it is refused; the page works', async () => {
    await app.openAnew(`place=${'%25'.repeat(40_000)}41&indicator=nuclei`);
    expect(await app.linkNotice()).toEqual([
      'El enlace es demasiado largo; se muestra el programa completo.',
    ]);
    expect((await app.headline()).kicker).toBe(kicker.whole);
    await app.choosePlace('Piura');
    expect((await app.headline()).kicker).toBe(kicker.piura);
  });
});

test('a link with a script in every field is text and nothing else', async ({ app }) => {
  await app.open();
  for (const payload of [
    '<img src=x onerror="window.pwned=1">',
    '"><script>window.pwned=1</script>',
    'javascript:window.pwned=1',
    '{{constructor.constructor("window.pwned=1")()}}',
  ]) {
    const keys = ['lang', 'numbers', 'place', 'indicator', 'case', 'event', 'focus', 'mode', payload];
    await app.openLink(
      keys.map((key) => `${encodeURIComponent(key)}=${encodeURIComponent(payload)}`).join('&'),
    );
    const notice = await app.linkNotice();
    // Five sentences, and that there is more.
    expect(notice).toHaveLength(6);
    expect(notice[0]).toContain(payload.slice(0, 30));
    expect((await app.headline()).kicker).toBe(kicker.whole);
    expect(await app.wasTouched()).toBe(false);
  }
});

test('a programme document that is missing or damaged: says so, and opens when it is whole again', async ({
  app,
}) => {
  await app.serve('programme', missing);
  await app.open();
  expect(await app.failure()).toEqual({
    title: 'No se pudo abrir el programa',
    reasons: ['No se encontró el archivo programmes/al-invest-iv/programme.json.'],
  });
  takeOnly(app, /404/);
  await app.serveAsBuilt('programme');
  const body = programmeFile.replace('"value": 23810', '"value": "many"').replace(/"unit": "\w+",/, '');
  await app.serve('programme', { contentType: 'application/json', body });
  await app.openAnew('', 'en');
  const { title, reasons } = await app.failure();
  expect(title).toBe('The programme could not be opened');
  expect(reasons.length).toBeGreaterThan(1);
  expect(reasons.some((reason) => reason.startsWith('measurements['))).toBe(true);
  await app.serveAsBuilt('programme');
  await app.retry();
  await app.settled();
  expect((await app.headline()).kicker).toContain('Andean Consortium');
});

test('a programme document with markup in every longer text shows it as text', async ({ app }) => {
  const body = programmeFile.replaceAll(
    /"(es|en)": "(?=[^"]{45})/g,
    '"$1": "<img src=x onerror=window.pwned=true>',
  );
  await app.serve('programme', { contentType: 'application/json', body });
  await app.open('place=piura&case=cacao-piura');
  expect((await app.headline()).claim).toContain('<img src=x onerror=window.pwned=true>');
  expect(await app.wasTouched()).toBe(false);
});

test('a map that is missing or something else: its panel says so, all else stands, trying again brings it', async ({
  app,
}) => {
  const complaints = [/404/, /map\.json net::ERR_FAILED/, /Failed to load resource: net::ERR_FAILED/];
  await app.serve('map', missing);
  await app.open();
  const [said, ...more] = await app.alerts();
  expect(more).toEqual([]);
  expect(said).toMatch(/^No se pudo cargar el mapa\. ?Los lugares se pueden elegir en la lista/);
  await app.choosePlace('Piura');
  const page = await app.everything();
  expect(page.headline.kicker).toBe(kicker.piura);
  expect(page.charts).toHaveLength(3);
  expect(page.cases.text).toContain('Piura: un caso');

  await test.step('tried again in vain, the keyboard is still at the message', async () => {
    await app.serve('map', json({ hello: 'world' }));
    await app.retry(0, 'keyboard');
    await expect.poll(() => app.alerts()).toHaveLength(1);
    await expect.poll(() => app.hasFocus()).toBe(true);
    takeOnly(app, ...complaints);
  });

  await app.serveAsBuilt('map');
  await app.retry();
  await expect.poll(() => app.alerts()).toEqual([]);
  await app.settled();
  expect((await app.mapShows()).hot).toEqual(['Piura']);
});

test('charts that cannot be reached: says so and offers to try again, all else stands', async ({ app }) => {
  await app.serve('charts', 'nothing');
  await app.open();
  const said = await app.alerts();
  expect(said.length).toBeGreaterThan(0);
  for (const each of said) expect(each).toMatch(/^No se pudo cargar esta parte\..*Volver a intentar$/);
  await app.choosePlace('Piura', 'mouse-map');
  const page = await app.everything();
  expect(page.headline.kicker).toBe(kicker.piura);
  expect(page.map.hot).toEqual(['Piura']);
  expect(page.cases.text).toContain('Piura: un caso');
  await app.serveAsBuilt('charts');
  await expect(async () => {
    if ((await app.alerts()).length > 0) await app.retry();
    expect(await app.alerts()).toEqual([]);
  }).toPass();
  await app.settled();
  expect((await app.charts()).map(({ kind }) => kind)).toEqual(['achievement', 'stated', 'totals']);
  takeOnly(app, /ERR_FAILED/, /panels.*ERR_ABORTED/, /could not be fetched/, /Failed to fetch dynamically/);
});

test('charts that throw as they are drawn: a box in each, all else stands', async ({ app }) => {
  await app.serve('charts', throwingCharts);
  await app.open();
  const said = await app.alerts();
  expect(said).toHaveLength(4);
  for (const each of said) expect(each).toMatch(/^Esta parte no se pudo mostrar\..*Volver a intentar$/);
  await app.choosePlace('Chanchamayo', 'keyboard');
  const page = await app.everything();
  expect(page.map.hot).toEqual(['Chanchamayo']);
  expect(page.cases.text).toContain('Chanchamayo: dos casos');
  takeOnly(app, /thrown by a chart/);
});

test('one chart throws: its box alone says so, the others stand, undo works, and the focus stays', async ({
  app,
}) => {
  await app.breakChart('StatedPanel');
  await app.open();
  expect(await app.alerts()).toHaveLength(1);
  const before = await app.everything();
  expect(before.charts.map(({ kind }) => kind)).toEqual(['achievement', 'totals']);
  await app.chooseIndicator('Núcleos empresariales formados');
  await app.undo();
  expect(await app.everything()).toEqual(before);
  await app.retry(0, 'keyboard');
  await expect.poll(() => app.hasFocus()).toBe(true);
  expect(await app.alerts()).toHaveLength(1);
  takeOnly(app, /thrown by a chart/);
});

test('the app itself cannot be fetched: two languages say so, trying again brings it', async ({ app }) => {
  await app.serve('app', 'nothing');
  await app.visit();
  await expect(
    app.page.getByText('No se pudo cargar la aplicación. · The application could not'),
  ).toBeVisible();
  takeOnly(app, /ERR_FAILED/);
  await app.serveAsBuilt('app');
  await app.page.getByRole('button').click();
  await app.settled();
  expect((await app.headline()).kicker).toContain('Consorcio Andino');
});

test('a throw in a handler or a promise leaves all as it was', async ({ app }) => {
  await app.page.addInitScript(() => {
    addEventListener('keydown', ({ key }) => {
      if (key === 'F8') void Promise.reject(new Error('rejected'));
      if (key === 'F8') throw new Error('thrown');
    });
  });
  await app.open();
  await app.choosePlace('Puno');
  const before = await app.everything();
  await app.page.keyboard.press('F8');
  expect(await app.everything()).toEqual(before);
  await app.choosePlace('Piura', 'mouse-list');
  await app.undo();
  expect(await app.everything()).toEqual(before);
  expect([...app.faults.take()].sort()).toEqual(['error: rejected', 'error: thrown']);
});

test('with the keyboard, what closes gives the focus to what is near', async ({ app }) => {
  await app.open('indicator=nuclei');
  await app.closeDetail('keyboard');
  expect(await app.hasFocus(), 'the detail of an indicator').toBe(true);
  await app.openLink('place=pe');
  await app.pressDepartment('Junín');
  await app.takeOffer('Huancayo', 'keyboard');
  expect(await app.hasFocus(), 'an offer of the map').toBe(true);
  await app.openLink('place=cusco');
  await app.reset('keyboard');
  expect(await app.hasFocus(), 'the way back to the whole').toBe(true);
});
