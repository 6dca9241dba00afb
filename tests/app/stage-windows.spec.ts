/** A speaker before an audience, in two windows: the room sees what it is shown, whoever presses, and no more. */
import { expect, test } from '../fixture';

const headlines = {
  first: 'De 2009 a 2013, AL-Invest IV ayudó a pymes de cuatro países a internacionalizarse',
  second: 'Las herramientas de gestión llegaron a 23,810 pymes: 2.05 veces la meta',
  all: 'Las seis metas se superaron: se logró entre 1.31 y 2.42 veces lo previsto',
};

test('a show in two windows', async ({ app }) => {
  test.slow();
  await app.open();
  await app.openPreflight();
  await app.chooseVersion('3 min');
  await app.chooseDarkSlides();
  const room = await app.presentInTwo();

  await test.step('dark slides, as they were chosen before', async () => {
    expect((await room.shows()).scheme).toBe('dark');
    expect((await app.slide()).scheme).toBe('dark');
  });

  await test.step('a shorter version, chosen before and while speaking', async () => {
    expect((await room.shows()).number).toBe('1 / 5');
    await app.chooseVersion('10 min');
    await expect.poll(async () => (await room.shows()).number).toBe('1 / 8');
    await app.pressKey('PageDown');
    await expect.poll(async () => (await room.shows()).number).toBe('2 / 8');
    await app.chooseVersion('Completa');
    await app.pressKey('PageUp');
    await expect.poll(async () => (await room.shows()).number).toBe('1 / 12');
  });

  await test.step('the room sees each step as it is pressed, whoever presses it', async () => {
    expect((await room.shows()).headline).toBe(headlines.first);
    await app.pressKey('PageDown');
    await expect.poll(async () => (await room.shows()).headline).toBe(headlines.second);
    await room.press('PageDown');
    await expect.poll(async () => (await app.slide()).headline).toBe(headlines.all);
    expect((await room.shows()).headline).toBe(headlines.all);
    expect((await app.console()).note).toContain('Todas las barras');
    expect((await app.console()).next).toContain('La fuente llama exceso');
  });

  await test.step('freeze and push: the room keeps its picture until it is shown another', async () => {
    await app.pressKey('PageUp');
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

  await test.step('a place clicked in the room’s window answers in both', async () => {
    await room.press('Home');
    await expect.poll(async () => (await app.slide()).headline).toBe(headlines.first);
    expect((await room.shows()).headline).toBe(headlines.first);
    await room.clickPlace('pe');
    await expect.poll(async () => (await app.slide()).isOffScript).toBe(true);
    expect((await room.shows()).headline).toContain('En el Perú');
    await app.pressKey('PageDown');
    await expect.poll(async () => (await room.shows()).headline).toBe(headlines.first);
  });

  await test.step('what is pointed at and zoomed in the console is seen in the room', async () => {
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

  await test.step('the language chosen in the middle of a show is the room’s at once', async () => {
    await app.pasteLink('lang=en&story=al-invest-iv');
    await expect
      .poll(async () => (await room.shows()).headline)
      .toContain('helped SMEs in four Andean countries');
    await app.pasteLink('lang=es&story=al-invest-iv');
    await expect.poll(async () => (await room.shows()).headline).toBe(headlines.first);
  });

  await test.step('the end of the show closes the room’s window', async () => {
    await app.pressKey('Escape');
    await app.record();
    expect(room.faults.take()).toEqual([]);
    await app.leaveShow();
    await expect.poll(() => room.page.isClosed()).toBe(true);
  });
});
