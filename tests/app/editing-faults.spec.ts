/** What must not be lost, whatever happens: rows 32 to 47 of the fault table, as one who makes a story meets them. */
import { expect, test } from '../fixture';
import { builtInStory } from '../stories';

const own = 'AL-Invest IV en la región andina';
const builtIn = builtInStory.title.es ?? '';

test('a link brings a story as a read-only copy; one’s own stays, and the copy can be kept; what is too long for a link goes as a file (row 32)', async ({
  app,
}) => {
  await app.clipboardIs('open');
  await app.open('place=puno');
  await app.addStep();
  await app.openAdded();
  await app.field('headline').fill('Puno en Madrid');
  await app.untilSaving('saved');
  await app.copyStoryLink();
  await expect.poll(() => app.deedSaid()).toMatch(/^Enlace copiado\. Solo se abre en este equipo/);
  const [link = ''] = await app.taken();
  expect(link).toMatch(/#lang=es&numbers=pe&story=z1\.[\w-]+$/);

  const home = await app.elsewhere({ locale: 'es-PE' });
  await home.open('place=piura');
  await home.addStep();
  await home.openAdded();
  await home.field('headline').fill('Lo mío, sin guardar aún');
  const other = await home.laterIn(home.page.context());
  await other.open(link.slice(link.indexOf('#') + 1));
  await other.endShow();
  await other.leaveShow();
  await other.openEditor();
  expect(await other.headlines()).toEqual(['Puno en Madrid']);
  await expect(other.notice('link')).toContainText('las suyas siguen como estaban');
  await expect(other.field('headline')).not.toBeEditable();
  await other.pressIn('keep');
  await expect(other.field('headline')).toBeEditable();
  await other.untilSaving('saved');
  await other.field('headline').fill('Cambiado');
  const titles = await other.stories();
  expect(titles).toEqual([builtIn, own, own, own]);
  await other.untilSaving('saved');
  const texts = Object.values(await other.storedStories()).map(({ text }) => text);
  expect(texts.some((text) => text.includes('Lo mío, sin guardar aún'))).toBe(true);
  expect(await home.headlines()).toEqual(['Lo mío, sin guardar aún']);
  expect([...home.faults.take(), ...other.faults.take()]).toEqual([]);
  await home.page.context().close();

  await test.step('too long for a link', async () => {
    const noise = Array.from({ length: 4_900 }, (_, at) =>
      String.fromCharCode(0x4e00 + ((at * 7919) % 20_000)),
    ).join('');
    await app.field('note').fill(noise);
    await app.field('note', 'en').fill([...noise].toReversed().join(''));
    for (let copies = 0; copies < 2; copies += 1) {
      await app.duplicateStep();
      await app.chooseStep(copies + 2);
      await app.field('note').fill([...noise].map((each, at) => (at % (copies + 2) ? each : '的')).join(''));
    }
    await app.copyStoryLink();
    await expect.poll(() => app.deedSaid()).toMatch(/demasiado larga para un enlace/);
    expect(await app.taken()).toEqual([link]);
  });
});

test('storage that refuses: the banner stays, the file has the newest edit, and it is saved later (row 35)', async ({
  app,
}) => {
  await app.storageFails('refuses');
  await app.open('indicator=nuclei');
  await app.addStep();
  await expect(app.pickViewBar).toContainText('No se pudo guardar en este equipo');
  await app.openAdded();
  await app.untilSaving('unsaved');
  await app.field('headline').fill('Lo último');
  await expect(app.notice('unsaved')).toContainText('no admite más datos');
  await app.field('headline').fill('Lo último de todo');
  await expect(app.notice('unsaved')).toBeVisible();
  const { text } = await app.saveStoryFile();
  expect(text).toContain('Lo último de todo');
  await app.storageIsWell();
  await app.field('headline').fill('Ya se puede');
  await app.untilSaving('saved');
  await expect(app.notice('unsaved')).toBeHidden();
});

for (const how of ['never answers', 'throws'] as const) {
  test(`storage that ${how}: one works in memory, and it is said (row 36)`, async ({ app }) => {
    await app.storageFails(how);
    await app.open('indicator=nuclei');
    await app.addStep();
    await app.openAdded();
    await app.untilSaving('unsaved');
    await expect(app.notice('unsaved')).toContainText('El navegador no responde');
    await app.field('headline').fill('En memoria');
    expect(await app.headlines()).toEqual(['En memoria']);
    await app.leaveEditor();
    await app.openEditor();
    expect(await app.headlines()).toEqual(['En memoria']);
    expect((await app.saveStoryFile()).text).toContain('En memoria');
  });
}

test('a damaged story is set aside and counted, one of a newer version is read only, the rest opens; their bytes stay (rows 38, 39)', async ({
  app,
  page,
}) => {
  await app.open('place=puno');
  await app.addStep();
  await app.openAdded();
  await app.startStory('De mañana');
  await app.untilSaving('saved');
  await app.startStory('La segunda');
  await app.untilSaving('saved');
  const kept = Object.entries(await app.storedStories());
  const damaged = kept
    .filter(([, { text }]) => text.includes(`"title":{"es":"${own}"`))
    .map(([key, record]) => [key, { ...record, text: record.text.slice(0, 60) }] as const);
  const newer = kept
    .filter(([, { text }]) => text.includes('De mañana'))
    .map(([key, record]) => {
      const text = record.text.replace(/"formatVersion":"[^"]+"/, '"formatVersion":"7.0"');
      return [key, { ...record, version: '7.0', text }] as const;
    });
  expect(damaged.length).toBeGreaterThan(0);
  expect(newer.length).toBeGreaterThan(0);
  const changed = Object.fromEntries([...damaged, ...newer]);
  await app.storeStories(changed);
  await page.reload();
  await app.settled();
  await app.openEditor();
  await expect(app.notice('unreadable')).toContainText('Una historia guardada está dañada');
  expect((await app.stories()).toSorted()).toEqual([builtIn, 'De mañana', 'La segunda'].toSorted());
  await expect(app.field('title')).toHaveValue('La segunda');
  expect(await app.storedStories()).toMatchObject(changed);

  await app.openStory('De mañana');
  await expect(app.notice('newer')).toContainText('versión más nueva');
  const { text } = await app.saveStoryFile('saveAsIs');
  expect(text).toContain('"formatVersion":"7.0"');
  expect(await app.storedStories()).toMatchObject(changed);
});

test('of two tabs the second is read only, says so, follows, and can take over (row 42)', async ({
  app,
  page,
}) => {
  await app.open('place=puno');
  await app.addStep();
  await app.openAdded();
  await app.field('headline').fill('De la primera');
  await app.untilSaving('saved');
  const second = await app.laterIn(page.context());
  await second.open();
  await second.openEditor();
  await second.openStory(own);
  await expect(second.notice('elsewhere')).toContainText('abierta en otra pestaña');
  await expect(second.field('headline')).not.toBeEditable();
  await app.field('headline').fill('De la primera, otra vez');
  await expect.poll(() => second.headlines()).toEqual(['De la primera, otra vez']);

  await second.pressIn('write');
  await expect(second.field('headline')).toBeEditable();
  await expect(app.notice('elsewhere')).toBeVisible();
  await expect(app.field('headline')).not.toBeEditable();
  await second.field('headline').fill('De la segunda');
  await second.untilSaving('saved');
  await expect.poll(() => app.headlines()).toEqual(['De la segunda']);
  expect(second.faults.take()).toEqual([]);
  await second.page.close();
});

test('a tab that is closed in the middle of writing loses at most a second (row 43)', async ({
  app,
  page,
}) => {
  const first = await app.laterIn(page.context());
  await first.open('place=puno');
  await first.addStep();
  await first.openAdded();
  await first.field('headline').fill('Un segundo antes');
  await first.page.waitForTimeout(1_000);
  await first.field('headline').fill('Justo antes de cerrar');
  await first.page.close();
  await app.open();
  await app.openEditor();
  expect(['Un segundo antes', 'Justo antes de cerrar']).toContain((await app.headlines())[0]);
});

test('where the browser does not promise to keep it, the list of stories says so; what is wiped is filled again from memory (rows 44, 45)', async ({
  app,
  page,
}) => {
  await app.storageFails('is not kept');
  await app.open('place=puno');
  await app.addStep();
  await app.openAdded();
  expect(await app.shelfSays()).toContain('solo en este navegador. Puede borrarlas si le falta espacio');
  await app.field('headline').fill('Sigue aquí');
  await app.untilSaving('saved');
  await app.wipeStorage();
  await app.lookBack();
  await app.field('headline').fill('Sigue aquí, y más');
  await app.untilSaving('saved');
  await page.reload();
  await app.settled();
  await app.openEditor();
  expect(await app.headlines()).toEqual(['Sigue aquí, y más']);
});
