/** A speaker before an audience, in one window: with a clicker, a question in the middle, and the way back. Two windows: stage-windows.spec.ts. */
import { expect, test } from '../fixture';
import { builtInStory } from '../stories';

const headlines = {
  first: 'De 2009 a 2013, AL-Invest IV ayudó a pymes de cuatro países a internacionalizarse',
  second: 'Las herramientas de gestión llegaron a 23,810 pymes: 2.05 veces la meta',
  all: 'Las seis metas se superaron: se logró entre 1.31 y 2.42 veces lo previsto',
};
const ids = builtInStory.steps.map(({ id }) => id as string);

test('a show in one window, from the page and back to it as it was', async ({ app, page }) => {
  test.slow();
  await app.open('place=piura&indicator=nuclei&focus=indicator');
  const before = await app.everything();
  await app.presentHere();
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await app.pressKey(key);
  };

  await test.step('the clicker’s keys go through the story, and no farther', async () => {
    expect(await app.slide()).toMatchObject({
      headline: headlines.first,
      number: '1 / 12',
      picture: 'map',
      isOffScript: false,
      blank: null,
      scheme: 'light',
    });
    await press('PageDown');
    expect((await app.slide()).headline).toBe(headlines.second);
    await press('ArrowRight', 'ArrowDown', ' ', 'n', 'Enter');
    expect((await app.slide()).step).toBe(ids[6]);
    await press('PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+ ', 'Backspace', 'p');
    expect((await app.slide()).step).toBe(ids[0]);
    await press('PageUp');
    expect((await app.slide()).step).toBe(ids[0]);
    await press('End');
    expect((await app.slide()).number).toBe('12 / 12');
    await press('PageDown');
    expect((await app.slide()).number).toBe('12 / 12');
    await press('Home', '1', '1', 'Enter');
    expect((await app.slide()).step).toBe(ids[10]);
  });

  await test.step('a question in the middle: the map, a click on Puno, and one key back', async () => {
    await press('3', 'Enter', 'm');
    expect(await app.slide()).toMatchObject({ picture: 'map', isOffScript: true });
    await app.clickOnSlide('pe');
    await app.clickOnSlide('puno');
    const answer = await app.slide();
    expect(answer.headline).toContain('El núcleo textil de Puno');
    expect(answer).toMatchObject({ picture: 'map', isOffScript: true, number: '3 / 12' });
    // The first press restores, the second moves.
    await press('PageDown');
    expect(await app.slide()).toMatchObject({
      headline: headlines.all,
      picture: 'achievement',
      isOffScript: false,
    });
    await press('PageDown');
    expect((await app.slide()).number).toBe('4 / 12');
    for (const key of ['r', '0', 'PageUp']) {
      await press('m');
      expect((await app.slide()).isOffScript).toBe(true);
      await press(key);
      expect(await app.slide()).toMatchObject({ number: '4 / 12', isOffScript: false });
    }
  });

  await test.step('what is found by searching is a detour too, and so is a row of a chart', async () => {
    await press('3', 'Enter');
    expect((await app.slide()).headline).toBe(headlines.all);
    await app.findOnSlide('cusco', 'Cusco');
    expect((await app.slide()).isOffScript).toBe(true);
    expect((await app.slide()).headline).toContain('Cusco');
    await press('PageDown');
    expect(await app.slide()).toMatchObject({ headline: headlines.all, isOffScript: false });
    await page.locator('[data-shown-now] [data-mark="indicator:nuclei"]').click();
    expect((await app.slide()).headline).toContain('324');
    await press('r');
    expect((await app.slide()).headline).toBe(headlines.all);
  });

  await test.step('arrows belong to a chart only after Enter inside it; a clicker steps always', async () => {
    const marks = page.locator('[data-shown-now] [data-mark]');
    await marks.first().focus();
    await press('ArrowDown');
    expect((await app.slide()).number).toBe('4 / 12');
    await press('ArrowUp');
    await app.slide();
    await marks.first().focus();
    await press('Enter', 'ArrowDown');
    expect((await app.slide()).number).toBe('3 / 12');
    await expect(marks.nth(1)).toBeFocused();
    await press('Escape', 'ArrowDown');
    expect((await app.slide()).number).toBe('4 / 12');
    await press('ArrowUp');
    await app.slide();
    await marks.first().focus();
    await press('Enter', 'PageUp');
    expect((await app.slide()).number).toBe('2 / 12');
  });

  await test.step('black and white: nothing else is heard until the screen is back', async () => {
    await press('Home');
    expect((await app.slide()).number).toBe('1 / 12');
    for (const [key, blank] of [
      ['.', 'black'],
      ['b', 'black'],
      ['w', 'white'],
      [',', 'white'],
    ] as const) {
      await press(key);
      expect((await app.slide()).blank).toBe(blank);
      await press('PageDown', 'm', 'o', '?', '/');
      expect(await app.slide()).toMatchObject({ blank, headline: headlines.first, picture: 'map' });
      expect(await app.dialogs()).toBe(0);
      await press(key);
      expect(await app.slide()).toMatchObject({ blank: null, number: '1 / 12', isOffScript: false });
    }
  });

  await test.step('the overview leads to a step, the help opens and closes', async () => {
    await press('o');
    const steps = page.getByRole('dialog').getByRole('listitem');
    await expect(steps).toHaveCount(12);
    await steps.nth(8).getByRole('button').click();
    expect((await app.slide()).step).toBe(ids[8]);
    expect(await app.dialogs()).toBe(0);
    for (const key of ['?', 'F1']) {
      await press(key);
      await page.getByRole('dialog', { name: 'Teclas para presentar' }).waitFor();
      await press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    // A clicker goes on even so.
    await press('o');
    await page.getByRole('dialog').waitFor();
    await press('PageDown');
    expect((await app.slide()).step).toBe(ids[9]);
  });

  await test.step('Escape leaves one thing after another: pointer, zoom, the show', async () => {
    await app.leaveFullScreen();
    await press('l');
    await app.pointOnSlide(0.5, 0.5);
    await press('z');
    await app.pointOnSlide(0.4, 0.6);
    await expect.poll(async () => (await app.slide()).pointer).toBe(true);
    expect((await app.slide()).zoom).toBeCloseTo(1.5);
    await press('Escape');
    expect((await app.slide()).pointer).toBe(false);
    expect((await app.slide()).zoom).toBeCloseTo(1.5);
    await press('Escape');
    expect((await app.slide()).zoom).toBe(1);
    await press('Escape');
    expect(await app.screen()).toBe('record');
    await app.goOnPresenting();
    expect((await app.slide()).number).toBe('10 / 12');
    await press('m');
    expect((await app.slide()).isOffScript).toBe(true);
  });

  await test.step('the page is left as it was', async () => {
    await press('Escape');
    await app.leaveShow();
    expect(await app.screen()).toBe('page');
    expect(await app.everything()).toEqual(before);
  });

  await test.step('what was shown and asked in another show can be taken home', async () => {
    await app.presentHere();
    await press('PageDown', 'q', 'm');
    await app.endShow();
    const record = await app.record();
    expect(record.steps).toEqual([headlines.first, headlines.second]);
    expect(record.questions).toBe(1);
    await app.wordQuestion('¿Cuántas son peruanas?');
    const text = await app.savedRecord();
    expect(text).toContain('# Registro de la presentación');
    expect(text).toContain('¿Cuántas son peruanas?');
    expect(text).toContain('## Fuera de guion');
    expect(text).toContain(headlines.second);
  });
});

test('each step of the built-in story fills its slide, in both languages', async ({ app }) => {
  await app.open();
  for (const lang of ['es', 'en'] as const) {
    await app.chooseLanguage(lang);
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

test('a stand at a fair: it goes on by itself, begins again, and waits for whoever chooses something', async ({
  app,
  page,
}) => {
  await app.open();
  await app.openPreflight();
  await app.chooseVersion('3 min');
  await app.letRunByItself(60);
  // A minute for each step, which this machine does not need: what is seen was brought by the clock alone.
  await page.clock.install();
  await app.presentHere();
  for (const number of ['1 / 5', '2 / 5', '3 / 5', '4 / 5', '5 / 5', '1 / 5']) {
    expect((await app.slide()).number).toBe(number);
    await page.clock.fastForward(60_000);
  }
  await app.pressKey('m');
  expect((await app.slide()).isOffScript).toBe(true);
  await page.clock.fastForward(30_000);
  await app.clickOnSlide('pe');
  await expect.poll(async () => (await app.slide()).headline).toContain('En el Perú');
  // Three quarters of a minute from the last press, not from the first.
  await page.clock.fastForward(30_000);
  expect(await app.slide()).toMatchObject({ isOffScript: true, number: '2 / 5' });
  await page.clock.fastForward(15_000);
  expect(await app.slide()).toMatchObject({ isOffScript: false, number: '2 / 5' });
});

test('a link leads to a story at its step, in a new page and in one that stands already', async ({
  app,
  page,
}) => {
  await app.visit('story=al-invest-iv&step=3');
  await test.step('a page that is loaded anew goes on there', async () => {
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
  await test.step('in a page that stands already', async () => {
    await app.endShow();
    await app.leaveShow();
    await app.openLink('place=piura');
    await app.pasteLink('story=al-invest-iv&step=3');
    expect((await app.slide()).headline).toBe(headlines.all);
  });
  await test.step('to a story that is not here: it is said, and leads on', async () => {
    await app.endShow();
    await app.leaveShow();
    await app.pasteLink('story=of-somebody-else&step=3');
    await page.locator('[data-show="preflight"]').waitFor();
    await expect(page.getByRole('alert')).toContainText('of-somebody-else');
    await app.presentHere();
    expect((await app.slide()).headline).toBe(headlines.first);
  });
});
