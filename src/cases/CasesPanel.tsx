import { useRef, useState } from 'react';
import { counted } from '../i18n/i18n';
import { cases as table } from '../i18n/messages/cases';
import { casesAsked, casesInSight } from '../model/view/cases-asked';
import { chosenMarks, shownBy } from '../model/view/view';
import { usePicture, useView } from '../picture/context';
import { Info } from '../ui/prose/Info';
import { Prose } from '../ui/prose/Prose';
import { CaseCard } from './CaseCard';
import { casesNote, casesTitle } from './cases-words';
import styles from './CasesPanel.module.css';
import { useWholeLines } from './useWholeLines';

/** How many cases are shown unless all are asked for. */
const MOST = 6;

/**
 * The cases as cards beside each other, or as lines where there is little room. None leaves and none moves: those that concern what is chosen
 * stand out, the others dim, and the heading's line says how many they are. Of many the first are shown, and those that concern it.
 */
export function CasesPanel() {
  const { programme, i18n } = usePicture();
  const view = useView();
  const [isWhole, setWhole] = useState(false);
  const { cases } = programme;
  const asked = casesAsked(programme, view);
  const chosen = chosenMarks(view);
  const concerns = ({ id }: (typeof cases)[number]) => id === view.case || (asked?.has(id) ?? false);
  const shown = isWhole ? cases : casesInSight(cases, MOST, concerns);
  const isParted = asked !== null && asked.size < cases.length;
  const note = casesNote(programme, view, asked, i18n);
  const grid = useRef<HTMLDivElement>(null);
  useWholeLines(grid, styles.claim ?? '', i18n);
  const { t, segments } = i18n.from(table);
  return (
    <section
      className={styles.cases}
      aria-labelledby="cases-title"
      data-view="cases"
      data-shown={shownBy(view)}
    >
      <div className={styles.top}>
        <h2 className={styles.title} id="cases-title">
          <Prose segments={casesTitle(programme, i18n)} />
        </h2>
        {cases.length > MOST && (
          <p className={styles.note}>
            {!isWhole && (
              <>
                <Prose
                  segments={segments('cases.more', { number: counted(i18n.cardinal(cases.length - MOST)) })}
                />
                {' · '}
              </>
            )}
            <button
              type="button"
              className={`link-button ${styles.all}`}
              aria-expanded={isWhole}
              onClick={() => setWhole(!isWhole)}
            >
              {t(isWhole ? 'cases.fewer' : 'cases.all')}
            </button>
          </p>
        )}
        {note && (
          <div className={styles.left}>
            <p className={styles.note}>
              <Prose segments={note.said} />
            </p>
            {note.more.length > 0 && (
              <Info label={t('cases.note')}>
                {note.more.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </Info>
            )}
          </div>
        )}
      </div>
      <div ref={grid} className={styles.grid} data-count={shown.length} data-show-all={isWhole || undefined}>
        {shown.map((study) => (
          <CaseCard
            key={study.id}
            study={study}
            chosen={chosen.get(`case:${study.id}`)}
            standing={isParted ? (concerns(study) ? 'lit' : 'dimmed') : undefined}
          />
        ))}
      </div>
    </section>
  );
}
