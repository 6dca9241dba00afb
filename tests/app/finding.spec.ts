/** Searching and filtering, in the user's words and by keyboard; what the mouse does in another way is done by mouse as well. */
import type { Driver } from '../driver';
import { expect, test } from '../fixture';

test('places, cases, fairs, indicators, institutions and products are found, with or without accents, in both languages', async ({
  app,
  page,
}) => {
  await app.open();

  await test.step('a place; undo brings everything back', async () => {
    const before = await app.everything();
    await app.searchFor('huanu');
    expect(await app.searchShows()).toMatchObject({
      kinds: [{ kind: 'Lugares', names: ['Huánuco'] }],
      emphasised: ['Huánu'],
      active: 'Huánuco',
      said: 'Un resultado',
    });
    await app.takeFound('Huánuco');
    const after = await app.everything();
    expect(after.map.hot).toEqual(['Huánuco']);
    expect(after.placeList.current).toEqual(['Huánuco']);
    expect(after.headline.claim).toContain('Huánuco');
    expect(after.address).toContain('place=huanuco');
    expect(await app.hasFocus()).toBe(true);
    await app.undo('keys');
    expect(await app.everything()).toEqual(before);
    await app.redo('keys');
    expect(await app.everything()).toEqual(after);
    await app.undo('keys');
  });

  await test.step('the same by mouse', async () => {
    await app.searchFor('huanu', 'mouse');
    await app.takeFound('Huánuco', 'mouse');
    expect((await app.mapShows()).hot).toEqual(['Huánuco']);
    expect(await app.hasFocus()).toBe(true);
    await app.undo();
  });

  await test.step('a case, a fair, an indicator, an institution and a product', async () => {
    await app.searchFor('calprisa');
    await app.takeFound('Los caleros de Huaraz');
    expect((await app.headline()).kicker).toBe('Caso · Los caleros de Huaraz');
    expect((await app.cases()).cards.filter(({ open }) => open)).toHaveLength(1);

    await app.searchFor('sial');
    await app.takeFound('SIAL');
    expect((await app.mapShows()).fairsPressed).toHaveLength(1);
    expect((await app.headline()).kicker).toContain('Feria');

    await app.searchFor('nucleos formados');
    await app.takeFound('Núcleos empresariales formados');
    expect((await app.headline()).kicker).toBe('Indicador · Núcleos formados');

    await app.searchFor('camara de comercio de lima');
    await app.takeFound('Cámara de Comercio de Lima');
    expect((await app.mapShows()).hot).toEqual(['Lima']);

    await app.openLink('');
    await app.searchFor('café');
    await app.takeFound('Café');
    expect((await app.filtersShow()).set).toEqual(['Producto: Café (1)']);
    expect(await standOut(app)).toEqual(['Los cafetaleros de Chanchamayo']);
  });

  await test.step('the arrow keys, Home and End go through what was found', async () => {
    await app.openLink('');
    await app.searchFor('piura');
    const { names } = await app.searchShows();
    const active = async () => (await app.searchShows()).active;
    expect(names.length).toBeGreaterThan(2);
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(names[1]);
    await page.keyboard.press('End');
    expect(await active()).toBe(names.at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(names[0]);
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(names.at(-1));
    await page.keyboard.press('Home');
    expect(await active()).toBe(names[0]);
    await app.closeSearch();
  });

  await test.step('both languages are searched at once, and names are those of the language in force', async () => {
    await app.searchFor('honey');
    const shown = await app.searchShows();
    expect(shown.active).toBe('Miel de abeja Honey');
    expect(shown.names).toContain(
      'La miel de Lambayeque y Chanchamayo Honey from Lambayeque and Chanchamayo',
    );
    await app.closeSearch();
    await app.chooseLanguage('en');
    await app.searchFor('miel', 'mouse');
    expect((await app.searchShows()).active).toBe('Honey Miel de abeja');
    await app.takeFound('Honey', 'mouse');
    expect((await app.filtersShow()).set).toEqual(['Product: Honey (1)']);
    expect((await app.everything()).result).toBe(
      '1 of 5 cases · Lambayeque and Chanchamayo · Expoalimentaria 2012',
    );
  });
});

/** The cases that do not step back. */
async function standOut(app: Driver): Promise<readonly string[]> {
  return (await app.cases()).cards.filter(({ dimmed }) => !dimmed).map(({ title }) => title);
}

test('filters are set and taken off; what does not match steps back, what is left is said beside them; links, undo and redo carry them', async ({
  app,
}) => {
  await app.open();
  const whole = await app.everything();

  await test.step('a product and a year', async () => {
    await app.filterBy('Producto', 'Café', 'keyboard');
    const { chosen, said, set, options } = await app.filtersShow();
    expect(chosen).toMatchObject({ Indicador: 'todos', Producto: 'Café (1)', Año: 'todos' });
    // Few indicators and few places: units and countries need no filter.
    expect(Object.keys(options)).toEqual(['Indicador', 'Producto', 'Año']);
    expect(set).toEqual(['Producto: Café (1)']);
    expect(said).toBe('1 de 5 casos · Chanchamayo · SIAL 2012');
    const page = await app.everything();
    expect(page.address).toContain('product=coffee');
    expect(page.headline.kicker).toBe('Filtro · Producto: Café');
    expect(page.headline.claim).toMatch(/cafetaleros de Chanchamayo/);
    expect(page.cases.cards).toHaveLength(5);
    expect(await standOut(app)).toEqual(['Los cafetaleros de Chanchamayo']);
    // A year in which no coffee was shown cannot be asked for.
    expect((await app.filtersShow()).disabled).toEqual(expect.arrayContaining(['2010 (0)']));
    await app.filterBy('Año', '2012', 'keyboard');
    expect((await app.filtersShow()).set).toEqual(['Producto: Café (1)', 'Año: 2012 (1)']);
  });

  await test.step('taken off, one and all', async () => {
    await app.filterBy('Producto', 'todos', 'keyboard');
    expect((await app.filtersShow()).set).toEqual(['Año: 2012 (2)']);
    expect((await app.everything()).address).not.toContain('product');
    await app.reset('keyboard');
    expect((await app.filtersShow()).set).toEqual([]);
    expect(await app.everything()).toEqual(whole);
    expect(await app.hasFocus()).toBe(true);
  });

  await test.step('Reset clears what is chosen, too', async () => {
    await app.choosePlace('Puno');
    await app.chooseIndicator('Núcleos empresariales formados');
    await app.filterBy('Año', '2012');
    await app.reset();
    expect({ ...(await app.everything()), map: null }).toEqual({ ...whole, map: null });
    await app.undo();
    expect((await app.filtersShow()).set).toEqual(['Año: 2012 (2)']);
    expect((await app.placeListShows()).current).toEqual(['Puno']);
    await app.reset();
  });

  await test.step('the indicator is chosen in the bar, and let go there', async () => {
    await app.filterBy('Indicador', 'Núcleos formados', 'keyboard');
    expect((await app.headline()).kicker).toBe('Indicador · Núcleos formados');
    await app.filterBy('Indicador', 'todos', 'keyboard');
    expect((await app.everything()).indicator).toBeNull();
    await app.chooseIndicator('Pymes agrupadas en núcleos', 'keyboard');
    expect((await app.filtersShow()).chosen['Indicador']).toBe('Pymes agrupadas en núcleos');
  });

  await test.step('a link carries the filters, and undo and redo go through them', async () => {
    await app.openLink('');
    await app.filterBy('Producto', 'Textiles');
    await app.filterBy('Año', '2010');
    const filtered = { page: await app.everything(), bar: await app.filtersShow() };
    const other = await app.elsewhere();
    await other.page.setViewportSize({ width: 1440, height: 900 });
    await other.page.goto(app.link());
    await other.settled();
    expect(await other.filtersShow()).toEqual(filtered.bar);
    expect({ ...(await other.everything()), map: null }).toEqual({ ...filtered.page, map: null });
    expect(other.faults.take()).toEqual([]);
    await other.page.context().close();
    await app.undo();
    await app.undo();
    expect(await app.everything()).toEqual(whole);
    await app.redo('keys');
    await app.redo('keys');
    expect(await app.filtersShow()).toEqual(filtered.bar);
    expect(await app.everything()).toEqual(filtered.page);
    await app.undo('keys');
    await app.undo('keys');
    expect(await app.everything()).toEqual(whole);
  });

  await test.step('one that a link sets can be seen and taken off, also where it is not offered', async () => {
    await app.openLink('country=pe&unit=nucleus');
    expect((await app.filtersShow()).set).toEqual(['Unidad: núcleos (2)', 'País: Perú (13)']);
    await app.reset();
    expect(Object.keys((await app.filtersShow()).options)).toEqual(['Indicador', 'Producto', 'Año']);
  });
});

test('what a filter leaves, it says: the undated, the chosen, none; and on a phone in the sheet', async ({
  app,
  page,
}) => {
  await app.open('year=2012');

  await test.step('what is undated stays under a filter by year', async () => {
    expect(await standOut(app)).toEqual([
      'Los caleros de Huaraz',
      'Los cafetaleros de Chanchamayo',
      'La miel de Lambayeque y Chanchamayo',
      'El núcleo de cacao de Piura',
    ]);
  });

  await test.step('a chosen case stays under any filter', async () => {
    await app.openLink('case=cacao-piura&product=coffee');
    expect(await standOut(app)).toContain('El núcleo de cacao de Piura');
    const { cases, detail } = await app.everything();
    expect(cases.cards.filter(({ open }) => open).map(({ title }) => title)).toEqual([
      'El núcleo de cacao de Piura',
    ]);
    expect(detail?.title).toBe('El núcleo de cacao de Piura');
  });

  await test.step('where no case is left it says so', async () => {
    await app.openLink('place=puno&product=coffee');
    expect(await standOut(app)).toEqual([]);
    expect((await app.everything()).result).toMatch(/^0 de 5 casos · Puno/);
  });

  await test.step('nothing found: it says what for, and leads on', async () => {
    await app.openLink('place=puno&product=coffee');
    await app.searchFor('xyzzy');
    expect((await app.searchShows()).said).toBe('Nada corresponde a «xyzzy».');
    await page.getByRole('button', { name: 'Probar con otra palabra' }).click();
    expect((await app.searchShows()).typed).toBe('');
    await page.keyboard.type('qqq');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await app.settled();
    expect((await app.filtersShow()).set).toEqual([]);
    expect(await app.dialogs()).toBe(0);
  });

  await test.step('hostile text is only text, and does not stop the page', async () => {
    await app.openSearch();
    await app.pasteIntoSearch('<img src=x onerror="window.pwned=1">'.repeat(300));
    await app.pasteIntoSearch('a'.repeat(10_000));
    expect((await app.searchShows()).said).toMatch(/^Nada corresponde/);
    expect(await app.wasTouched()).toBe(false);
    await app.closeSearch();
  });

  await test.step('on a phone the sheet says it', async () => {
    await app.standsOn({ width: 360 });
    await app.openLink('product=coffee');
    expect(await app.sheetSays()).toMatch(
      /1 de 5 casos · Chanchamayo · SIAL 2012.*cafetaleros de Chanchamayo/,
    );
  });
});

test('what was found is offered again, also after a reload; another programme’s is passed over', async ({
  app,
  page,
}) => {
  await app.open();
  await app.searchFor('puno');
  await app.takeFound('Puno');
  await app.searchFor('sial');
  await app.takeFound('SIAL');
  await page.evaluate(() => {
    const saved = JSON.parse(localStorage.getItem('saldo.preferences') ?? '{}');
    localStorage.setItem(
      'saldo.preferences',
      JSON.stringify({ ...saved, recent: ['place:atlantis', ...saved.recent] }),
    );
  });
  await page.reload();
  await app.settled();
  await app.openSearch('Control+k');
  const { kinds, active } = await app.searchShows();
  expect(kinds).toEqual([{ kind: 'Lo último que encontró', names: ['SIAL', 'Puno'] }]);
  expect(active).toBeNull();
  await app.takeFound('Puno');
  expect((await app.mapShows()).hot).toEqual(['Puno']);
});

test('keys: / and Ctrl K open the search once, a slash in the field is a slash, Escape gives the focus back', async ({
  app,
  page,
}) => {
  await app.open();
  await app.pointAtPlace('Bolivia', 'list', 'keyboard');
  for (let pressed = 0; pressed < 100; pressed += 1)
    await page.keyboard.press(pressed % 2 === 0 ? '/' : 'Control+k');
  await expect.poll(() => app.dialogs()).toBe(1);
  await app.pasteIntoSearch('');
  await page.keyboard.type('/');
  expect((await app.searchShows()).typed).toBe('/');
  await app.closeSearch();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Bolivia');
  // Escape closed the search and nothing else.
  await app.openSearch('Meta+k');
  await app.closeSearch('mouse');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Bolivia');
  // Over a passport no search opens.
  await app.openPassport('nuclei.actual');
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  expect(await app.dialogs()).toBe(1);
  expect((await app.passport()).heading).toBe('De dónde sale esta cifra');
});

test('the search that could not be fetched says so, and Escape leads back', async ({ app, page }) => {
  await app.open();
  await app.serve('search', 'nothing');
  await page.keyboard.press('/');
  await expect.poll(() => app.alerts()).toEqual([expect.stringMatching(/conexión/)]);
  await page.keyboard.press('Escape');
  await expect.poll(() => app.dialogs()).toBe(0);
  await app.choosePlace('Piura', 'keyboard');
  expect((await app.mapShows()).hot).toEqual(['Piura']);
  const complaints = app.faults.take();
  expect(complaints.filter((each) => !/ERR_FAILED|could not be fetched/.test(each))).toEqual([]);
});
