/** The states that the app is looked at in: each kind of place, indicator, case and event, and what can go wrong. */
import type { Answer, Driver } from './driver';
import { chartPanels } from './driver/visiting';

export interface State {
  readonly name: string;
  /** What follows the `#`, but for the language. */
  readonly link: string;
  /** Before the page is opened: what the network is to give. */
  readonly before?: (app: Driver) => Promise<void>;
  /** At an address that others can open. */
  readonly isPublished?: true;
  /** What is done on the page then, in any language. */
  readonly steps?: (app: Driver) => Promise<void>;
  /** Where the pointer rests then: put there anew when the screen has changed under it. */
  readonly points?: (app: Driver) => Promise<void>;
  /** The app does not stand, so that nothing follows a change of the link: it is loaded anew in the other language. */
  readonly isWithoutApp?: true;
  /** What is known to be wrong when the window's size changes here, and reported: parts of these objections. */
  readonly known?: readonly RegExp[];
  /** The browser complains here, and rightly: parts of these messages. */
  readonly complaints?: readonly RegExp[];
}

const javascript = 'text/javascript';
const missing: Answer = { status: 404, contentType: 'text/plain', body: 'not found' };

/** The charts arrive, and throw as soon as one of them is drawn. */
export const throwingCharts: Answer = {
  contentType: javascript,
  body: `const thrown = () => { throw new Error('thrown by a chart'); };
export { ${chartPanels.map((name) => `thrown as ${name}`).join(', ')} };`,
};

/** What is kept belongs to a browser: those that make a story have one each. */
const inOwnBrowser = async () => {};

/** A story of one's own, with its one step. */
async function ownStory(app: Driver): Promise<void> {
  await app.addStep('menu');
  await app.openAdded();
}

export const states: readonly State[] = [
  { name: 'whole', link: '' },
  { name: 'country-without-figures', link: 'place=bo' },
  { name: 'country-with-zones', link: 'place=pe' },
  { name: 'ten-zones', link: 'place=ten-zones' },
  { name: 'department-with-case', link: 'place=piura' },
  { name: 'province-with-two-cases', link: 'place=chanchamayo' },
  { name: 'zone-without-case', link: 'place=cusco' },
  { name: 'lima', link: 'place=lima' },
  { name: 'indicator-with-target', link: 'indicator=tools-available' },
  { name: 'indicator-with-mismatch', link: 'indicator=smes-in-nuclei' },
  { name: 'total-without-target', link: 'indicator=zone-nuclei' },
  { name: 'size-without-target', link: 'indicator=families-per-association' },
  { name: 'quantities', link: 'mode=quantity' },
  { name: 'quantities-of-a-place', link: 'place=puno&indicator=nuclei&mode=quantity' },
  { name: 'case-of-one-place', link: 'case=lime-huaraz' },
  { name: 'case-of-two-places', link: 'case=honey' },
  { name: 'fair', link: 'event=intergift' },
  { name: 'undated-event', link: 'place=bo&event=closing-meeting' },
  { name: 'all-at-once', link: 'place=piura&indicator=nuclei&case=cacao-piura' },
  { name: 'passport-measured', link: 'indicator=nuclei', steps: (app) => app.openPassport('nuclei.actual') },
  { name: 'passport-computed', link: '', steps: (app) => app.openPassport('smes-per-nucleus.actual') },
  { name: 'passport-stated', link: 'indicator=nuclei', steps: (app) => app.openPassport('s6.stated') },
  { name: 'passport-cited', link: 'place=puno', steps: (app) => app.openPassport('article.14') },
  { name: 'tables-open', link: '', steps: (app) => app.openTables() },
  { name: 'pointed-at', link: 'place=pe', points: (app) => app.pointAtPlace('Piura', 'map') },
  {
    name: 'offer',
    link: 'place=pe',
    steps: (app) => app.pressDepartment('Junín'),
    // The offer stays where the wider map had it.
    known: [/^"(Hay dos lugares|There are two places).* is cut off or leaves the page/],
  },
  { name: 'nothing-here', link: 'place=pe', steps: (app) => app.pressDepartment('Loreto') },
  { name: 'bad-link', link: 'place=atlantis&indicator=nuclei&mode=quantity&%E0%A4%A=1&filter=%3Cb%3E' },
  { name: 'search-open', link: '', steps: (app) => app.openSearch() },
  { name: 'search-found', link: 'place=pe', steps: (app) => app.searchFor('miel') },
  { name: 'search-empty-answer', link: '', steps: (app) => app.searchFor('xyzzy') },
  { name: 'filtered-product', link: 'product=coffee' },
  { name: 'filtered-twice', link: 'place=pe&product=bee-honey&year=2012' },
  { name: 'filtered-undated', link: 'year=2012&unit=sme' },
  { name: 'filtered-none-left', link: 'place=puno&product=coffee' },
  { name: 'menu-open', link: '', steps: (app) => app.openMenu() },
  { name: 'about', link: '', steps: (app) => app.openSheet('about') },
  {
    name: 'about-passport',
    link: '',
    steps: async (app) => {
      await app.openSheet('about');
      await app.openPassportFromSheet('nuclei.target');
    },
  },
  { name: 'help', link: '', steps: (app) => app.openSheet('help') },
  { name: 'share-here-only', link: 'place=piura', steps: (app) => app.openSheet('share') },
  { name: 'share', link: 'place=piura', isPublished: true, steps: (app) => app.openSheet('share') },
  {
    name: 'copied',
    link: 'indicator=nuclei',
    before: (app) => app.clipboardIs('open'),
    steps: (app) => app.copySentence('headline'),
  },
  {
    name: 'copy-by-hand',
    link: 'indicator=nuclei',
    before: (app) => app.clipboardIs('refused'),
    steps: (app) => app.copySentence('headline'),
  },
  { name: 'first-visit', link: '', before: (app) => app.isNewHere() },
  {
    name: 'step-added',
    link: 'indicator=nuclei',
    before: inOwnBrowser,
    steps: async (app) => void (await app.addStep('menu')),
    points: (app) => app.pickViewBar.hover(),
  },
  {
    name: 'view-for-a-step',
    link: 'indicator=nuclei',
    before: inOwnBrowser,
    steps: async (app) => {
      await ownStory(app);
      await app.pressIn('choose');
      await app.settled();
    },
  },
  { name: 'editor-built-in', link: '', before: inOwnBrowser, steps: (app) => app.openEditor() },
  {
    name: 'editor-stories',
    link: 'place=puno',
    before: inOwnBrowser,
    steps: async (app) => {
      await ownStory(app);
      await app.openShelf();
    },
  },
  {
    name: 'editor-step',
    link: '',
    before: inOwnBrowser,
    steps: async (app) => {
      await app.openEditor();
      await app.copyStory();
      await app.chooseStep(3);
      await app.field('headline').fill('Las {programme.metas} metas se superaron en 4 años');
      await app.flaw.waitFor();
      await app.untilSaving('saved');
      await app.openFigures();
    },
  },
  {
    name: 'editor-no-steps',
    link: '',
    before: inOwnBrowser,
    steps: async (app) => {
      await app.openEditor();
      await app.startStory('La reunión del jueves');
      await app.untilSaving('saved');
    },
  },
  {
    name: 'editor-deleted',
    link: 'place=puno',
    before: inOwnBrowser,
    steps: async (app) => {
      await ownStory(app);
      await app.pressIn('removeStory');
      await app.noStory.waitFor();
    },
  },
  {
    name: 'editor-not-saved',
    link: 'place=puno',
    before: (app) => app.storageFails('refuses'),
    steps: async (app) => {
      await ownStory(app);
      await app.untilSaving('unsaved');
    },
  },
  {
    name: 'editor-elsewhere',
    link: 'place=puno',
    before: inOwnBrowser,
    steps: async (app) => {
      await ownStory(app);
      await app.untilSaving('saved');
      await app.otherTabWrites();
      await app.notice('elsewhere').waitFor();
    },
  },
  {
    name: 'editor-bad-file',
    link: '',
    before: inOwnBrowser,
    steps: async (app) => {
      await app.openEditor();
      await app.openStoryFile('{"format": "progr');
      await app.notice('problem').waitFor();
    },
  },
  {
    name: 'charts-missing',
    link: '',
    before: (app) => app.serve('charts', missing),
    complaints: [/404/, /panels-.* net::ERR_ABORTED/, /could not be fetched|Failed to fetch dynamically/],
  },
  {
    name: 'charts-throwing',
    link: 'place=piura',
    before: (app) => app.serve('charts', throwingCharts),
    complaints: [/thrown by a chart/],
  },
  {
    name: 'map-missing',
    link: '',
    before: (app) => app.serve('map', missing),
    complaints: [/404/],
  },
  {
    name: 'programme-missing',
    link: '',
    isWithoutApp: true,
    before: (app) => app.serve('programme', missing),
    // Without a programme nobody asks for the map that came ahead.
    complaints: [/404/, /map\.json was preloaded .* but not used/],
  },
];

/** Those of the invented programme: figures by place and year, fewer is better, no cases. */
export const inventedStates: readonly State[] = [
  { name: 'invented-whole', link: '' },
  { name: 'invented-country', link: 'place=ke' },
  { name: 'invented-country-behind', link: 'place=tz' },
  { name: 'invented-decrease', link: 'indicator=contaminated-samples' },
  { name: 'invented-count', link: 'place=ug&indicator=points-repaired' },
  { name: 'invented-quantities', link: 'mode=quantity' },
  { name: 'invented-fair', link: 'event=pump-fair' },
  { name: 'invented-event-inside', link: 'place=ke&event=keepers-workshop' },
  { name: 'invented-undated', link: 'event=mid-term-talks' },
  { name: 'invented-year', link: 'place=tz&year=2021' },
  {
    name: 'invented-passport',
    link: '',
    steps: (app) => app.openPassport('contaminated-samples.factor'),
  },
  { name: 'invented-tables', link: 'place=ug', steps: (app) => app.openTables() },
  { name: 'invented-no-story', link: '', before: inOwnBrowser, steps: (app) => app.openEditor() },
  {
    name: 'invented-story',
    link: 'place=ke',
    before: inOwnBrowser,
    steps: async (app) => {
      await app.addStep('menu');
      await app.openAdded();
    },
  },
  { name: 'invented-bad-link', link: 'place=piura&case=honey&mode=quantity' },
];

/** Brings the app there. */
export async function enter(app: Driver, state: State, lang: 'es' | 'en'): Promise<void> {
  await state.before?.(app);
  if (state.isPublished) await app.openPublished(state.link, lang);
  else await app.open(state.link, lang);
  await state.steps?.(app);
  await state.points?.(app);
}

/** Takes the complaints that belong to a state; returns the others. */
export function unexpected(app: Driver, { complaints = [] }: State): readonly string[] {
  return app.faults.take().filter((fault) => !complaints.some((pattern) => pattern.test(fault)));
}
