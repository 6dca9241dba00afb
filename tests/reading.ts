/** What a reader finds on the page, by visible text and accessible names. */

export interface Chart {
  /** Which panel, such as `achievement`. */
  readonly kind: string;
  readonly title: string;
  /** Whose figures it says these are. */
  readonly territory: string;
  readonly rows: readonly { readonly name: string; readonly text: string; readonly pressed: boolean }[];
  readonly text: string;
}

export interface Reading {
  readonly documentTitle: string;
  readonly address: string;
  readonly headline: { readonly kicker: string; readonly claim: string; readonly sources: readonly string[] };
  readonly map: {
    readonly name: string;
    /** The way from the whole to the place. */
    readonly path: readonly string[];
    /** The places that stand out, by how they do. */
    readonly hot: readonly string[];
    readonly lit: readonly string[];
    readonly outlined: readonly string[];
    readonly within: readonly string[];
    /** The names written on the map, sorted; bold ones apart. */
    readonly labels: readonly string[];
    readonly bold: readonly string[];
    readonly fairsPressed: readonly string[];
    /** Where the map looks: it differs when the map has moved. */
    readonly camera: string;
    readonly answer: string;
    readonly choices: readonly string[];
  };
  readonly placeList: { readonly current: readonly string[]; readonly standing: readonly string[] };
  /** The panels of the story, from the top, by name. */
  readonly panels: readonly string[];
  readonly charts: readonly Chart[];
  /** What is known of the place; empty when nothing is. */
  readonly place: string;
  readonly placeEvents: readonly string[];
  /** What the drawer or the sheet tells of the indicator, the case or the event in focus. */
  readonly indicator: { readonly title: string; readonly text: string } | null;
  readonly detail: { readonly title: string; readonly text: string } | null;
  /** What the choices and filters leave, as it is said beside the filters. */
  readonly result: string;
  readonly cases: {
    readonly title: string;
    readonly text: string;
    readonly cards: readonly {
      readonly title: string;
      readonly open: boolean;
      readonly standing: string;
      readonly dimmed: boolean;
      readonly text: string;
    }[];
  };
  readonly mode: string;
}

export interface Timeline {
  readonly title: string;
  readonly years: readonly {
    readonly year: string;
    readonly figure: string;
    readonly isAsked: boolean;
    readonly events: readonly string[];
  }[];
  readonly undated: readonly string[];
  readonly hot: readonly string[];
  readonly outlined: readonly string[];
  readonly dimmed: readonly string[];
  readonly text: string;
}

/** Runs in the page. */
export function readPage(): Reading {
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const all = (selector: string, root: ParentNode = document) => [
    ...root.querySelectorAll<HTMLElement>(selector),
  ];
  const textOf = (selector: string, root: ParentNode = document) =>
    clean(root.querySelector(selector)?.textContent);
  const nameOf = (element: Element) => {
    const by = element.getAttribute('aria-labelledby');
    if (by !== null) return clean(document.getElementById(by)?.textContent);
    return clean(element.getAttribute('aria-label') ?? element.textContent);
  };
  const placeName = (id: string) => {
    const option = document.querySelector(`[data-place-option="${id}"]`);
    return clean(option?.firstElementChild?.textContent ?? id);
  };
  const map = document.querySelector('[data-view="map"]') ?? document.createElement('div');
  const standing = (how: string) =>
    [...new Set(all(`.leaflet-container [data-chosen="${how}"]`, map).map((each) => each.dataset.ref ?? ''))]
      .filter((ref) => ref.startsWith('place:'))
      .map((ref) => placeName(ref.slice(6)))
      .sort();
  const shapes = all('.leaflet-container path[data-ref="place:pe"]', map);
  const frame = map.querySelector('.leaflet-container')?.getBoundingClientRect();
  const labels = all('[data-label]', map);
  const view = (kind: string) => all(`[data-view="${kind}"]`);
  const [headline = document.createElement('header')] = view('headline');
  const where = document.querySelector('[data-whereabouts]') ?? document.createElement('p');
  const path = all('nav li', where).map((each) => clean(each.textContent));
  const [indicator] = view('indicator');
  const [detail] = [...view('case'), ...view('event')];
  const [cases] = view('cases');
  const titled = (panel: HTMLElement | undefined) =>
    panel ? { title: nameOf(panel), text: clean(panel.textContent) } : null;
  const charts = all('main [data-view]')
    .filter((panel) => /^(achievement|stated|totals):/.test(panel.dataset.view ?? ''))
    .map((panel) => ({
      kind: (panel.dataset.view ?? '').replace(/:.*/, ''),
      title: nameOf(panel),
      territory: textOf('h2 + p, h2 + div > p', panel),
      rows: all('[role="group"] [data-ref^="indicator:"]', panel).map((row) => ({
        name: nameOf(row),
        text: clean(row.textContent),
        pressed: row.getAttribute('aria-pressed') === 'true',
      })),
      text: clean(panel.textContent),
    }));
  return {
    documentTitle: document.title,
    address: location.hash,
    headline: {
      // The line above the claim; for a place and the whole it is the header's.
      kicker:
        headline.firstElementChild?.tagName === 'P'
          ? clean(headline.firstElementChild.textContent)
          : path.length > 0
            ? path.join(' › ')
            : clean(where.textContent),
      claim: textOf('h1', headline),
      sources: [headline, ...view('place')]
        .flatMap((panel) => all('[data-figure]', panel))
        .map((each) => clean(each.textContent))
        .filter((text) => /^(§|p\. )/.test(text)),
    },
    map: {
      name: nameOf(map),
      path: path.length > 0 ? path : [clean(where.textContent).split(' · ')[0] ?? ''],
      hot: standing('hot'),
      lit: standing('lit'),
      outlined: standing('outlined'),
      within: standing('within'),
      labels: labels.map((each) => clean(each.textContent)).sort(),
      bold: labels
        .filter((each) => getComputedStyle(each).fontWeight === '700')
        .map(nameOf)
        .sort(),
      fairsPressed: all('button[aria-pressed="true"]', map).map(nameOf),
      camera: shapes
        .slice(0, 1)
        .map((each) => each.getBoundingClientRect())
        .map(({ left, top, width }) =>
          [left - (frame?.left ?? 0), top - (frame?.top ?? 0), width].map(Math.round).join(' '),
        )
        .join(),
      answer: textOf('[role="status"]', map),
      choices: all('[role="group"] li button', map).map(nameOf),
    },
    placeList: {
      current: all('[data-place-option][aria-current="true"] > :first-child').map((each) =>
        clean(each.textContent),
      ),
      standing: all('[data-place-option][data-chosen]').map(
        (each) => `${placeName(each.dataset.placeOption ?? '')} ${each.dataset.chosen}`,
      ),
    },
    panels: all('main [data-view]:not(header)').map(nameOf),
    charts,
    place: clean(view('place')[0]?.textContent),
    placeEvents: view('place').flatMap((each) => all('button[data-ref^="event:"]', each).map(nameOf)),
    indicator: titled(indicator),
    detail: titled(detail),
    result: textOf('[data-view="filters"] [role="status"]'),
    cases: {
      title: cases ? nameOf(cases) : '',
      text: clean(cases?.textContent),
      cards: all('article', cases ?? document.createElement('div')).map((card) => ({
        title: nameOf(card),
        open: card.querySelector('[aria-expanded="true"]') !== null,
        standing: card.dataset.chosen ?? '',
        dimmed: card.hasAttribute('data-dimmed'),
        text: clean(card.textContent),
      })),
    },
    mode: clean(
      document.querySelector('main fieldset input:checked')?.parentElement?.querySelector('span')
        ?.textContent,
    ),
  };
}

/** Runs in the page: what is marked, by the view that it is in, and whether the mark can be seen. */
export function readMarks(): Readonly<Record<string, readonly string[]>> {
  const marks: Record<string, string[]> = {};
  for (const mark of document.querySelectorAll<HTMLElement>('[data-marked]')) {
    // Names of fairs keep their places on the map while they are not shown.
    if (!mark.checkVisibility({ visibilityProperty: true })) continue;
    const view = mark.closest<HTMLElement>('[data-view]')?.dataset.view?.replace(/:.*/, '') ?? 'page';
    const ref = mark.dataset.ref ?? '';
    const found = (marks[view] ??= []);
    if (!found.includes(ref)) found.push(ref);
  }
  return marks;
}

/** Runs in the page: how every mark of a thing looks, by view. Pointing at the thing must change it. */
export function readLooks(ref: string): Readonly<Record<string, string>> {
  const looks: Record<string, string> = {};
  const seen = ['display', 'opacity', 'color', 'background-color', 'border-color', 'box-shadow'].concat([
    'outline-style',
    'text-decoration-line',
    'fill',
    'stroke',
    'stroke-width',
  ]);
  for (const mark of document.querySelectorAll(`[data-ref="${ref}"]`)) {
    if (!mark.checkVisibility({ visibilityProperty: true })) continue;
    const view = mark.closest<HTMLElement>('[data-view]')?.dataset.view?.replace(/:.*/, '') ?? 'page';
    const inside = [mark, ...mark.querySelectorAll('rect, span, h3')];
    const properties = inside.map((element) => {
      const style = getComputedStyle(element);
      return seen.map((property) => style.getPropertyValue(property)).join();
    });
    looks[view] = (looks[view] ?? '') + properties.join(';');
  }
  return looks;
}

/**
 * All but where the map stands and the names that have room there: it stands where it was led, which is no part of the View, so undo
 * leaves it there.
 */
export function apartFromCamera<Page extends Reading>(page: Page): Page {
  return { ...page, map: { ...page.map, camera: '', labels: [], bold: [] } };
}
