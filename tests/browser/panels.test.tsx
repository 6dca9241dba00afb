/** Headline, strip, cases and timeline: nothing that one can see moves by a choice, and nothing of them is lost. */
import { beforeAll, expect, test } from 'vitest';
import { render } from 'vitest-browser-react/pure';
import { CaseDetail } from '../../src/cases/CaseDetail';
import { CasesPanel } from '../../src/cases/CasesPanel';
import { EventDetail } from '../../src/cases/EventDetail';
import { TimelinePanel } from '../../src/cases/TimelinePanel';
import { parseProgramme } from '../../src/formats/programme/programme-document';
import { HeadlinePanel } from '../../src/figures/HeadlinePanel';
import { PlacePanel } from '../../src/figures/PlacePanel';
import type { CaseId, EventId, PlaceId, Programme } from '../../src/model/programme';
import { initialView, type View } from '../../src/model/view/view';
import type { ViewEvent } from '../../src/model/view/reduce-view';
import { Pictures } from './pictures';
import { until } from './until';

const view = (of: object) => ({ ...initialView, ...of }) as View;
const puno = view({ place: 'puno', focus: 'place' });
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const boxes = (selector: string) =>
  all(selector).map((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return [x, y, width, height].map(Math.round).join(' ');
  });

let programme: Programme;
beforeAll(async () => {
  const text = await (await fetch('/programmes/al-invest-iv/programme.json')).text();
  programme = parseProgramme(text).programme!;
});

function Page({ at, of = programme, width = 744 }: { at: View; of?: Programme; width?: number }) {
  return (
    <Pictures programme={of} view={at}>
      <main style={{ width }}>
        <HeadlinePanel />
        {at.place && <PlacePanel place={at.place} />}
        <div style={{ position: 'absolute', top: 160, width, height: 156, display: 'grid' }}>
          <CasesPanel />
        </div>
        <div style={{ position: 'absolute', top: 330, width }}>
          <TimelinePanel />
        </div>
      </main>
    </Pictures>
  );
}

test('cards and events stay where they are, whatever is chosen; what concerns it stands out', async () => {
  const { rerender } = await render(<Page at={initialView} />);
  const inside = 'article, article h3, article p, [data-view="timeline"] button, [data-view="timeline"] li';
  const before = boxes(inside);
  expect(all('article')).toHaveLength(5);
  for (const at of [
    puno,
    view({ place: 'cusco', focus: 'place' }),
    view({ case: 'honey', focus: 'case' }),
    view({ event: 'sial', focus: 'event' }),
    view({ product: 'coffee', year: '2012' }),
  ]) {
    await rerender(<Page at={at} />);
    expect(boxes(inside)).toEqual(before);
  }
  await rerender(<Page at={puno} />);
  expect(all('article[data-lit]').map(({ dataset }) => dataset.ref)).toEqual(['case:textiles-puno']);
  expect(all('article[data-dimmed]')).toHaveLength(4);
  await rerender(<Page at={view({ case: 'honey', focus: 'case' })} />);
  expect(all('article[data-chosen="hot"]').map(({ dataset }) => dataset.ref)).toEqual(['case:honey']);
  expect(all('article[data-dimmed]')).toEqual([]);
  expect(document.querySelector('article [aria-expanded="true"]')?.textContent).toContain('La miel');
});

test('a claim shrinks to two lines; what is longer goes on in small type, and no number is cut', async () => {
  const { rerender } = await render(<Page at={view({ case: 'coffee-chanchamayo', focus: 'case' })} />);
  const claim = () => document.querySelector('h1')!;
  const lines = (of: Element) =>
    Math.round(of.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(of).lineHeight));
  expect(lines(claim())).toBeLessThanOrEqual(2);
  const full = Number.parseFloat(getComputedStyle(claim()).fontSize);
  await rerender(<Page at={view({ case: 'coffee-chanchamayo', focus: 'case' })} width={500} />);
  await until(() => expect(Number.parseFloat(getComputedStyle(claim()).fontSize)).toBeLessThan(full));
  expect(lines(claim())).toBeLessThanOrEqual(2);

  const es = `${'muchas palabras que no caben '.repeat(14)}y {intergift.date} al final`;
  const wordy: Programme = {
    ...programme,
    cases: programme.cases.map((study, index) => (index === 0 ? { ...study, claim: { es } } : study)),
  };
  await rerender(<Page at={view({ case: 'lime-huaraz', focus: 'case' })} of={wordy} />);
  const [first, rest] = claim().children;
  const tops = [...(first?.getClientRects() ?? [])].map(({ top }) => Math.round(top));
  expect(new Set(tops).size).toBe(2);
  expect(`${first?.textContent} ${rest?.textContent}`).toBe(
    `${'muchas palabras que no caben '.repeat(14)}y 2010 al final`,
  );
});

test('the strip says what is known of the place in two lines, and all of it behind its button', async () => {
  await render(<Page at={view({ place: 'pe', focus: 'place' })} />);
  const strip = document.querySelector<HTMLElement>('[data-view="place"]')!;
  expect(strip.offsetHeight).toBeLessThanOrEqual(44);
  const told = () => [...strip.querySelectorAll('dt')].filter((term) => term.checkVisibility()).length;
  const before = told();
  strip.querySelector<HTMLElement>('[popovertarget]')?.click();
  await until(() => expect(told()).toBe(before + 4));
  expect(strip.querySelector('[popover]')?.textContent).toContain('Cámara de Comercio de Lima');
});

test('of forty cases six are shown, with those that are asked for among them, and the way to all', async () => {
  const many: Programme = {
    ...programme,
    cases: Array.from({ length: 40 }, (_, at) => ({
      ...programme.cases[0]!,
      id: `case-${at}` as CaseId,
      places: [(at === 30 ? 'puno' : 'huaraz') as PlaceId],
    })),
  };
  const { rerender } = await render(<Page at={initialView} of={many} />);
  const shown = () => all('article').map(({ dataset }) => dataset.ref);
  const first = shown();
  expect(first).toHaveLength(6);
  await rerender(<Page at={puno} of={many} />);
  expect(shown()).toEqual([...first.slice(0, 5), 'case:case-30']);
  document.querySelector<HTMLElement>('[data-view="cases"] [aria-expanded="false"].link-button')?.click();
  await until(() => expect(shown()).toHaveLength(40));
});

test('a detail tells all that the source does, and leads on', async () => {
  const asked: ViewEvent[] = [];
  const detail = (
    <Pictures
      programme={programme}
      view={view({ case: 'honey', focus: 'case' })}
      dispatch={(event) => asked.push(event)}
    >
      <CaseDetail study={'honey' as CaseId} />
      <EventDetail event={'closing-meeting' as EventId} />
      <EventDetail event={'sial' as EventId} />
    </Pictures>
  );
  await render(detail);
  const [honey, meeting, sial] = all('[data-view="case"], [data-view="event"]').map(
    (each) => each.textContent ?? '',
  );
  for (const text of [
    'Lo que resultó',
    '2012',
    'no dice cómo estaba el grupo antes',
    'Sierra Exportadora',
    '§14',
  ])
    expect(honey).toContain(text);
  for (const text of ['reunión', 'Santa Cruz', 'solo dice que fue reciente', '§6'])
    expect(meeting).toContain(text);
  for (const text of ['feria', 'Francia', '2012', 'Caso que participó']) expect(sial).toContain(text);
  document.querySelector<HTMLElement>('[data-view="case"] [data-ref="place:lambayeque"]')?.click();
  document.querySelector<HTMLElement>('[data-view="event"] [data-ref="case:coffee-chanchamayo"]')?.click();
  expect(asked).toMatchObject([
    { kind: 'pressed', thing: 'place:lambayeque' },
    { kind: 'pressed', thing: 'case:coffee-chanchamayo' },
  ]);
});
