import { useLayoutEffect, useRef, useState } from 'react';
import { CaseTags } from '../../cases/CaseTags';
import { cases as table } from '../../i18n/messages/cases';
import type { CaseStudy } from '../../model/programme';
import { useActions, useProgramme, useWords } from '../../store/hooks';
import { useRoom } from '../../ui/medium';
import { Prose } from '../../ui/Prose';
import { caseLines, MOST } from './caseLines';
import styles from './CaseSlide.module.css';

/** A case in three sentences at the most, or as many as there is room for. Of several, the first: a slide has one claim. */
export function CaseSlide({ cases }: { cases: readonly CaseStudy[] }) {
  const { lang } = useWords();
  const room = useRoom();
  const [study] = cases;
  // Measured anew when anything that it depends on is another.
  return study && room !== null ? (
    <Lines key={`${study.id} ${lang} ${room}`} study={study} room={room} />
  ) : null;
}

function Lines({ study, room }: { study: CaseStudy; room: number }) {
  const programme = useProgramme();
  const words = useWords();
  const { t } = words.from(table);
  const { caseClicked, placeClicked, eventClicked, passportOpened } = useActions();
  const frame = useRef<HTMLElement>(null);
  const [most, setMost] = useState(MOST);

  useLayoutEffect(
    function spareSome() {
      if (most > 1 && (frame.current?.offsetHeight ?? 0) > room) setMost(most - 1);
    },
    [most, room],
  );

  const on = { case: caseClicked, place: placeClicked, event: eventClicked, figure: passportOpened };
  return (
    <article ref={frame} className={styles.case} data-view="case" data-ref={`case:${study.id}`}>
      <CaseTags programme={programme} study={study} words={words} on={on} />
      <dl className={styles.lines}>
        {caseLines(study, most).map(({ kind, text }) => (
          <div key={kind}>
            <dt>{kind === 'reach' ? t('case.reach') : t(`case.step.${kind}`)}</dt>
            <dd>
              <Prose pieces={words.prose(programme, text)} onFigure={passportOpened} />
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
