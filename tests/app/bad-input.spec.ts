/** Damaged and hostile input: it says in a sentence what happened, keeps what is good, and never runs anything. */
import type { Driver } from '../driver';
import { expect, test } from '../fixture';
import { documentCopy, programmeFile } from '../programmes';
import { throwingCharts } from '../states';

const missing = { status: 404, contentType: 'text/plain', body: 'not found' };
const json = (value: unknown) => ({ contentType: 'application/json', body: JSON.stringify(value) });

/** Takes the browser's complaints, which must all be of these kinds. */
function takeOnly(app: Driver, ...kinds: readonly RegExp[]): void {
  expect(app.faults.take().filter((fault) => !kinds.some((kind) => kind.test(fault)))).toEqual([]);
}

test.describe('a link', () => {
  const kicker = { whole: 'Consorcio Andino · 2009–2013', nuclei: 'Indicador · Núcleos formados' };
  const piura = 'Consorcio Andino › Perú › Piura';
  const leftOut = (key: string, why: string) => `Del enlace se dejó de lado «${key}»: ${why}.`;
  const unknown = 'no es algo que se pueda mostrar';
  const links: readonly { name: string; link: string; says: readonly string[]; shows: string }[] = [
    {
      name: 'to a place that is not',
      link: 'place=atlantis&indicator=nuclei',
      says: [leftOut('place', 'este programa no tiene «atlantis»')],
      shows: kicker.nuclei,
    },
    {
      name: 'to a place that cannot be chosen',
      link: 'place=madrid',
      says: [leftOut('place', 'este programa no tiene «madrid»')],
      shows: kicker.whole,
    },
    {
      name: 'with bad keys',
      link: 'colour=red&place=piura&=&&x',
      says: [leftOut('colour', unknown), leftOut('', unknown), leftOut('x', unknown)],
      shows: piura,
    },
    {
      name: 'with bad percent-encoding',
      link: 'place=%E0%A4%A&indicator=nuclei&%ZZ=1',
      says: [
        leftOut('place', 'el valor «%E0%A4%A» no es válido'),
        leftOut('%ZZ', 'el valor «1» no es válido'),
      ],
      shows: kicker.nuclei,
    },
    {
      name: 'with the names of all objects',
      link: '__proto__=pwned&constructor=pwned&toString=pwned&place=piura',
      says: ['__proto__', 'constructor', 'toString'].map((key) => leftOut(key, unknown)),
      shows: piura,
    },
    {
      name: 'with a key said twice',
      link: 'place=piura&place=puno',
      says: [leftOut('place', unknown)],
      shows: piura,
    },
    {
      name: 'of 100 kB',
      link: `place=piura&indicator=${'x'.repeat(100_000)}`,
      says: ['El enlace es demasiado largo; se muestra el programa completo.'],
      shows: kicker.whole,
    },
  ];
  test('of a million characters, encoded again and again, is refused; the page works', async ({ app }) => {
    await app.open(`place=${'%25'.repeat(333_000)}41&indicator=nuclei`);
    expect(await app.linkNotice()).toEqual([
      'El enlace es demasiado largo; se muestra el programa completo.',
    ]);
    expect((await app.headline()).kicker).toBe(kicker.whole);
    await app.choosePlace('Piura');
    expect((await app.headline()).kicker).toBe(piura);
  });

  for (const { name, link, says, shows } of links) {
    test(`${name}: says what was left out, and the good part holds`, async ({ app }) => {
      await app.open(link);
      expect(await app.linkNotice()).toEqual(says);
      expect((await app.headline()).kicker).toBe(shows);
      expect(await app.wasTouched()).toBe(false);
      await app.dismissNotice();
      expect(await app.linkNotice()).toEqual([]);
      expect((await app.headline()).kicker).toBe(shows);
    });
  }

  for (const payload of [
    '<img src=x onerror="window.pwned=1">',
    '"><script>window.pwned=1</script>',
    'javascript:window.pwned=1',
    '{{constructor.constructor("window.pwned=1")()}}',
  ]) {
    test(`with a script in every field is text and nothing else: ${payload}`, async ({ app }) => {
      const keys = ['lang', 'numbers', 'place', 'indicator', 'case', 'event', 'focus', 'mode', payload];
      await app.open(
        keys.map((key) => `${encodeURIComponent(key)}=${encodeURIComponent(payload)}`).join('&'),
      );
      const notice = await app.linkNotice();
      // Five sentences, and that there is more.
      expect(notice).toHaveLength(6);
      expect(notice[0]).toContain(payload.slice(0, 30));
      expect((await app.headline()).kicker).toBe(kicker.whole);
      expect(await app.wasTouched()).toBe(false);
    });
  }

  test('put into a page that stands, it can be undone', async ({ app }) => {
    await app.open();
    await app.choosePlace('Puno');
    const before = await app.everything();
    await app.openLink('place=nowhere&case=nothing&mode=quantity');
    expect(await app.linkNotice()).toHaveLength(2);
    await app.undo();
    expect(await app.everything()).toEqual(before);
  });
});

test.describe('a programme document', () => {
  test('that is missing: says which, and opens when it is there again', async ({ app }) => {
    await app.serve('programme', missing);
    await app.open();
    expect(await app.failure()).toEqual({
      title: 'No se pudo abrir el programa',
      reasons: ['No se encontró el archivo programmes/al-invest-iv/programme.json.'],
    });
    takeOnly(app, /404/);
    await app.serveAsBuilt('programme');
    await app.retry();
    await app.settled();
    expect((await app.headline()).kicker).toContain('Consorcio Andino');
  });

  test('that is missing says so in the language of the link', async ({ app }) => {
    await app.serve('programme', 'nothing');
    await app.open('', 'en');
    expect((await app.failure()).title).toBe('The programme could not be opened');
    takeOnly(app, /ERR_FAILED/);
  });

  for (const share of [0, 0.1, 0.5, 0.999]) {
    test(`cut off after ${share * 100} %: says that it is not complete`, async ({ app }) => {
      const body = programmeFile.slice(0, Math.floor(programmeFile.length * share));
      await app.serve('programme', { contentType: 'application/json', body });
      await app.open();
      const { title, reasons } = await app.failure();
      expect(title).toBe('No se pudo abrir el programa');
      expect(reasons).toHaveLength(1);
      expect(reasons[0]).toContain('no es un JSON completo o bien formado');
    });
  }

  for (const [what, value] of [
    ['nothing', null],
    ['a list', []],
    ['another thing', { hello: 'world' }],
  ] as const) {
    test(`that is ${what}: says that it is none`, async ({ app }) => {
      await app.serve('programme', json(value));
      await app.open();
      expect((await app.failure()).reasons[0]).toContain('no es un documento de resultados de programa');
    });
  }

  interface Broken {
    measurements: { value: unknown }[];
    places: { parent?: string; name: unknown }[];
    indicators: { unit?: string }[];
  }

  test('that breaks the rules: says where and why, each on its own', async ({ app }) => {
    const broken = documentCopy() as Broken;
    broken.measurements[3]!.value = 'many';
    broken.places[6]!.parent = 'nowhere';
    delete broken.indicators[1]!.unit;
    await app.serve('programme', json(broken));
    await app.open();
    const { reasons } = await app.failure();
    expect(reasons.some((reason) => reason.startsWith('measurements[3].value: se esperaba'))).toBe(true);
    expect(reasons.some((reason) => reason.startsWith('indicators[1].unit: falta'))).toBe(true);
  });

  test('that refers to nothing: says where, and what was meant', async ({ app }) => {
    const broken = documentCopy() as Broken;
    broken.places[6]!.parent = 'nowhere';
    await app.serve('programme', json(broken));
    await app.open();
    expect((await app.failure()).reasons).toEqual([
      'places[6].parent: «nowhere» no corresponde a nada del documento.',
    ]);
  });

  test('with a number that is none is refused before anything draws it', async ({ app }) => {
    const broken = programmeFile.replace('"value": 23810', '"value": 1e999');
    expect(broken).not.toBe(programmeFile);
    await app.serve('programme', { contentType: 'application/json', body: broken });
    await app.open();
    expect((await app.failure()).reasons[0]).toMatch(/^measurements\[\d+\]\.value: /);
  });

  test('with markup in every longer text shows it as text', async ({ app }) => {
    const body = programmeFile.replaceAll(
      /"(es|en)": "(?=[^"]{45})/g,
      '"$1": "<img src=x onerror=window.pwned=true>',
    );
    await app.serve('programme', { contentType: 'application/json', body });
    await app.open('place=piura&case=cacao-piura');
    expect((await app.headline()).claim).toContain('<img src=x onerror=window.pwned=true>');
    expect(await app.wasTouched()).toBe(false);
  });
});

test.describe('the map', () => {
  const readMap = async (app: Driver) => {
    const response = await app.page.request.get('./programmes/al-invest-iv/map.json');
    return (await response.json()) as {
      arcs: unknown[][][];
      objects: { regions: { geometries: { properties: { label: unknown } }[] } };
    };
  };
  const damages: readonly [string, (app: Driver) => Promise<Parameters<Driver['serve']>[1]>][] = [
    ['is missing', async () => missing],
    ['cannot be reached', async () => 'nothing'],
    ['is cut off', async () => ({ contentType: 'application/json', body: '{"type":"Topology","arcs":[[' })],
    ['is something else', async () => json({ hello: 'world' })],
    [
      'has a coordinate that is no number',
      async (app) => {
        const map = await readMap(app);
        map.arcs[0]![0] = [null, 7];
        return json(map);
      },
    ],
    [
      'has a coordinate beyond all numbers',
      async (app) => {
        const map = await readMap(app);
        map.objects.regions.geometries[0]!.properties.label = [-70, 'HERE'];
        return { contentType: 'application/json', body: JSON.stringify(map).replace('"HERE"', '1e999') };
      },
    ],
  ];
  for (const [what, damage] of damages) {
    test(`${what}: its panel says so, all else stands, trying again brings it`, async ({ app }) => {
      await app.serve('map', await damage(app));
      await app.open();
      const [said, ...more] = await app.alerts();
      expect(more).toEqual([]);
      expect(said).toMatch(/^No se pudo cargar el mapa\. ?Los lugares se pueden elegir en la lista/);
      await app.choosePlace('Piura');
      const page = await app.everything();
      expect(page.headline.kicker).toBe('Consorcio Andino › Perú › Piura');
      expect(page.charts).toHaveLength(2);
      expect(page.cases.title).toBe('Piura: un caso');
      takeOnly(app, /404/, /map\.json net::ERR_FAILED/, /Failed to load resource: net::ERR_FAILED/);
      await app.serveAsBuilt('map');
      await app.retry();
      await expect.poll(() => app.alerts()).toEqual([]);
      await app.settled();
      expect((await app.mapShows()).hot).toEqual(['Piura']);
    });
  }

  test('tried again in vain, the keyboard is still at the message', async ({ app }) => {
    await app.serve('map', missing);
    await app.open();
    await app.retry(0, 'keyboard');
    await expect.poll(() => app.alerts()).toHaveLength(1);
    await expect.poll(() => app.hasFocus()).toBe(true);
    takeOnly(app, /404/);
  });
});

test.describe('the charts', () => {
  const afterLoading = [
    /404/,
    /ERR_FAILED/,
    /panels.*ERR_ABORTED/,
    /could not be fetched/,
    /Failed to fetch dynamically/,
  ];
  for (const [what, answer] of [
    ['are missing', missing],
    ['cannot be reached', 'nothing'],
  ] as const) {
    test(`${what}: says so and offers to try again, all else stands`, async ({ app }) => {
      await app.serve('charts', answer);
      await app.open();
      const said = await app.alerts();
      expect(said.length).toBeGreaterThan(0);
      for (const each of said) expect(each).toMatch(/^No se pudo cargar esta parte\..*Volver a intentar$/);
      await app.choosePlace('Piura', 'mouse-map');
      const page = await app.everything();
      expect(page.headline.kicker).toBe('Consorcio Andino › Perú › Piura');
      expect(page.map.hot).toEqual(['Piura']);
      expect(page.cases.title).toBe('Piura: un caso');
      await app.serveAsBuilt('charts');
      await expect(async () => {
        if ((await app.alerts()).length > 0) await app.retry();
        expect(await app.alerts()).toEqual([]);
      }).toPass();
      await app.settled();
      expect((await app.charts()).map(({ kind }) => kind)).toEqual(['totals', 'achievement']);
      takeOnly(app, ...afterLoading);
    });
  }

  test('throw as they are drawn: a box in each, all else stands', async ({ app }) => {
    await app.serve('charts', throwingCharts);
    await app.open();
    const said = await app.alerts();
    expect(said).toHaveLength(4);
    for (const each of said) expect(each).toMatch(/^Esta parte no se pudo mostrar\..*Volver a intentar$/);
    await app.choosePlace('Chanchamayo', 'keyboard');
    const page = await app.everything();
    expect(page.map.hot).toEqual(['Chanchamayo']);
    expect(page.cases.title).toBe('Chanchamayo: dos casos');
    takeOnly(app, /thrown by a chart/);
  });

  test('one throws as it is drawn: its box alone says so, the others stand, undo works', async ({ app }) => {
    await app.breakChart('StatedPanel');
    await app.open();
    expect(await app.alerts()).toHaveLength(1);
    const before = await app.everything();
    expect(before.charts.map(({ kind }) => kind)).toEqual(['achievement', 'totals']);
    await app.chooseIndicator('Núcleos empresariales formados');
    await app.undo();
    expect(await app.everything()).toEqual(before);
    await app.retry();
    expect(await app.alerts()).toHaveLength(1);
    takeOnly(app, /thrown by a chart/);
  });

  test('one tried again in vain: the keyboard is still at the message', async ({ app }) => {
    await app.breakChart('TotalsPanel');
    await app.open();
    await app.retry(0, 'keyboard');
    await expect.poll(() => app.hasFocus()).toBe(true);
    takeOnly(app, /thrown by a chart/);
  });
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

test('blocked storage: the language still changes', async ({ app }) => {
  await app.page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await app.open();
  await app.chooseLanguage('en');
  expect((await app.mapShows()).name).toBe('Map: Andean Consortium');
});

test.describe('with the keyboard, what closes gives the focus to what is near', () => {
  test('the notice of a link', async ({ app }) => {
    await app.open('place=atlantis');
    await app.dismissNotice('keyboard');
    expect(await app.hasFocus()).toBe(true);
  });
  test('the detail of an indicator', async ({ app }) => {
    await app.open('indicator=nuclei');
    await app.releaseIndicator('keyboard');
    expect(await app.hasFocus()).toBe(true);
  });
  test('an offer of the map', async ({ app }) => {
    await app.open('place=pe');
    await app.pressDepartment('Junín');
    await app.takeOffer('Huancayo', 'keyboard');
    expect(await app.hasFocus()).toBe(true);
  });
  test('the way to all cases', async ({ app }) => {
    await app.open('place=cusco');
    await app.seeAllCases('keyboard');
    expect(await app.hasFocus()).toBe(true);
  });
});
