/** Slides for tests: steps of every kind, a slide on the screen, and what somebody in the last row would object to. */
import { page } from 'vitest/browser';
import { beforeAll, beforeEach, expect } from 'vitest';
import { render } from 'vitest-browser-react';
import builtIn from '../../public/programmes/al-invest-iv/programme.json';
import { wells } from '../wells';
import { readProgramme } from '../../src/formats/programme/programme-document';
import type { Lang } from '../../src/i18n/message-table';
import type { Programme, Text } from '../../src/model/programme';
import type { SlidePicture, Step, StepId } from '../../src/model/story/story';
import { initialView, withValidFocus, type View } from '../../src/model/view/view';
import { Slide, type SlideProps } from '../../src/stage/slide/Slide';
import { createDashboard } from '../../src/store/page/dashboard';
import { defaultPreferences } from '../../src/store/page/dashboard-state';
import { fontsLoaded } from './built-in';
import { OnPage } from './pictures';

function opened(document_: unknown): Programme {
  const { programme } = readProgramme(document_);
  if (!programme) throw new Error('does not pass the door');
  return programme;
}
export const programme = opened(builtIn);
export const invented = wells().programme;

export const viewOf = (changes: Record<string, string>): View =>
  withValidFocus({ ...initialView, ...changes } as View);
let count = 0;
export const step = (
  changes: Record<string, string>,
  picture: SlidePicture | null,
  headline: Text = {},
): Step => ({
  id: `step-${(count += 1)}` as StepId,
  view: viewOf(changes),
  picture,
  headline,
  note: {},
  seconds: 60,
  level: 'core',
});
const six: Text = {
  es: 'Las seis metas se superaron: entre {smes-in-nuclei.factor} y {tools-applied.factor} veces lo previsto',
  en: 'All six targets were exceeded: by {smes-in-nuclei.factor} to {tools-applied.factor} times what was planned',
};
export const onPlace = { focus: 'place' };
export const told: readonly Step[] = [
  step({}, 'map', { es: 'Cuatro países, de {programme.start} a {programme.end}', en: 'Four countries' }),
  step({}, 'achievement', six),
  step({ indicator: 'tools-available', focus: 'indicator' }, null),
  step({ indicator: 'nuclei', focus: 'indicator' }, 'achievement'),
  step({}, 'stated', {
    es: 'Los porcentajes del artículo son porcentajes de la meta, no excesos',
    en: 'The article’s percentages are of the target, not above it',
  }),
  step({}, 'ratio', {}),
  step({ place: 'ten-zones', ...onPlace }, 'totals', { es: 'En las diez zonas', en: 'In the ten zones' }),
  step({ place: 'ten-zones', ...onPlace }, null),
  step({ place: 'piura', ...onPlace }, null),
  step({ event: 'sial', focus: 'event' }, null),
  ...programme.cases.map(({ id }) => step({ case: id, focus: 'case' }, null)),
  step({}, 'organisations', { es: 'Quiénes lo hicieron posible', en: 'Who made it possible' }),
  step({}, 'timeline', { es: 'Tres ferias', en: 'Three fairs' }),
  step({ mode: 'quantity' }, 'achievement', six),
  step({}, 'thanks', { es: 'Gracias', en: 'Thank you' }),
];
export const toldOfWells: readonly Step[] = [
  step({}, null),
  ...invented.indicators.flatMap(({ id }) =>
    (['series', 'breakdown', 'achievement', 'totals'] as const).map((picture) =>
      step({ indicator: id, focus: 'indicator' }, picture),
    ),
  ),
  step({ place: 'ke', ...onPlace }, null),
  step({}, 'organisations'),
  step({}, 'timeline'),
  step({}, 'thanks'),
];

interface Shown extends Partial<SlideProps> {
  readonly of?: Programme;
  readonly lang?: Lang;
  readonly step: Step | null;
  readonly size?: readonly [width: number, height: number];
}

const sizeOf = ([width, height]: readonly [number, number]) => ({ width, height });

export async function showSlide({ of = programme, lang = 'es', size = [1280, 720], ...props }: Shown) {
  await page.viewport(Math.max(400, size[0]), Math.max(400, size[1]));
  const dashboard = createDashboard({
    programme: of,
    preferences: { ...defaultPreferences, lang },
  });
  const element = (changes: Partial<SlideProps>) => (
    <OnPage dashboard={dashboard}>
      <div style={{ ...sizeOf(size), position: 'fixed', top: 0, left: 0 }}>
        <Slide
          view={props.step?.view ?? initialView}
          picture={null}
          number={{ at: 3, of: 11 }}
          {...props}
          {...changes}
        />
      </div>
    </OnPage>
  );
  const screen = await render(element({}));
  await settled();
  return {
    dashboard,
    root: screen.container,
    show: async (changes: Partial<SlideProps>) => {
      await screen.rerender(element(changes));
      await settled();
    },
    goTo: (next: Step) => screen.rerender(element({ view: next.view, step: next })),
  };
}

export const shownLayer = () => {
  const layer = document.querySelector<HTMLElement>('[data-layer][data-shown-now]');
  if (!layer) throw new Error('no slide is shown');
  return layer;
};

/** So many frames in which nothing changes: a map begins to move two frames after it is told to. */
const QUIET = 4;

/** Waits until nothing is awaited, and what moves has come to rest. */
export async function settled(): Promise<void> {
  let quiet = 0;
  const observer = new MutationObserver(() => (quiet = 0));
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  const until = performance.now() + 30_000;
  while (quiet < QUIET) {
    await new Promise(requestAnimationFrame);
    quiet += 1;
    const layer = shownLayer();
    // Empty as long as the code of its Picture is on its way.
    if (layer.childElementCount === 0 || layer.querySelector('[aria-busy="true"], [data-flying]')) quiet = 0;
    if (performance.now() > until) throw new Error('the slide does not come to rest');
  }
  observer.disconnect();
  await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly kind: 'title' | 'body' | 'label';
  /** Which of the texts that must be large it is. */
  readonly of: string | null;
  readonly box: DOMRect;
}

const isSeen = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  !element.closest('.visually-hidden, #recharts_measurement_span');

/** What must be read from the last row, by where it stands; all else is a label. */
export const largeTexts = {
  headline: '[data-headline]',
  'title of a row': '[data-layer] svg [data-text="title"]',
  'figure that a row is about': '[data-layer] svg [data-text="strong"]',
  'number of a total': '[data-view^="totals"] [data-figure]',
  'title of a total': '[data-view^="totals"] [data-title]',
  'sentence of a case': '[data-view="case"] dl',
  'name of a body': '[data-view="organisations"] li',
  'event of the timeline': '[data-view="timeline"] [data-ref] > span',
  'title of the programme': '[data-view="thanks"] p:first-child',
} as const;

const textOf = (parent: Element) =>
  Object.entries(largeTexts).find(([, selector]) => parent.closest(selector))?.[0] ?? null;

/** Every line of text that is seen on the sheet, with its size on the screen. */
function linesOn(sheet: HTMLElement): readonly Line[] {
  const scale = sheet.getBoundingClientRect().width / sheet.offsetWidth;
  const lines: Line[] = [];
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || !isSeen(parent)) continue;
    const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
    const of = textOf(parent);
    const kind = of === null ? 'label' : of === 'headline' ? 'title' : 'body';
    const range = document.createRange();
    range.selectNodeContents(node);
    // What has no room in the foot lies below its one line, out of sight.
    const line = parent.closest('footer p')?.getBoundingClientRect();
    for (const box of range.getClientRects())
      if (box.width > 1 && !(line && box.top + box.height / 2 > line.bottom))
        lines.push({ text: node.textContent.trim(), size, kind, of, box });
  }
  return lines;
}

/** Of the height of the sheet. */
const least = { title: 0.067, body: 0.044, label: 0.033 };

/** How much of a line is leading and no letter, above and below. */
const LEADING = 0.24;

/** What somebody in the last row would object to. */
function objections(): readonly string[] {
  const said: string[] = [];
  const sheet = document.querySelector<HTMLElement>('[data-sheet]');
  if (!sheet) return ['there is no sheet'];
  const edge = sheet.getBoundingClientRect();
  const lines = linesOn(sheet);
  if (lines.length < 3) said.push(`only ${lines.length} lines of text`);
  const [across, down] = [edge.width * 0.05 * 0.97, edge.height * 0.05 * 0.97];
  const foot = sheet.querySelector('footer')?.getBoundingClientRect().top ?? edge.bottom;
  for (const { text, size, kind, box } of lines) {
    const name = `${kind} “${text}”`;
    const part = size / edge.height;
    if (part < least[kind]) said.push(`${name} is ${(100 * part).toFixed(2)} % high`);
    // Names on the map may stand nearer to its edge.
    const side = across * (kind === 'label' ? 0.35 : 1);
    if (box.left < edge.left + side || box.right > edge.right - side)
      said.push(
        `${name} leaves the safe area at a side: ${Math.round(box.left - edge.left)}, ${Math.round(edge.right - box.right)}, ${Math.round(across)}`,
      );
    const [top, bottom] = [box.top + box.height * LEADING, box.bottom - box.height * LEADING];
    if (top < edge.top + down || bottom > edge.bottom - down)
      said.push(`${name} leaves the safe area above or below`);
    if (kind === 'body' && bottom > foot) said.push(`${name} runs into the foot`);
  }
  const inner = ({ box }: Line) => ({
    left: box.left,
    right: box.right,
    top: box.top + box.height * LEADING,
    bottom: box.bottom - box.height * LEADING,
  });
  for (const [at, one] of lines.entries()) {
    for (const other of lines.slice(at + 1)) {
      const [a, b] = [inner(one), inner(other)];
      const apart =
        a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
      if (!apart) said.push(`“${one.text}” touches “${other.text}”`);
    }
  }
  // Nothing is cut off by what it stands in.
  for (const part of sheet.querySelectorAll<HTMLElement>('[data-headline]')) {
    if (!isSeen(part)) continue;
    if (part.scrollHeight > part.clientHeight + 3) said.push(`“${part.textContent}” is cut below`);
    if (part.scrollWidth > part.clientWidth + 1) said.push(`“${part.textContent}” is cut at its end`);
  }
  if (/NaN|Infinity|undefined/.test(sheet.innerHTML)) said.push('something is not a number');
  return said;
}

/** Which of the large texts are seen on the slide. */
export function textsSeen(): readonly string[] {
  const sheet = document.querySelector<HTMLElement>('[data-sheet]');
  return sheet ? linesOn(sheet).flatMap(({ of }) => of ?? []) : [];
}

export function checkSheet(): void {
  expect
    .soft(
      objections(),
      `${shownLayer().dataset.layer} ${document.querySelector('[data-headline]')?.textContent}`,
    )
    .toEqual([]);
}

/** Its fonts are loaded, and its addresses are those of the app. */
export function forSlides(): void {
  beforeAll(fontsLoaded);
  beforeEach(() => {
    const base = document.createElement('base');
    base.href = '/';
    document.head.append(base);
    return () => base.remove();
  });
}

export const sizes = {
  wide: [
    [1280, 720],
    [1920, 1080],
  ],
  narrow: [
    [1024, 768],
    [700, 900],
  ],
} as const;

interface Walk {
  readonly of?: Programme;
  readonly lang: Lang;
  readonly steps: readonly Step[];
  readonly size: readonly [width: number, height: number];
}

/** Goes from slide to slide and looks at each. Returns which of the large texts were seen. */
export async function walk({ steps, ...props }: Walk): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const { show } = await showSlide({ ...props, step: steps[0] ?? null });
  for (const each of steps) {
    await show({ view: each.view, step: each });
    checkSheet();
    for (const text of textsSeen()) seen.add(text);
  }
  return seen;
}
