/** On paper: the view as it is, laid out for a page, and the whole programme on one sheet. */
import { expect, test } from '../fixture';

const papers = ['A4', 'Letter'] as const;

test('a printed view says whose figures these are, where from, and where it can be seen', async ({ app }) => {
  await app.open('place=piura&indicator=nuclei&case=cacao-piura');
  const { text, pages } = await app.print('A4');
  expect(pages).toBeGreaterThan(1);
  expect(text).toContain('Piura ya tiene el diseño de su planta de cacao');
  expect(text).toContain('324 de 200');
  expect(text).toContain('no provienen de una evaluación');
  expect(text).toContain('no conocemos su autor, el medio ni la fecha');
  expect(text).toContain('Natural Earth');
  // What is folded away on the screen is there, what can only be pressed is not.
  expect(text).toContain('jardín clonal');
  expect(text).not.toContain('Cantidades');
  expect(text).not.toContain('Ver como tabla');
  // Nobody else can open an address of this machine.
  expect(text).not.toContain('Se puede ver en');
});

test('what is printed from a published page says where it can be seen', async ({ app }) => {
  await app.openPublished('place=piura&indicator=nuclei');
  const { text } = await app.print('A4');
  expect(text).toMatch(/Se puede ver en:\s+https:\S+#lang=es&numbers=pe&place=piura&indicator=nuclei/);
});

test('what is printed from any width is laid out for paper, and the screen comes back after it', async ({
  app,
}) => {
  for (const width of [360, 1440, 1920]) {
    await app.standsOn({ width, scheme: 'dark' });
    await app.openAnew('place=pe&mode=quantity', 'en');
    const before = await app.everything();
    await app.beginPrinting();
    const paper = await app.paper();
    expect(paper.tooWide).toEqual([]);
    expect(paper.ground).toBe('rgb(255, 255, 255)');
    expect(paper.widths).toEqual({ page: 680, charts: [680] });
    expect(paper.controls).toEqual([]);
    await app.endPrinting();
    await app.settled();
    const after = await app.everything();
    // The map may come back a pixel beside where it was.
    const { camera } = before.map;
    expect({ ...after, map: { ...after.map, camera } }).toEqual(before);
    const places = (of: string) => of.split(' ').map(Number);
    for (const [at, place] of places(after.map.camera).entries())
      expect(Math.abs(place - (places(camera)[at] ?? 0))).toBeLessThanOrEqual(2);
  }
});

test('no row, card or picture is torn apart between pages', async ({ app }) => {
  await app.open();
  for (const link of ['', 'event=sial', 'place=ten-zones&mode=quantity']) {
    await app.openLink(link);
    await app.beginPrinting();
    expect((await app.paper()).torn, link).toEqual([]);
    await app.endPrinting();
    await app.settled();
  }
});

for (const lang of ['es', 'en'] as const) {
  test(`the summary is one page, ${lang}`, async ({ app }) => {
    await app.standsOn({ width: lang === 'es' ? 1440 : 360, scheme: 'dark' });
    await app.open('place=piura&indicator=nuclei', lang);
    for (const paper of papers) {
      await app.printSummary();
      const { text, pages } = await app.print(paper);
      expect(pages, paper).toBe(1);
      for (const said of ['23,810', '11,600', '2.05', '1.62', '3,700', '130.6 %', '2009', '§6'])
        expect(text).toContain(said);
      expect(text).toContain(lang === 'es' ? 'Se superaron las seis metas' : 'All six targets were exceeded');
      expect(text).toContain(lang === 'es' ? 'COLOMBIA' : 'BOLIVIA');
      expect(text).toContain(lang === 'es' ? 'de una evaluación' : 'from an evaluation');
      await app.endPrinting();
      await app.settled();
    }
  });
}

test('after the summary the page is what it was, and the summary can be had again', async ({ app }) => {
  await app.open('place=piura');
  const before = await app.everything();
  for (const times of [1, 2]) {
    await app.printSummary();
    expect(await app.printed()).toBe(times);
    await app.beginPrinting();
    await app.endPrinting();
    await app.settled();
    expect(await app.everything()).toEqual(before);
  }
});

test('where the summary cannot be fetched, the page itself is printed', async ({ app }) => {
  await app.open('place=piura');
  await app.serve('summary', 'nothing');
  await app.printSummary();
  const { text } = await app.print('A4');
  expect(text).toContain('El núcleo de cacao de Piura');
  app.faults.take();
});
