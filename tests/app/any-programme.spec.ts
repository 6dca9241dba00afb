/**
 * What holds for any programme, on each of those under test: everything that can be chosen is chosen in every view that offers it, by
 * mouse and by keyboard in turn; every view shows it, and undo brings everything back. What is expected comes from the document as it
 * is written.
 */
import type { Driver, Way } from '../driver';
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
import { apartFromCamera, type Reading } from '../reading';
import { programmesUnderTest, type UnderTest } from '../under-test';

/** By turns over the things and over the views of each, so that every view is used in both ways. */
const inTurn = (thing: number, view: number): Way => ((thing + view) % 2 === 0 ? 'mouse' : 'keyboard');

const mapIn = { es: /^Mapa: /, en: /^Map: / };

for (const under of programmesUnderTest) {
  test.describe(under.name, () => {
    const { doc } = under;
    const lang = doc.programme.defaultLang;
    const whole = doc.programme.territory;
    const name = (id: string) => nameOf(doc, id, lang);
    const places = choosable(doc).filter((id) => id !== whole);
    const [indicator] = doc.indicators;
    const events = doc.milestones ?? [];
    const studies = doc.caseStudies ?? [];
    const fairs = events.filter(({ kind }) => kind === 'fair');

    test('every place is chosen in the list and on the map, every view shows it, and undo takes it back', async ({
      app,
    }) => {
      await begin(app, under);
      expect(await app.hasMap()).toBe(true);
      const untouched = await app.everything();
      // From one place to the next, so that nothing of the last one may stay.
      for (const [at, id] of places.entries())
        await test.step(`${id} in the list`, async () => {
          await app.choosePlace(name(id), at % 2 === 0 ? 'keyboard' : 'mouse-list');
          showsPlace(await app.everything(), under, id);
        });
      // On the map a place is pressed where the one above it is shown.
      const drawn = places.filter((each) => isDrawn(doc, each));
      const above = (id: string) => wayTo(doc, id).at(-2) ?? whole;
      for (const outer of new Set(drawn.map(above))) {
        await app.openLink(linkTo(under, outer));
        for (const id of drawn.filter((each) => above(each) === outer))
          await test.step(`${id} on the map`, () =>
            chosenAndUndone(
              app,
              () => app.choosePlace(name(id), 'mouse-map'),
              (page) => showsPlace(page, under, id),
            ));
      }
      await test.step('the whole again, in the list and above the map', async () => {
        await app.openLink(`place=${places[0]}`);
        await app.choosePlace(name(whole));
        expect(await app.everything()).toEqual(untouched);
        await app.choosePlace(name(places.at(-1) ?? whole), 'keyboard');
        await app.goBackTo(name(whole));
        expect(await app.everything()).toEqual(untouched);
      });
    });

    test('every indicator is chosen wherever it is shown, every view shows it, and undo takes it back', async ({
      app,
    }) => {
      await begin(app, under);
      for (const [at, { id, title, shortTitle, aggregatable }] of doc.indicators.entries()) {
        const views = await app.viewsOffering(`indicator:${id}`);
        // A size is only told, in a sentence.
        if (aggregatable || hasTarget(doc, id)) expect(views, id).not.toEqual([]);
        // A point of a series is the indicator in one year, and asks for the year.
        for (const [nth, view] of views.filter((each) => !each.startsWith('series')).entries())
          await test.step(`${id} in ${view}`, async () => {
            const way = inTurn(at, nth);
            const shows = (page: Reading) => {
              expect(page.headline.kicker).toContain(inLang(shortTitle, lang));
              expect(page.indicator?.title).toBe(inLang(title, lang));
              const rows = page.charts.flatMap((chart) => chart.rows);
              const own = (row: { name: string }) => row.name.includes(`${inLang(title, lang)}:`);
              expect(rows.filter(own).length).toBeGreaterThan(0);
              for (const row of rows) expect(row.pressed, row.name).toBe(own(row));
            };
            await chosenAndUndone(
              app,
              () => app.chooseIn(view, `indicator:${id}`, way),
              shows,
              way === 'mouse' ? 'button' : 'keys',
            );
          });
      }
    });

    test('every event and every case is chosen wherever it is shown, every view shows it, and undo takes it back', async ({
      app,
    }) => {
      await begin(app, under);
      const isTold = await app.hasView('timeline');
      for (const [at, { id, kind, title, places: where }] of events.entries()) {
        const inside = places.filter((place) => wayTo(doc, where?.[0] ?? whole).includes(place)).at(-1);
        await app.openLink(linkTo(under, inside ?? whole));
        const views = await app.viewsOffering(`event:${id}`);
        if (isTold || kind === 'fair' || inside !== undefined) expect(views, id).not.toEqual([]);
        for (const [nth, view] of views.entries())
          await test.step(`${id} in ${view}`, async () => {
            const way = inTurn(at, nth);
            const shows = ({ headline, detail }: Reading) => {
              expect(headline.kicker).toContain(inLang(title, lang));
              expect(detail?.title).toContain(inLang(title, lang));
            };
            await chosenAndUndone(
              app,
              () => app.chooseIn(view, `event:${id}`, way),
              shows,
              way === 'mouse' ? 'button' : 'keys',
            );
          });
      }
      await app.openLink('');
      expect(await app.hasView('cases')).toBe(studies.length > 0);
      for (const [at, { id, title, places: where }] of studies.entries())
        await test.step(id, async () => {
          const way = inTurn(at, 0);
          const called = inLang(title, lang);
          const shows = ({ headline, map, cases, detail }: Reading) => {
            expect(headline.kicker).toContain(called);
            expect(detail?.title).toBe(called);
            expect(map.hot).toEqual(where.map(name).sort());
            expect(cases.cards.filter(({ open }) => open).map((card) => card.title)).toEqual([called]);
          };
          await chosenAndUndone(
            app,
            () => app.chooseIn('cases', `case:${id}`, way),
            shows,
            way === 'mouse' ? 'button' : 'keys',
          );
        });
    });

    test('pointing at anything marks it in every view; figures, filters and Escape follow the document', async ({
      app,
    }) => {
      await begin(app, under);
      await test.step('the filters offer what there is to choose in, and nothing else', async () => {
        expect(await app.filterValues()).toEqual(filters(doc));
      });
      for (const way of ['mouse', 'keyboard'] as const)
        await test.step(`pointing by ${way}`, async () => {
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
          await app.pointAtNothing();
        });
      const inChart = doc.indicators.filter((each) => isInChart(doc, each));
      for (const territory of new Set(inChart.flatMap(({ id }) => measuredIn(doc, id))))
        await test.step(`the figures of ${territory} stand first there`, async () => {
          await app.openLink(linkTo(under, territory));
          const shown = await app.charts();
          for (const { id, title, aggregatable } of inChart.filter((each) =>
            measuredIn(doc, each.id).includes(territory),
          )) {
            const kind = hasTarget(doc, id) ? 'achievement' : 'totals';
            const ofKind = shown.filter((each) => each.kind === kind);
            const chart = ofKind.find((each) => each.territory.includes(name(territory))) ?? ofKind[0];
            const row = chart?.rows.find((each) => each.name.includes(`${inLang(title, lang)}:`));
            const written = (of: 'target' | 'actual') =>
              latest(doc, id, of, territory)?.toLocaleString('en') ?? '';
            // The bullets say how their figures relate to the place; below, each chart names its territory.
            if (kind === 'totals') expect(chart?.territory, id).toContain(name(territory));
            expect(row?.name, id).toContain(written('actual'));
            expect(row?.name, id).toContain(written('target'));
            expect(aggregatable || kind === 'achievement').toBe(true);
          }
        });
      // That every place goes up by its own way is proved on the model, in unit/view.test.ts.
      const deepest = places.toSorted((a, b) => wayTo(doc, b).length - wayTo(doc, a).length)[0] ?? whole;
      await test.step(`Escape goes up from ${deepest}, and stops at the whole`, async () => {
        await app.openLink(`place=${deepest}&indicator=${indicator?.id}&focus=indicator`);
        await app.goUp();
        for (const above of [...wayTo(doc, deepest).toReversed(), whole]) {
          expect((await app.placeListShows()).current).toEqual([name(above)]);
          await app.goUp();
        }
      });
    });

    test('choices on top of each other are undone, redone, linked, and kept in another language', async ({
      app,
    }) => {
      await begin(app, under);
      const [place, ...more] = places;
      const [fair] = fairs;
      const [study] = studies;
      const steps: readonly (() => Promise<void>)[] = [
        () => app.choosePlace(name(place ?? whole)),
        () => app.chooseIndicator(inLang(indicator?.title ?? {}, lang)),
        () => app.chooseMode('quantity'),
        () => app.choosePlace(name(more.at(-1) ?? whole), 'keyboard'),
        () => app.chooseEvent(inLang(fair?.title ?? {}, lang)),
        () => app.goUp(),
        () => app.releaseIndicator(),
      ];
      await test.step('undone and redone', async () => {
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
      await test.step('a copied link shows the same page to someone else', async () => {
        const told = study ? `&case=${study.id}` : '';
        await app.openLink(
          `place=${study?.places[0] ?? places.at(-1)}&indicator=${indicator?.id}${told}&focus=place`,
        );
        await app.chooseMode('quantity', 'keyboard');
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
      const other = lang === 'es' ? 'en' : 'es';
      await test.step(`in ${other}, what the programme does not say in it stays as it is written`, async () => {
        await app.openLink(`place=${place}&indicator=${indicator?.id}`);
        const before = await app.everything();
        expect(await app.languageSaid()).toBe(lang);
        expect(before.indicator?.title).toBe(inLang(indicator?.title ?? {}, lang));
        expect(before.map.name).toMatch(mapIn[lang]);
        await app.chooseLanguage(other);
        const after = await app.everything();
        expect(await app.languageSaid()).toBe(other);
        const said = under.langs.includes(other) ? other : lang;
        expect(after.indicator?.title).toBe(inLang(indicator?.title ?? {}, said));
        expect(after.placeList.current).toEqual([nameOf(doc, place ?? whole, said)]);
        if (said === lang) expect(after.headline.claim).toBe(before.headline.claim);
        expect(after.map.name).toMatch(mapIn[other]);
        await app.chooseLanguage(lang);
        expect({ ...(await app.everything()), address: '' }).toEqual({ ...before, address: '' });
      });
    });
  });
}

/** Opens the programme under test on the same screen each time. */
async function begin(app: Driver, under: UnderTest): Promise<void> {
  await under.serve(app);
  await app.standsOn({});
  await app.open();
}

/** As the app writes it, so that undo brings back the same address. */
function linkTo({ doc }: UnderTest, place: string): string {
  return place === doc.programme.territory ? '' : `place=${place}&focus=place`;
}

/** Something is chosen and shown; undone, every view is as it was before. */
async function chosenAndUndone(
  app: Driver,
  choose: () => Promise<void>,
  shows: (page: Reading) => void,
  how: 'button' | 'keys' = 'button',
): Promise<void> {
  const before = await app.everything();
  await choose();
  shows(await app.everything());
  await app.undo(how);
  alike(await app.everything(), before, 'undone');
}

function showsPlace(page: Reading, { doc }: UnderTest, id: string): void {
  const lang = doc.programme.defaultLang;
  const name = nameOf(doc, id, lang);
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
  // Whose figures the bullets are: its own beside the whole's, else the whole's, and that there are none of the place.
  const [bullets] = page.charts.filter(({ kind }) => kind === 'achievement');
  const aimed = doc.indicators.filter((each) => hasTarget(doc, each.id));
  const isOwn = aimed.some((each) => measuredIn(doc, each.id).includes(id));
  const without =
    lang === 'es'
      ? new RegExp(`la fuente no da (estas )?cifras de ${name}`)
      : new RegExp(`the source (gives no|does not give these) figures for ${name}`);
  if (isOwn) expect(bullets?.territory).toMatch(new RegExp(`^(Cifras de|Figures for) ${name}`));
  else expect(bullets?.territory).toMatch(without);
}

/** The same page. */
function alike(page: Reading, other: Reading, when: string): void {
  expect(apartFromCamera(page), when).toEqual(apartFromCamera(other));
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
