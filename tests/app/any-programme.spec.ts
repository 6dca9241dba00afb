/**
 * What holds for any programme, on each of those under test: everything that can be chosen is chosen in every way, every view shows it,
 * and it can be undone, linked and left. What is expected comes from the document as it is written.
 */
import type { Driver, PlaceWay, Way } from '../driver';
import {
  choosable,
  filters,
  inLang,
  latest,
  measuredIn,
  nameOf,
  wayTo,
  type ProgrammeFile,
} from '../document';
import { expect, test } from '../fixture';
import type { Reading } from '../reading';
import { programmesUnderTest, type UnderTest } from '../under-test';

const ways: readonly Way[] = ['mouse', 'keyboard'];

for (const under of programmesUnderTest) {
  test.describe(under.name, () => {
    const { doc } = under;
    const lang = doc.programme.defaultLang;
    const whole = doc.programme.territory;
    const name = (id: string) => nameOf(doc, id, lang);
    const places = choosable(doc).filter((id) => id !== whole);
    const [indicator] = doc.indicators;
    const fairs = (doc.milestones ?? []).filter(({ kind }) => kind === 'fair');
    const begin = (app: Driver, link = '') => opened(app, under, link);

    for (const way of ['mouse-list', 'mouse-map', 'keyboard'] as const satisfies readonly PlaceWay[]) {
      test(`every place is chosen by ${way}, and every view shows it`, async ({ app }) => {
        await begin(app);
        const onMap = way === 'mouse-map';
        test.slow();
        expect(await app.hasMap()).toBe(true);
        for (const id of places.filter((each) => !onMap || isDrawn(doc, each))) {
          await test.step(id, async () => {
            const above = wayTo(doc, id).at(-2) ?? whole;
            await app.openLink(onMap && above !== whole ? `place=${above}` : '');
            await app.choosePlace(name(id), way);
            await showsPlace(app, under, id);
          });
        }
      });
    }

    test('the whole is chosen again from any place', async ({ app }) => {
      await begin(app);
      const before = await app.everything();
      await app.choosePlace(name(places[0] ?? whole));
      await app.choosePlace(name(whole));
      expect(await app.everything()).toEqual(before);
      await app.choosePlace(name(places.at(-1) ?? whole), 'keyboard');
      await app.goBackTo(name(whole));
      expect(await app.everything()).toEqual(before);
    });

    for (const way of ways) {
      test(`every indicator is chosen by ${way} wherever it is shown, and every view shows it`, async ({
        app,
      }) => {
        test.slow();
        await begin(app);
        for (const { id, title, shortTitle, aggregatable } of doc.indicators) {
          await app.openLink('');
          const views = await app.viewsOffering(`indicator:${id}`);
          // A size is only told, in a sentence.
          if (aggregatable || hasTarget(doc, id)) expect(views, id).not.toEqual([]);
          // A point of a series is the indicator in one year, and asks for the year.
          for (const view of views.filter((each) => !each.startsWith('series'))) {
            await app.openLink('');
            await app.chooseIn(view, `indicator:${id}`, way);
            const page = await app.everything();
            expect(page.headline.kicker, view).toContain(inLang(shortTitle, lang));
            expect(page.map.also, view).toContain(inLang(shortTitle, lang));
            expect(page.indicator?.title, view).toBe(inLang(title, lang));
            const rows = page.charts.flatMap((chart) => chart.rows);
            const own = (row: { name: string }) => row.name.startsWith(`${inLang(title, lang)}:`);
            expect(rows.filter(own).length, view).toBeGreaterThan(0);
            for (const row of rows) expect(row.pressed, `${view}: ${row.name}`).toBe(own(row));
          }
        }
      });

      test(`every event is chosen by ${way} wherever it is shown, and every view shows it`, async ({
        app,
      }) => {
        test.slow();
        await begin(app);
        const isTold = await app.hasView('timeline');
        for (const { id, kind, title, places: where } of doc.milestones ?? []) {
          const inside = places.filter((place) => wayTo(doc, where?.[0] ?? whole).includes(place)).at(-1);
          const link = inside === undefined ? '' : `place=${inside}`;
          await app.openLink(link);
          const views = await app.viewsOffering(`event:${id}`);
          if (isTold || kind === 'fair' || inside !== undefined) expect(views, id).not.toEqual([]);
          for (const view of views.filter((each) => each !== 'cases')) {
            await app.openLink(link);
            await app.chooseIn(view, `event:${id}`, way);
            const { headline, map } = await app.everything();
            expect(headline.kicker, view).toContain(inLang(title, lang));
            expect(map.also, view).toContain(inLang(title, lang));
          }
        }
      });

      test(`every case is chosen by ${way}, and every view shows it`, async ({ app }) => {
        const studies = doc.caseStudies ?? [];
        await begin(app);
        expect(await app.hasView('cases')).toBe(studies.length > 0);
        for (const { id, title, places: where } of studies) {
          await app.openLink('');
          await app.chooseIn('cases', `case:${id}`, way);
          const page = await app.everything();
          const called = inLang(title, lang);
          expect(page.headline.kicker).toContain(called);
          expect(page.map.also).toContain(called);
          expect(page.map.hot).toEqual(where.map(name).sort());
          expect(page.cases.cards.filter(({ open }) => open).map((card) => card.title)).toEqual([called]);
        }
      });

      test(`pointing at anything by ${way} marks it in every view that shows it`, async ({ app }) => {
        await begin(app);
        for (const id of places.slice(0, 4)) {
          await app.pointAtPlace(name(id), 'list', way);
          await isMarkedAlone(app, `place:${id}`);
        }
        if (indicator) {
          await app.pointAtIndicator(inLang(indicator.title, lang), way);
          await isMarkedAlone(app, `indicator:${indicator.id}`);
        }
        for (const { id, title } of fairs) {
          await app.pointAtEvent(inLang(title, lang), way);
          await isMarkedAlone(app, `event:${id}`);
        }
      });
    }

    test('every choice is undone and redone, in every view', async ({ app }) => {
      await begin(app);
      const [place, ...more] = places;
      const [fair] = fairs;
      const steps: readonly (() => Promise<void>)[] = [
        () => app.choosePlace(name(place ?? whole)),
        () => app.chooseIndicator(inLang(indicator?.title ?? {}, lang)),
        () => app.chooseMode('quantity'),
        () => app.choosePlace(name(more.at(-1) ?? whole), 'keyboard'),
        () => app.chooseEvent(inLang(fair?.title ?? {}, lang)),
        () => app.goUp(),
        () => app.releaseIndicator(),
      ];
      const seen = [await app.everything()];
      for (const step of steps) {
        await step();
        seen.push(await app.everything());
      }
      for (const [at, before] of [...seen.entries()].toReversed().slice(1)) {
        await app.undo(at % 2 === 0 ? 'button' : 'keys');
        alike(await app.everything(), before, `step ${at} undone`);
      }
      for (const [at, after] of [...seen.entries()].slice(1)) {
        await app.redo(at % 2 === 0 ? 'keys' : 'button');
        alike(await app.everything(), after, `step ${at} redone`);
      }
    });

    test('Escape goes up level by level from every place, and stops at the whole', async ({ app }) => {
      await begin(app);
      for (const id of places) {
        await app.openLink(`place=${id}&indicator=${indicator?.id}&focus=indicator`);
        await app.goUp();
        for (const above of wayTo(doc, id).toReversed()) {
          expect((await app.placeListShows()).current, id).toEqual([name(above)]);
          await app.goUp();
        }
        expect((await app.placeListShows()).current, id).toEqual([name(whole)]);
      }
    });

    test('a copied link shows the same page to someone else', async ({ app }) => {
      await begin(app);
      await app.choosePlace(name(places.at(-1) ?? whole));
      await app.chooseIndicator(inLang(indicator?.title ?? {}, lang));
      await app.chooseMode('quantity');
      const here = await app.everything();
      const other = await app.elsewhere({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' });
      await under.serve(other);
      await other.standsOn({});
      await other.page.goto(app.link());
      await other.settled();
      alike(await other.everything(), here, 'elsewhere');
      expect(other.faults.take()).toEqual([]);
      await other.page.context().close();
    });

    test('the filters offer what there is to choose in, and nothing else', async ({ app }) => {
      await begin(app);
      expect(await app.filterValues()).toEqual(filters(doc));
    });

    test('a place that has figures of its own shows them first', async ({ app }) => {
      await begin(app);
      for (const { id, title, aggregatable } of doc.indicators.filter((each) => isInChart(doc, each))) {
        for (const territory of measuredIn(doc, id)) {
          await app.openLink(territory === whole ? '' : `place=${territory}`);
          const kind = hasTarget(doc, id) ? 'achievement' : 'totals';
          const charts = (await app.charts()).filter((each) => each.kind === kind);
          const row = charts[0]?.rows.find((each) => each.name.startsWith(`${inLang(title, lang)}:`));
          const written = (of: 'target' | 'actual') =>
            latest(doc, id, of, territory)?.toLocaleString('en') ?? '';
          expect(charts[0]?.territory, `${id} in ${territory}`).toContain(name(territory));
          expect(row?.name, `${id} in ${territory}`).toContain(written('actual'));
          expect(row?.name, `${id} in ${territory}`).toContain(written('target'));
          expect(aggregatable || kind === 'achievement').toBe(true);
        }
      }
    });

    for (const other of ['es', 'en'] as const) {
      test(`in ${other}, what the programme does not say in it stays as it is written`, async ({ app }) => {
        const link = `place=${places[0]}&indicator=${indicator?.id}`;
        await begin(app, link);
        const before = await app.everything();
        await app.chooseLanguage(other);
        const after = await app.everything();
        expect(await app.languageSaid()).toBe(other);
        const said = under.langs.includes(other) ? other : lang;
        expect(after.indicator?.title).toBe(inLang(indicator?.title ?? {}, said));
        expect(after.placeList.current).toEqual([nameOf(doc, places[0] ?? whole, said)]);
        if (said === lang) expect(after.headline.claim).toBe(before.headline.claim);
        expect(after.map.name).toMatch(other === 'es' ? /^Mapa: / : /^Map: /);
        await app.chooseLanguage(lang);
        expect({ ...(await app.everything()), address: '' }).toEqual({ ...before, address: '' });
      });
    }
  });
}

/** Opens the programme under test on the same screen each time. */
async function opened(app: Driver, under: UnderTest, link: string): Promise<void> {
  await under.serve(app);
  await app.standsOn({});
  await app.open(link);
}

async function showsPlace(app: Driver, { doc }: UnderTest, id: string): Promise<void> {
  const lang = doc.programme.defaultLang;
  const name = nameOf(doc, id, lang);
  const page = await app.everything();
  expect(page.headline.kicker).toBe(
    wayTo(doc, id)
      .map((each) => nameOf(doc, each, lang))
      .join(' › '),
  );
  expect(page.placeList).toEqual({ current: [name], standing: [`${name} hot`] });
  expect(page.map.name).toContain(name);
  expect(page.map.path.at(-1)).toContain(name);
  expect(page.documentTitle).toBe(`${name} · ${inLang(doc.programme.title, lang)} · Saldo`);
  expect(page.address).toContain(`place=${id}`);
  const { members = [id] } = doc.places.find((each) => each.id === id) ?? {};
  expect(page.map.hot).toEqual(members.map((each) => nameOf(doc, each, lang)).sort());
  // Whose figures these are: its own, else those of what contains it. They are never called its own when they are not.
  const measured = doc.indicators.flatMap((indicator) => measuredIn(doc, indicator.id));
  for (const chart of page.charts) {
    const whose = [...new Set(measured)].filter((each) => chart.territory.includes(nameOf(doc, each, lang)));
    expect(whose, chart.territory).not.toEqual([]);
  }
  const own = page.charts.filter((chart) => chart.territory.startsWith(name));
  expect(own.length > 0).toBe(measured.includes(id));
}

/** The same page. The map's caption takes a line and gives it back, by which the map may come to lie a few pixels off. */
function alike(page: Reading, other: Reading, when: string): void {
  const where = ({ map }: Reading) => map.camera.split(' ').map(Number);
  const still = (each: Reading) => ({ ...each, map: { ...each.map, camera: '' } });
  expect(still(page), when).toEqual(still(other));
  const moved = where(page).map((at, side) => Math.abs(at - (where(other)[side] ?? Number.NaN)));
  expect(Math.max(0, ...moved), when).toBeLessThanOrEqual(3);
}

async function isMarkedAlone(app: Driver, ref: string): Promise<void> {
  const views = Object.keys(await app.looksOf(ref));
  expect(views.length, ref).toBeGreaterThan(0);
  expect(await app.marks()).toEqual(Object.fromEntries(views.map((view) => [view, [ref]])));
}

/** A group is no outline; two places in one department that is none itself are offered by it: the first programme's suite has that. */
function isDrawn(doc: ProgrammeFile, id: string): boolean {
  const { kind, parent } = doc.places.find((each) => each.id === id) ?? {};
  const beside = choosable(doc).filter(
    (each) => doc.places.find((other) => other.id === each)?.parent === parent,
  );
  const isShared = parent !== undefined && !choosable(doc).includes(parent) && beside.length > 1;
  return kind !== 'group' && !isShared;
}

function hasTarget(doc: ProgrammeFile, id: string): boolean {
  return doc.measurements.some((each) => each.indicator === id && each.kind === 'target');
}

/** What has neither a target nor a total is only told. */
function isInChart(doc: ProgrammeFile, each: { id: string; aggregatable: boolean }): boolean {
  return each.aggregatable || hasTarget(doc, each.id);
}
