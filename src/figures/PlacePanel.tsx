import { counted } from '../i18n/i18n';
import { place as table } from '../i18n/messages/place';
import type { CaseStudy, PlaceId, ProgrammeEvent } from '../model/programme';
import { pressed } from '../model/view/reduce-view';
import { casesOf, organisationsOf, placeById, placesWithin } from '../model/territory';
import { chosenMarks, shownBy } from '../model/view/view';
import { usePicture, useView } from '../picture/context';
import { Facts, type Fact } from '../ui/prose/Facts';
import { Info } from '../ui/prose/Info';
import { Prose } from '../ui/prose/Prose';
import { useFit } from '../ui/useFit';
import { headlineOf } from './headline';
import { placeTotals } from './place-totals';
import styles from './PlacePanel.module.css';
import { SourceLine } from './SourceLine';

/** More cases than this are counted and told by their products; so few are buttons. */
const FEW = 3;

/** Strip of facts of a place: who carried it out, cases, fairs, figures, and at its end the sources of the headline. */
export function PlacePanel({ place }: { place: PlaceId }) {
  const { i18n } = usePicture();
  const { focus } = useView();
  // The key mounts it again, and so measures again, when what it holds changes.
  return <Strip key={[place, focus, i18n.lang, i18n.numbers].join()} place={place} />;
}

/** As many facts as its one or two lines hold, on the page; all of them behind a button, and in a narrow container. */
function Strip({ place: id }: { place: PlaceId }) {
  const { programme, i18n, openPassport } = usePicture();
  const view = useView();
  const facts = useFacts(id);
  const [frame, shown] = useFit<HTMLDivElement>(null, facts.length);
  const { name: text, reading } = placeById(programme, id);
  const name = i18n.name(text);
  const { claim, sources } = headlineOf(programme, view, i18n);
  const all: readonly RankedFact[] = reading
    ? [
        ...facts,
        {
          term: i18n.from(table).t('place.reading'),
          rank: facts.length,
          detail: <Prose segments={i18n.prose(programme, reading)} onFigure={openPassport} />,
        },
      ]
    : facts;
  return (
    <section className={styles.place} aria-label={name} data-view="place" data-shown={shownBy(view)}>
      <div ref={frame} className={styles.strip} data-aside={view.focus !== 'place' || undefined}>
        <dl className={styles.facts}>
          {all.map(({ term, detail, rank }) => (
            <div key={term} className={styles.fact} data-over={rank >= shown || undefined}>
              <dt>
                {term}
                {'\u00a0'}
              </dt>
              <dd>{detail}</dd>
            </div>
          ))}
        </dl>{' '}
        {all.length > shown && (
          <span className={styles.more}>
            <Info label={i18n.from(table).t('place.more', { place: name })}>
              <Facts facts={all} />
            </Info>
          </span>
        )}{' '}
        <SourceLine claim={claim} sources={sources} />
      </div>
    </section>
  );
}

interface RankedFact extends Fact {
  /** What has the greatest rank is the first to be left out. */
  readonly rank: number;
}

function useFacts(id: PlaceId): readonly RankedFact[] {
  const { programme, i18n, openPassport } = usePicture();
  const { t } = i18n.from(table);
  const bodies = organisationsOf(programme, id)
    .filter(({ roles }) => roles.some(({ role }) => role === 'implementing'))
    .map((body) => i18n.name(body.name));
  const cases = casesOf(programme, id);
  const within = placesWithin(programme, id);
  const events = programme.events.filter(
    (event) =>
      (event.place !== null && within.has(event.place)) ||
      cases.some((study) => study.events.includes(event.id)),
  );
  const fairs = events.filter(({ kind }) => kind === 'fair');
  const others = events.filter(({ kind }) => kind !== 'fair');
  const figures = placeTotals(programme, id, i18n);
  const facts = [
    bodies.length > 0 && { importance: 1, term: t('place.bodies'), detail: i18n.list(bodies) },
    cases.length > 0 && {
      importance: 5,
      term: t('place.cases', { count: cases.length }),
      detail: <Cases cases={cases} />,
    },
    fairs.length > 0 && {
      importance: 4,
      term: t('place.fairs', { count: fairs.length }),
      detail: <Events events={fairs} />,
    },
    others.length > 0 && { importance: 2, term: t('place.events'), detail: <Events events={others} /> },
    figures.length > 0 && {
      importance: 3,
      term: t('place.figures'),
      detail: <Prose segments={figures} onFigure={openPassport} />,
    },
  ].filter((fact) => fact !== false);
  return facts.map(({ importance, ...fact }) => ({
    ...fact,
    rank: facts.filter((other) => other.importance > importance).length,
  }));
}

/** A few cases as buttons, by title or, where there is little room, by product; many as their number and products. */
function Cases({ cases }: { cases: readonly CaseStudy[] }) {
  const { programme, i18n, dispatch } = usePicture();
  const view = useView();
  const chosen = chosenMarks(view);
  const productsOf = (studies: readonly CaseStudy[]) =>
    i18n.list(
      programme.products
        .filter(({ id }) => studies.some(({ products }) => products.includes(id)))
        .map(({ name }) => i18n.name(name)),
    );
  if (cases.length > FEW) {
    const products = productsOf(cases);
    const number = counted(i18n.cardinal(cases.length));
    return <Prose segments={[number, products && ` · ${products}`]} />;
  }
  return cases.map((study) => {
    const title = i18n.name(study.title);
    const products = productsOf([study]);
    return (
      <button
        key={study.id}
        type="button"
        className={styles.chip}
        data-ref={`case:${study.id}`}
        data-chosen={chosen.get(`case:${study.id}`)}
        aria-pressed={view.case === study.id}
        aria-label={products ? `${title}: ${products}` : title}
        onClick={() => dispatch(pressed('case', study.id))}
      >
        <span className={products ? styles.long : undefined}>{title}</span>
        {products && <span className={styles.short}>{products}</span>}
      </button>
    );
  });
}

function Events({ events }: { events: readonly ProgrammeEvent[] }) {
  const { programme, i18n, dispatch } = usePicture();
  const view = useView();
  const chosen = chosenMarks(view);
  return events.map(({ id, name, date }) => {
    const year = date === null ? [] : [' ', i18n.figure(programme, `${id}.date`)];
    return (
      <button
        key={id}
        type="button"
        className={styles.chip}
        data-ref={`event:${id}`}
        data-chosen={chosen.get(`event:${id}`)}
        aria-pressed={view.event === id}
        onClick={() => dispatch(pressed('event', id))}
      >
        <Prose segments={[i18n.name(name), ...year]} />
      </button>
    );
  });
}
