import { useRef } from 'react';
import { timeline as table } from '../i18n/messages/timeline';
import type { TextSegment } from '../i18n/i18n';
import type { EventId, ProgrammeEvent } from '../model/programme';
import { pressed } from '../model/view/reduce-view';
import { placeById } from '../model/territory';
import { casesAt } from '../model/view/cases-asked';
import { shownBy } from '../model/view/view';
import { usePicture, useView } from '../picture/context';
import { Cites } from '../ui/prose/Cites';
import { Facts, type Fact } from '../ui/prose/Facts';
import { Prose } from '../ui/prose/Prose';
import styles from './Detail.module.css';
import { dateOf } from './timeline-words';
import { useChosenMarks } from './useChosenMarks';

/** An event: what it was, where, when as exactly as the source says, the cases that took part, and its sources. */
export function EventDetail({ event: id }: { event: EventId }) {
  const { programme } = usePicture();
  const event = programme.events.find((each) => each.id === id);
  return event ? <Detail event={event} /> : null;
}

function Detail({ event }: { event: ProgrammeEvent }) {
  const { programme, i18n, openPassport: onFigure, copying } = usePicture();
  const view = useView();
  const root = useRef<HTMLElement>(null);
  useChosenMarks(root);
  const name = i18n.name(event.name);
  const told = event.description ? i18n.prose(programme, event.description) : [name];
  return (
    <section
      ref={root}
      className={styles.detail}
      aria-labelledby="event-detail"
      data-view="event"
      data-shown={shownBy(view)}
    >
      <div className={styles.top}>
        <h2 className={styles.title} id="event-detail">
          {name}
        </h2>
        <p className={styles.kind}>{i18n.from(table).t(`event.kind.${event.kind}`)}</p>
      </div>
      {event.description && (
        <p className={styles.told}>
          <Prose segments={told} onFigure={onFigure} />
        </p>
      )}
      <Facts layout="columns" facts={useFacts(event)} />
      <div className={styles.foot}>
        <Cites
          label={i18n.t('headline.sources')}
          cites={i18n.cites(programme, event.sources)}
          onFigure={onFigure}
          copy={copying(told, event.sources)}
        />
      </div>
    </section>
  );
}

function useFacts(event: ProgrammeEvent): readonly Fact[] {
  const { programme, i18n, dispatch, openPassport: onFigure } = usePicture();
  const { t } = i18n.from(table);
  const fact = (term: string, segments: readonly TextSegment[]): Fact => ({
    term,
    detail: <Prose segments={segments} onFigure={onFigure} />,
  });
  const facts: Fact[] = [];
  if (event.place === null) facts.push(fact(t('event.where'), [t('event.where.none')]));
  else {
    const { name, reading } = placeById(programme, event.place);
    const read = reading ? [`. `, ...i18n.prose(programme, reading)] : [];
    facts.push(fact(t('event.where'), [i18n.name(name), ...read]));
  }
  if (event.date !== null) facts.push(fact(t('event.when'), [dateOf(programme, event, i18n)]));
  else
    facts.push(
      fact(t('event.when'), event.undated ? i18n.prose(programme, event.undated) : [t('timeline.undated')]),
    );
  const cases = casesAt(programme, event.id);
  if (cases.length > 0)
    facts.push({
      term: t('event.cases', { count: cases.length }),
      detail: (
        <ul className={styles.chips}>
          {cases.map((study) => (
            <li key={study.id}>
              <button
                type="button"
                className="chip"
                data-ref={`case:${study.id}`}
                onClick={() => dispatch(pressed('case', study.id))}
              >
                {i18n.name(study.title)}
              </button>
            </li>
          ))}
        </ul>
      ),
    });
  return facts;
}
