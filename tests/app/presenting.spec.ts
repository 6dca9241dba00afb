/** A speaker before an audience: one window or two, with a clicker, a question in the middle, and the way back. */
import { expect, test } from '../fixture';
import { builtInStory } from '../stories';

const headlines = {
  first: 'De 2009 a 2013, AL-Invest IV ayudó a pymes de cuatro países a internacionalizarse',
  second: 'Las herramientas de gestión llegaron a 23,810 pymes: 2.05 veces la meta',
  all: 'Las seis metas se superaron: se logró entre 1.31 y 2.42 veces lo previsto',
};
const ids = builtInStory.steps.map(({ id }) => id as string);

test('a show in one window: the clicker’s keys go through the story, and no farther', async ({ app }) => {
  await app.open();
  await app.presentHere();
  expect(await app.slide()).toMatchObject({
    headline: headlines.first,
    number: '1 / 12',
    picture: 'map',
    isOffScript: false,
    blank: null,
    scheme: 'light',
  });
  await app.pressKey('PageDown');
  expect((await app.slide()).headline).toBe(headlines.second);
  for (const key of ['ArrowRight', 'ArrowDown', ' ', 'n', 'Enter']) await app.pressKey(key);
  expect((await app.slide()).step).toBe(ids[6]);
  for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+ ', 'Backspace', 'p']) await app.pressKey(key);
  expect((await app.slide()).step).toBe(ids[0]);
  await app.pressKey('PageUp');
  expect((await app.slide()).step).toBe(ids[0]);
  await app.pressKey('End');
  expect((await app.slide()).number).toBe('12 / 12');
  await app.pressKey('PageDown');
  expect((await app.slide()).number).toBe('12 / 12');
  await app.pressKey('Home');
  await app.pressKey('1');
  await app.pressKey('1');
  await app.pressKey('Enter');
  expect((await app.slide()).step).toBe(ids[10]);
});

test('each step of the built-in story fills its slide, in both languages', async ({ app }) => {
  for (const lang of ['es', 'en'] as const) {
    await app.open('', lang);
    await app.presentHere();
    for (const step of builtInStory.steps) {
      const slide = await app.slide();
      expect(slide.step).toBe(step.id);
      expect(slide.headline).not.toMatch(/[{}–]/);
      expect(slide.foot).toContain('AL-Invest IV');
      expect(slide.foot).toContain(lang === 'es' ? 'fuente sin fecha' : 'source undated');
      if (step.picture) expect(slide.picture).toBe(step.picture);
      await app.pressKey('PageDown');
    }
    await app.endShow();
    await app.leaveShow();
  }
});

test('a question in the middle: the map, a click on Puno, and one key back', async ({ app }) => {
  await app.open();
  await app.presentHere();
  await app.pressKey('3');
  await app.pressKey('Enter');
  await app.pressKey('m');
  expect(await app.slide()).toMatchObject({ picture: 'map', isOffScript: true });
  await app.clickOnSlide('pe');
  await app.clickOnSlide('puno');
  const answer = await app.slide();
  expect(answer.headline).toContain('El núcleo textil de Puno');
  expect(answer).toMatchObject({ picture: 'map', isOffScript: true, number: '3 / 12' });
  // The first press restores, the second moves.
  await app.pressKey('PageDown');
  expect(await app.slide()).toMatchObject({
    headline: headlines.all,
    picture: 'achievement',
    isOffScript: false,
  });
  await app.pressKey('PageDown');
  expect((await app.slide()).number).toBe('4 / 12');
  for (const key of ['r', '0', 'PageUp']) {
    await app.pressKey('m');
    expect((await app.slide()).isOffScript).toBe(true);
    await app.pressKey(key);
    expect(await app.slide()).toMatchObject({ number: '4 / 12', isOffScript: false });
  }
});

test('something found by searching is a detour too', async ({ app }) => {
  await app.open();
  await app.presentHere();
  await app.findOnSlide('cusco', 'Cusco');
  expect((await app.slide()).isOffScript).toBe(true);
  expect((await app.slide()).headline).toContain('Cusco');
  await app.pressKey('PageDown');
  expect(await app.slide()).toMatchObject({ headline: headlines.first, isOffScript: false });
});

test('a row of a chart and a fair on the map can be chosen on the slide', async ({ app, page }) => {
  await app.open();
  await app.presentHere();
  await app.pressKey('3');
  await app.pressKey('Enter');
  await app.slide();
  await page.locator('[data-shown-now] [data-mark="indicator:nuclei"]').click();
  expect((await app.slide()).headline).toContain('324');
  await app.pressKey('r');
  expect((await app.slide()).headline).toBe(headlines.all);
});

test('arrows belong to a chart only after Enter inside it; a clicker steps always', async ({ app, page }) => {
  await app.open();
  await app.presentHere();
  await app.pressKey('3');
  await app.pressKey('Enter');
  await app.slide();
  const first = page.locator('[data-shown-now] [data-mark]').first();
  await first.focus();
  await app.pressKey('ArrowDown');
  expect((await app.slide()).number).toBe('4 / 12');
  await app.pressKey('ArrowUp');
  await app.slide();
  await first.focus();
  await app.pressKey('Enter');
  await app.pressKey('ArrowDown');
  expect((await app.slide()).number).toBe('3 / 12');
  const second = page.locator('[data-shown-now] [data-mark]').nth(1);
  await expect(second).toBeFocused();
  await app.pressKey('Escape');
  await app.pressKey('ArrowDown');
  expect((await app.slide()).number).toBe('4 / 12');
  await app.pressKey('PageUp');
  expect((await app.slide()).number).toBe('3 / 12');
});

test('black and white: nothing else is heard until the screen is back', async ({ app }) => {
  await app.open();
  await app.presentHere();
  for (const [key, blank] of [
    ['.', 'black'],
    ['b', 'black'],
    ['w', 'white'],
    [',', 'white'],
  ] as const) {
    await app.pressKey(key);
    expect((await app.slide()).blank).toBe(blank);
    for (const other of ['PageDown', 'm', 'o', '?', '/']) await app.pressKey(other);
    expect(await app.slide()).toMatchObject({ blank, headline: headlines.first, picture: 'map' });
    expect(await app.dialogs()).toBe(0);
    await app.pressKey(key);
    expect(await app.slide()).toMatchObject({ blank: null, number: '1 / 12', isOffScript: false });
  }
});

test('Escape leaves one thing after another: pointer, zoom, the show', async ({ app }) => {
  await app.open();
  await app.presentHere();
  await app.leaveFullScreen();
  await app.pressKey('l');
  await app.pointOnSlide(0.5, 0.5);
  await app.pressKey('z');
  await app.pointOnSlide(0.4, 0.6);
  await expect.poll(async () => (await app.slide()).pointer).toBe(true);
  expect((await app.slide()).zoom).toBeCloseTo(1.5);
  await app.pressKey('Escape');
  expect((await app.slide()).pointer).toBe(false);
  expect((await app.slide()).zoom).toBeCloseTo(1.5);
  await app.pressKey('Escape');
  expect((await app.slide()).zoom).toBe(1);
  await app.pressKey('Escape');
  expect(await app.screen()).toBe('record');
  await app.goOnPresenting();
  expect((await app.slide()).number).toBe('1 / 12');
  await app.pressKey('Escape');
  await app.leaveShow();
  expect(await app.screen()).toBe('page');
});

test('the page is left as it was', async ({ app }) => {
  await app.open('place=piura&indicator=nuclei&focus=indicator');
  const before = await app.everything();
  await app.presentHere();
  await app.pressKey('PageDown');
  await app.pressKey('m');
  await app.endShow();
  await app.leaveShow();
  expect(await app.everything()).toEqual(before);
});

test('the overview and the help', async ({ app, page }) => {
  await app.open();
  await app.presentHere();
  await app.pressKey('o');
  const steps = page.getByRole('dialog').getByRole('listitem');
  await expect(steps).toHaveCount(12);
  await steps.nth(8).getByRole('button').click();
  expect((await app.slide()).step).toBe(ids[8]);
  expect(await app.dialogs()).toBe(0);
  for (const key of ['?', 'F1']) {
    await app.pressKey(key);
    await page.getByRole('dialog', { name: 'Teclas para presentar' }).waitFor();
    await app.pressKey('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  // A clicker goes on even so.
  await app.pressKey('o');
  await page.getByRole('dialog').waitFor();
  await app.pressKey('PageDown');
  expect((await app.slide()).step).toBe(ids[9]);
});

test('two windows: the room sees each step as it is pressed, whoever presses it', async ({ app }) => {
  await app.open();
  const room = await app.presentInTwo();
  expect((await room.shows()).headline).toBe(headlines.first);
  await app.pressKey('PageDown');
  await expect.poll(async () => (await room.shows()).headline).toBe(headlines.second);
  await room.press('PageDown');
  await expect.poll(async () => (await app.slide()).headline).toBe(headlines.all);
  expect((await room.shows()).headline).toBe(headlines.all);
  expect((await app.console()).note).toContain('Todas las barras');
  expect((await app.console()).next).toContain('La fuente llama exceso');
  expect(room.faults.take()).toEqual([]);
});

test('freeze and push: the room keeps its picture until it is shown another', async ({ app }) => {
  await app.open();
  const room = await app.presentInTwo();
  await app.pressKey('PageDown');
  await expect.poll(async () => (await room.shows()).headline).toBe(headlines.second);
  await app.pressKey('c');
  await app.pressKey('PageDown');
  await app.pressKey('m');
  expect(await app.slide()).toMatchObject({ picture: 'map', isOffScript: true });
  expect((await app.console()).status).toContain('Congelada: la sala sigue en el paso 2');
  expect((await app.console()).room).toBe(headlines.second);
  expect(await room.shows()).toMatchObject({ headline: headlines.second, isOffScript: false });
  await app.pressKey('c');
  await expect.poll(async () => (await room.shows()).picture).toBe('map');
  await app.pressKey('r');
  await expect.poll(async () => (await room.shows()).headline).toBe(headlines.all);
});

test('a place clicked in the room’s window answers in both', async ({ app }) => {
  await app.open();
  const room = await app.presentInTwo();
  await room.clickPlace('pe');
  await expect.poll(async () => (await app.slide()).isOffScript).toBe(true);
  expect((await room.shows()).headline).toContain('En el Perú');
  await app.pressKey('PageDown');
  await expect.poll(async () => (await room.shows()).headline).toBe(headlines.first);
});

test('what is pointed at and zoomed in the console is seen in the room', async ({ app }) => {
  await app.open();
  const room = await app.presentInTwo();
  await app.pressTool('laser');
  await app.pointOnSlide(0.3, 0.4);
  await expect.poll(async () => (await room.shows()).pointer).toBe(true);
  await app.pressKey('l');
  await expect.poll(async () => (await room.shows()).pointer).toBe(false);
  await app.pressTool('zoom');
  await expect.poll(async () => (await room.shows()).zoom).toBeCloseTo(1.5);
  await app.pressKey('-');
  await expect.poll(async () => (await room.shows()).zoom).toBe(1);
});

test('a shorter version can be chosen before and while speaking', async ({ app }) => {
  await app.open();
  await app.openRoom();
  await app.chooseVersion('3 min');
  const room = await app.presentInTwo();
  expect((await room.shows()).number).toBe('1 / 5');
  await app.chooseVersion('10 min');
  await expect.poll(async () => (await room.shows()).number).toBe('1 / 8');
  await app.pressKey('PageDown');
  await expect.poll(async () => (await room.shows()).number).toBe('2 / 8');
});

test('the language chosen in the middle of a show is the room’s at once', async ({ app }) => {
  await app.open('', 'en');
  const room = await app.presentInTwo();
  expect((await room.shows()).headline).toContain('helped SMEs in four Andean countries');
});

test('dark slides', async ({ app }) => {
  await app.open();
  await app.openRoom();
  await app.chooseDarkSlides();
  const room = await app.presentInTwo();
  expect((await room.shows()).scheme).toBe('dark');
  expect((await app.slide()).scheme).toBe('dark');
});

test('a stand at a fair: it goes on by itself, begins again, and waits for whoever chooses something', async ({
  app,
}) => {
  await app.open();
  await app.openRoom();
  await app.chooseVersion('3 min');
  await app.letRunByItself(3);
  await app.presentHere();
  const seen = new Set<string | null>();
  await expect
    .poll(async () => seen.add((await app.slide()).number).size, { timeout: 20_000, intervals: [500] })
    .toBe(5);
  await expect.poll(async () => (await app.slide()).number, { timeout: 6000 }).toBe('1 / 5');
  await app.pressKey('m');
  await app.pause();
  await app.clickOnSlide('pe');
  await expect.poll(async () => (await app.slide()).isOffScript, { timeout: 1000 }).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 4000));
  expect((await app.slide()).isOffScript).toBe(true);
});

test('what was shown and asked can be taken home', async ({ app }) => {
  await app.open();
  const room = await app.presentInTwo();
  await app.pressKey('PageDown');
  await app.pressKey('q');
  await app.pressKey('m');
  await app.pressKey('Escape');
  const record = await app.record();
  expect(record.steps).toEqual([headlines.first, headlines.second]);
  expect(record.questions).toBe(1);
  await app.wordQuestion('¿Cuántas son peruanas?');
  const text = await app.savedRecord();
  expect(text).toContain('# Registro de la presentación');
  expect(text).toContain('¿Cuántas son peruanas?');
  expect(text).toContain('## Fuera de guion');
  expect(text).toContain(headlines.second);
  await app.leaveShow();
  await expect.poll(() => room.page.isClosed()).toBe(true);
});

test('a link leads to a story at its step, and a page that is loaded anew goes on there', async ({ app }) => {
  await app.visit('story=al-invest-iv&step=3');
  expect((await app.slide()).headline).toBe(headlines.all);
  await app.pressKey('PageDown');
  await app.pressKey('m');
  expect(await app.slide()).toMatchObject({ number: '4 / 12', isOffScript: true });
  await app.reload();
  expect(await app.slide()).toMatchObject({ number: '4 / 12', isOffScript: true, picture: 'map' });
  await app.pressKey('r');
  expect(await app.slide()).toMatchObject({ number: '4 / 12', isOffScript: false });
  expect(app.link()).toContain(`step=${ids[3]}`);
});

test('a link to a story that is not here says so, and leads on', async ({ app, page }) => {
  await app.visit('story=of-somebody-else&step=3');
  await page.locator('[data-show="room"]').waitFor();
  await expect(page.getByRole('alert')).toContainText('of-somebody-else');
  await app.presentHere();
  expect((await app.slide()).headline).toBe(headlines.first);
});

test('a link to a story opens in a page that stands already', async ({ app }) => {
  await app.open('place=piura');
  await app.pasteLink('story=al-invest-iv&step=3');
  expect((await app.slide()).headline).toBe(headlines.all);
});
