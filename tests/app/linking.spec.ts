/**
 * What clicking does to every view of the built-in programme. What is expected is written by hand from the facts of the source; that
 * everything can be chosen in every view by mouse and by keyboard, and be undone, is proved in any-programme.spec.ts.
 */
import type { Driver, Way } from '../driver';
import { expect, test } from '../fixture';
import type { Reading } from '../reading';

const sixFigures = [
  [
    'Pymes con herramientas de gestión para internacionalizarse',
    '2.05 veces la meta, 23,810 de 11,600 pymes',
  ],
  ['Pymes consolidadas e internacionalizadas', '2.18 veces la meta, 6,438 de 2,950 pymes'],
  ['Pymes con participación institucionalizada', '2.26 veces la meta, 11,743 de 5,200 pymes'],
  ['Pymes que aplican herramientas en su gestión', '2.42 veces la meta, 5,318 de 2,200 pymes'],
  ['Pymes agrupadas en núcleos', '1.31 veces la meta, 5,224 de 4,000 pymes'],
  ['Núcleos empresariales formados', '1.62 veces la meta, 324 de 200 núcleos'],
].map(([title, says]) => `${title}: ${says}`);

const twoTotals = [
  'Núcleos formados en las diez zonas: 64 núcleos, sin meta fijada',
  'Empresarios beneficiados en las diez zonas: 3,700 empresarios, sin meta fijada',
];

const fiveCases = [
  'Los caleros de Huaraz',
  'El núcleo textil de Puno',
  'Los cafetaleros de Chanchamayo',
  'La miel de Lambayeque y Chanchamayo',
  'El núcleo de cacao de Piura',
];

const countries = ['Bolivia', 'Colombia', 'Ecuador', 'Perú'];
const zones = ['Barranca', 'Cajamarca', 'Chanchamayo', 'Cusco', 'Huancayo'].concat([
  'Huaraz',
  'Huánuco',
  'Lambayeque',
  'Piura',
  'Puno',
]);

/**
 * Undo must bring back all that every view showed, and redo what the choice had changed. Returns what the page shows after the
 * choice.
 */
async function undoAndRedo(
  app: Driver,
  choose: () => Promise<void>,
  how: 'button' | 'keys',
): Promise<Reading> {
  const before = await app.everything();
  await choose();
  const after = await app.everything();
  expect(after).not.toEqual(before);
  await app.undo(how);
  expect(await app.everything()).toEqual(before);
  await app.redo(how);
  expect(await app.everything()).toEqual(after);
  return after;
}

/** A row's name without the short title that one sees before it, and without a flag's words after it. */
const sentence = (name: string) => name.replace(/^[^:]*\. /, '').replace(/\. .*$/, '');

/** What stands in the charts, whatever is chosen: nothing of it leaves or moves. */
function keepsItsCharts(page: Reading): void {
  expect(page.charts.map(({ kind }) => kind)).toEqual(['achievement', 'stated', 'totals']);
  expect(page.charts[0]?.rows.map(({ name }) => sentence(name))).toEqual(sixFigures);
  expect(page.charts[0]?.title).toBe('Alcanzado frente a la meta');
  expect(page.charts[2]?.rows.map(({ name }) => name)).toEqual(twoTotals);
  expect(page.cases.cards.map(({ title }) => title)).toEqual(fiveCases);
}

const standOut = (page: Reading) =>
  page.cases.cards.filter(({ dimmed }) => !dimmed).map(({ title }) => title);

/** The programme as a whole, before anything is chosen. */
async function showsTheWhole(app: Driver): Promise<void> {
  const page = await app.everything();
  expect(page.headline.claim).toBe('Se superaron las seis metas: entre 1.31 y 2.42 veces lo previsto');
  expect(page.headline.kicker).toBe('Consorcio Andino · 2009–2013');
  expect(page.headline.sources).toEqual(['§2', '§3', '§4', '§5', '§6']);
  expect(page.map.path).toEqual(['Consorcio Andino']);
  expect(page.map.hot).toEqual([]);
  // Peru holds the places of the programme: the map is at home there, and names them all.
  expect(page.map.labels.map((label) => label.replace(/\d+$/, ''))).toEqual(
    expect.arrayContaining([...zones, 'Lima', 'Perú']),
  );
  expect(page.placeList.current).toEqual(['Consorcio Andino']);
  keepsItsCharts(page);
  expect(page.charts[0]?.territory).toContain('Los cuatro países juntos; la fuente no las desglosa por país');
  expect(page.charts.flatMap(({ rows }) => rows).filter(({ pressed }) => pressed)).toEqual([]);
  expect(page.cases.cards.filter(({ open }) => open)).toEqual([]);
  expect(standOut(page)).toEqual(fiveCases);
  expect(page.result).toBe('4 países · 11 lugares · 9 indicadores · 5 casos · 3 ferias');
}

test('places: every view shows the whole programme, then what the source says of each place', async ({
  app,
}) => {
  await app.open();
  await test.step('at first, the whole', () => showsTheWhole(app));

  await test.step('Piura, a zone with a case', async () => {
    const { camera } = await app.mapShows();
    const page = await undoAndRedo(app, () => app.choosePlace('Piura', 'keyboard'), 'keys');
    // The map: it is in sight, so nothing moves.
    expect(page.map.name).toBe('Mapa: Piura');
    expect(page.map.path.at(-1)).toContain('Piura');
    expect(page.map.hot).toEqual(['Piura']);
    expect(page.map.camera).toBe(camera);
    // The list
    expect(page.placeList).toEqual({ current: ['Piura'], standing: ['Piura hot'] });
    // The headline, and the page's name
    expect(page.headline.kicker).toBe('Consorcio Andino › Perú › Piura');
    expect(page.headline.claim).toMatch(/^El núcleo de cacao de Piura .*planta/);
    expect(page.documentTitle).toMatch(/^Piura · /);
    // The figures stay, and are never called the place's own.
    keepsItsCharts(page);
    expect(page.charts[0]?.territory).toContain('Los cuatro países juntos: la fuente no da cifras de Piura');
    // The cases
    expect(page.cases.title).toBe('Cinco casos');
    expect(page.cases.text).toContain('Piura: un caso');
    expect(standOut(page)).toEqual(['El núcleo de cacao de Piura']);
    expect(page.place).toContain('PERUCÁMARAS');
    expect(page.place).toMatch(/Diez zonas del Perú: 64 núcleos, 3,700 empresarios/);
    expect(page.result).toBe('1 de 5 casos · Piura');
  });

  await test.step('from one place to another, on the map', () =>
    undoAndRedo(app, () => app.choosePlace('Lambayeque', 'mouse-map'), 'button'));

  await test.step('a country has its outline only, and its zones stay what they are', async () => {
    await app.openLink('');
    await app.choosePlace('Perú', 'mouse-map');
    const page = await app.everything();
    expect(page.map.hot).toEqual(['Perú']);
    expect(page.headline.claim).toMatch(/Lima .*diez zonas .*cinco casos/);
    keepsItsCharts(page);
    expect(page.charts[0]?.territory).toContain('la fuente no da cifras de Perú');
    expect(page.cases.text).toContain('Perú: cinco casos');
    expect(standOut(page)).toEqual(fiveCases);
  });

  await test.step('Lima stands outside of the ten zones, with the two bodies that worked there', async () => {
    await app.choosePlace('Lima', 'mouse-map');
    const page = await app.everything();
    expect(page.map.hot).toEqual(['Lima']);
    expect(page.headline.claim).toMatch(/Cámara de Comercio de Lima/);
    expect(page.headline.claim).toMatch(/Sociedad Nacional de Industrias/);
    expect(page.cases.text).toContain('Lima: sin caso propio');
    expect(standOut(page)).toEqual([]);
  });

  await test.step('a zone without a case says so kindly', async () => {
    await app.openLink('place=cusco');
    const page = await app.everything();
    expect(page.cases.text).toContain('Cusco: sin caso propio');
    expect(standOut(page)).toEqual([]);
    expect(page.headline.claim).toContain('Cusco');
    expect(page.place).toContain('64');
    expect(page.result).toBe('0 de 5 casos · Cusco');
  });

  await test.step('the ten zones show their own totals first', async () => {
    await app.choosePlace('Diez zonas del Perú', 'keyboard');
    const page = await app.everything();
    expect(page.map.hot).toEqual(zones);
    expect(page.headline.claim).toMatch(/\b64 núcleos .*\b3,700 empresarios/);
    expect(page.place).toMatch(/64 núcleos, 3,700 empresarios/);
    expect(page.cases.text).toContain('Diez zonas del Perú: cinco casos');
  });

  await test.step('a country that is out of sight brings the map to it; without figures or cases it says so', async () => {
    await app.openLink('');
    const { camera } = await app.mapShows();
    await app.choosePlaceAtSight('Bolivia');
    const page = await app.everything();
    expect(page.map.hot).toEqual(['Bolivia']);
    expect(page.map.camera).not.toBe(camera);
    expect(page.headline.claim).toMatch(/^Bolivia, .*Santa Cruz.* reunión de cierre$/);
    expect(page.cases.text).toContain('Bolivia: sin caso propio');
    expect(page.charts[0]?.territory).toContain('la fuente no da cifras de Bolivia');
    expect(page.placeEvents).toEqual(['Reunión de cierre']);
    await app.goHome();
    await showsTheWhole(app);
  });
});

test('the map: departments offer their zones or say that there are none; the way above it leads back', async ({
  app,
}) => {
  await app.open('place=pe');

  await test.step('a department that the source does not name says so', async () => {
    await app.pressDepartment('Loreto');
    const map = await app.mapShows();
    expect(map.answer).toBe('La fuente no menciona trabajo del programa en Loreto.');
    expect(map.hot).toEqual(['Perú']);
  });

  await test.step('a department with two zones offers both; Escape closes the offer without going up', async () => {
    await app.pressDepartment('Junín');
    expect((await app.mapShows()).choices).toEqual(['Chanchamayo', 'Huancayo']);
    await app.goUp();
    const map = await app.mapShows();
    expect(map.choices).toEqual([]);
    expect(map.hot).toEqual(['Perú']);
  });

  await test.step('one of them, chosen by mouse', async () => {
    await app.pressDepartment('Junín');
    await app.takeOffer('Huancayo');
    const page = await app.everything();
    expect(page.map.hot).toEqual(['Huancayo']);
    expect(page.map.choices).toEqual([]);
    expect(page.cases.text).toContain('Huancayo: sin caso propio');
  });

  await test.step('the other, by keyboard: a zone of two cases shows both', async () => {
    await app.openLink('place=pe');
    await app.pressDepartment('Junín');
    await app.takeOffer('Chanchamayo', 'keyboard');
    const page = await app.everything();
    expect(page.map.hot).toEqual(['Chanchamayo']);
    expect(page.cases.text).toContain('Chanchamayo: dos casos');
    expect(standOut(page)).toEqual(['Los cafetaleros de Chanchamayo', 'La miel de Lambayeque y Chanchamayo']);
  });

  await test.step('the way in the header leads back', async () => {
    await app.goBackTo('Perú');
    expect((await app.placeListShows()).current).toEqual(['Perú']);
    await app.goBackTo('Consorcio Andino');
    await showsTheWhole(app);
  });

  for (const where of ['list', 'map'] as const)
    await test.step(`a second press after a moment goes up one level, a double click does not: ${where}`, async () => {
      await app.openLink('place=pe');
      await app.choosePlace('Piura', `mouse-${where}`);
      await app.pause();
      await app.choosePlace('Piura', `mouse-${where}`);
      expect((await app.mapShows()).hot).toEqual(['Perú']);
      await app.doubleClickPlace('Puno', where);
      expect((await app.mapShows()).hot).toEqual(['Puno']);
      expect((await app.placeListShows()).current).toEqual(['Puno']);
    });

  await test.step('the sea leads up, as Escape does', async () => {
    await app.choosePlace('Piura', 'keyboard');
    await app.pressSea();
    expect((await app.mapShows()).hot).toEqual(['Perú']);
    await app.choosePlace('Piura', 'keyboard');
    await app.goUp();
    expect((await app.mapShows()).hot).toEqual(['Perú']);
  });
});

test('indicators: the territory is lit, the rows stand out, the detail opens; the scale can be changed', async ({
  app,
}) => {
  await app.open();

  await test.step('an indicator', async () => {
    await app.chooseIndicator('Núcleos empresariales formados', 'keyboard');
    const page = await app.everything();
    // The map: the territory that the figure covers is lit.
    expect(page.map.lit).toEqual(countries);
    expect(page.map.hot).toEqual([]);
    // Both charts that have a row of it
    const [achievement, stated, totals] = page.charts;
    for (const chart of [achievement, stated])
      expect(
        chart?.rows.filter(({ pressed }) => pressed).map(({ name }) => sentence(name).split(':')[0]),
      ).toEqual(['Núcleos empresariales formados']);
    expect(totals?.rows.some(({ pressed }) => pressed)).toBe(false);
    // Its definition, formula, source and flag
    expect(page.indicator?.title).toBe('Núcleos empresariales formados');
    expect(page.indicator?.text).toMatch(/324 ÷ 200 = 1\.62 veces la meta.*162\.0 %.*124 más/);
    expect(page.indicator?.text).toMatch(/La fuente dice 132 %.*el cálculo da 162\.0 %/);
    expect(page.indicator?.text).toMatch(/Fuente: §6/);
    // Target and achieved in words
    expect(page.headline.claim).toMatch(/324 núcleos.*\b200\b/);
    expect(page.headline.kicker).toBe('Indicador · Núcleos formados');
    expect(page.headline.sources).toEqual(['§6']);
    // The cases stay; none mentions it.
    expect(standOut(page)).toEqual(fiveCases);
    expect(page.placeList.current).toEqual(['Consorcio Andino']);
  });

  await test.step('a total of the ten zones: only these are lit', async () => {
    await app.chooseIndicator('Núcleos formados en las diez zonas', 'mouse', 'totals');
    const page = await app.everything();
    expect(page.map.lit).toEqual(zones);
    expect(page.headline.claim).toMatch(/diez zonas .*\b64 núcleos/);
    expect(page.indicator?.text).toContain('sin meta fijada');
    expect(page.indicator?.text).toMatch(/Fuente: §9/);
  });

  await test.step('the scale, undone and redone', async () => {
    await app.openLink('');
    await undoAndRedo(app, () => app.chooseMode('quantity', 'keyboard'), 'keys');
    const [achievement] = await app.charts();
    expect(achievement?.rows[0]?.text).toMatch(/23,810/);
    expect(achievement?.rows[0]?.text).toMatch(/meta 11,600/);
    await app.chooseMode('index');
    expect((await app.charts())[0]?.rows.map(({ name }) => sentence(name))).toEqual(sixFigures);
  });

  await test.step('beside a place, undone and redone', async () => {
    await app.openLink('place=piura&focus=place');
    await undoAndRedo(app, () => app.chooseIndicator('Pymes agrupadas en núcleos', 'keyboard'), 'keys');
  });

  await test.step('and a case: the one in focus is hot, the others are outlined', async () => {
    // The indicator's drawer lies over the cases: another choice puts it away, and the indicator stays.
    await app.choosePlace('Perú', 'mouse-map');
    await app.choosePlace('Piura', 'mouse-map');
    await app.chooseCase('El núcleo de cacao de Piura');
    const page = await app.everything();
    expect(page.headline.kicker).toBe('Caso · El núcleo de cacao de Piura');
    expect(page.placeList).toEqual({ current: ['Piura'], standing: ['Piura outlined'] });
    expect(page.cases.cards.find(({ open }) => open)?.title).toBe('El núcleo de cacao de Piura');
    // The drawer tells of what is in focus now; the indicator is still chosen.
    expect(page.indicator).toBeNull();
    expect(page.detail?.title).toBe('El núcleo de cacao de Piura');
    const pressed = page.charts.flatMap(({ rows }) => rows).filter(({ pressed }) => pressed);
    expect(new Set(pressed.map(({ name }) => sentence(name).split(':')[0]))).toEqual(
      new Set(['Pymes agrupadas en núcleos']),
    );
    await app.closeDetail('keyboard');
    expect((await app.everything()).indicator?.title).toBe('Pymes agrupadas en núcleos');
    await app.closeDetail();
    expect((await app.everything()).indicator).toBeNull();
  });
});

test('cases and fairs: each opens or is pressed, its places stand out, the headline tells it', async ({
  app,
}) => {
  await app.open();

  await test.step('a case, undone and redone', async () => {
    const page = await undoAndRedo(app, () => app.chooseCase('El núcleo textil de Puno', 'keyboard'), 'keys');
    expect(page.map.hot).toEqual(['Puno']);
    expect(page.headline.kicker).toBe('Caso · El núcleo textil de Puno');
    expect(page.headline.claim).toMatch(/textil de Puno .*Intergift, feria de Madrid/);
    const open = page.cases.cards.filter((card) => card.open);
    expect(open.map(({ title }) => title)).toEqual(['El núcleo textil de Puno']);
    expect(page.detail?.title).toBe('El núcleo textil de Puno');
    expect(page.detail?.text).toMatch(/En 2010 .*primera vez .*mercado internacional/);
    // The source tells no "before" of it, and ties no institution to it.
    expect(page.detail?.text).toMatch(/La fuente no dice cómo estaba el grupo antes/);
    expect(page.detail?.text).toMatch(/no vincula ninguna a este caso/);
    keepsItsCharts(page);
  });

  await test.step('from one case to another, of two places', () =>
    undoAndRedo(app, () => app.chooseCase('La miel de Lambayeque y Chanchamayo'), 'button'));

  await test.step('a fair, undone and redone', async () => {
    await app.openLink('');
    const page = await undoAndRedo(app, () => app.chooseEvent('Expoalimentaria · 2012', 'keyboard'), 'keys');
    expect(page.detail?.title).toContain('Expoalimentaria');
    expect(page.map.fairsPressed).toEqual(['Expoalimentaria · 2012']);
    expect(page.map.hot).toEqual(['Chanchamayo', 'Lambayeque']);
    expect(page.headline.kicker).toBe('Feria · Expoalimentaria · 2012');
    expect(page.headline.claim).toMatch(/miel .*Expoalimentaria .*marcas colectivas/);
    expect(page.headline.sources).toEqual(['§14']);
    expect(standOut(page)).toEqual(['La miel de Lambayeque y Chanchamayo']);
  });

  await test.step('from one fair to another', () =>
    undoAndRedo(app, () => app.chooseEvent('Intergift, Madrid, España · 2010'), 'button'));

  await test.step('a choice that has nothing to do with the last one lets it go', async () => {
    await app.openLink('place=piura');
    await app.chooseEvent('Intergift, Madrid, España · 2010');
    const page = await app.everything();
    expect(page.map.path).toEqual(['Consorcio Andino']);
    expect(page.placeList.current).toEqual(['Consorcio Andino']);
    expect(page.map.hot).toEqual(['Puno']);
  });
});

test('pointing at a thing marks it in every view that shows it, to the eye; pointing away ends it', async ({
  app,
}) => {
  await app.open();
  const things = [
    {
      ref: 'place:puno',
      point: (way: Way) => app.pointAtPlace('Puno', 'list', way),
      marked: ['places', 'map', 'cases'],
    },
    {
      ref: 'indicator:nuclei',
      point: (way: Way) => app.pointAtIndicator('Núcleos empresariales formados', way),
      marked: ['achievement', 'stated'],
    },
    {
      ref: 'event:intergift',
      point: (way: Way) => app.pointAtEvent('Intergift, Madrid, España · 2010', way),
      marked: ['cases', 'timeline'],
    },
    {
      ref: 'case:honey',
      point: (way: Way) => app.pointAtCase('La miel de Lambayeque y Chanchamayo', way),
      marked: ['cases'],
    },
  ];
  const untouched = new Map<string, Awaited<ReturnType<typeof app.looksOf>>>();
  for (const { ref } of things) untouched.set(ref, await app.looksOf(ref));
  for (const way of ['mouse', 'keyboard'] as const)
    for (const { ref, point, marked } of things)
      await test.step(`${ref} by ${way}`, async () => {
        await point(way);
        expect(await app.marks()).toEqual(Object.fromEntries(marked.map((view) => [view, [ref]])));
        const looks = await app.looksOf(ref);
        for (const view of marked) expect(looks[view], view).not.toBe(untouched.get(ref)?.[view]);
        // A page that scrolls to the focus would carry another thing under the mouse.
        await app.pointAtNothing();
      });
  await test.step('a place on the map, and nothing', async () => {
    await app.openLink('place=pe');
    await app.pointAtPlace('Huaraz', 'map');
    expect(await app.marks()).toEqual({
      map: ['place:huaraz'],
      cases: ['place:huaraz'],
    });
    await app.pointAtNothing();
    expect(await app.marks()).toEqual({});
  });
});

test('Escape, Back and Forward lead through what was chosen; the language changes every word and nothing else', async ({
  app,
}) => {
  await app.open('place=piura&indicator=nuclei&case=cacao-piura');
  await test.step('Escape goes up level by level, and stops at the whole', async () => {
    await app.goUp();
    expect((await app.headline()).kicker).toBe('Indicador · Núcleos formados');
    await app.goUp();
    expect((await app.headline()).kicker).toBe('Consorcio Andino › Perú › Piura');
    await app.goUp();
    expect((await app.headline()).kicker).toBe('Consorcio Andino › Perú');
    await app.goUp();
    await showsTheWhole(app);
    await app.goUp();
    await showsTheWhole(app);
  });
  await test.step('Back and Forward; what they did can be undone', async () => {
    await app.choosePlace('Perú');
    await app.choosePlace('Puno');
    await app.chooseCase('El núcleo textil de Puno');
    const last = await app.everything();
    await app.back();
    expect((await app.headline()).kicker).toBe('Consorcio Andino › Perú › Puno');
    await app.back();
    expect((await app.headline()).kicker).toBe('Consorcio Andino › Perú');
    await app.forward();
    await app.forward();
    expect(await app.everything()).toEqual(last);
    await app.undo();
    expect((await app.headline()).kicker).toBe('Consorcio Andino › Perú › Puno');
  });
  await test.step('the language, which a link carries', async () => {
    await app.openLink('place=puno&case=textiles-puno');
    const spanish = await app.everything();
    await app.chooseLanguage('en');
    const english = await app.everything();
    expect(english.headline.kicker).toBe('Case · The textile nucleus of Puno');
    expect(english.map.name).toBe('Map: Puno');
    expect(sentence(english.charts[0]?.rows[0]?.name ?? '')).toBe(
      'SMEs with management tools for going international: 2.05 times the target, 23,810 of 11,600 SMEs',
    );
    expect(english.map.hot).toEqual(spanish.map.hot);
    expect(app.link()).toContain('lang=en');
    await app.openLink('lang=es&place=puno&case=textiles-puno');
    expect((await app.everything()).headline).toEqual(spanish.headline);
  });
});
