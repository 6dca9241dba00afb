import { useState } from 'react';
import { showRecord as table } from '../../i18n/messages/show-record';
import { useProgramme, useI18n } from '../../picture/context';
import { useCopyText } from '../../store/page/dashboard-hooks';
import { useShowSync, useShowActions, useStory } from '../../store/show/show-hooks';
import { fileName, saveText } from '../../ui/download';
import { clockText } from '../show/control/pace';
import { recordRows, recordText, seenAt } from './record-text';
import styles from './RecordScreen.module.css';

interface RecordScreenProps {
  onContinue: () => void;
  onLeave: () => void;
}

/** After a show: continue it, if it was ended by mistake, or save and copy its log of steps and questions. */
export function RecordScreen({ onContinue, onLeave }: RecordScreenProps) {
  const programme = useProgramme();
  const i18n = useI18n();
  const { t } = i18n.from(table);
  const story = useStory();
  const record = useShowSync((state) => state.record);
  const { questionWorded } = useShowActions();
  const copyText = useCopyText();
  const [isCopied, setCopied] = useState(false);
  const rows = recordRows(programme, story, record, i18n);
  const questions = record.flatMap((moment, index) =>
    moment.kind === 'question' ? [{ moment, index }] : [],
  );
  const text = () => {
    const when = new Intl.DateTimeFormat(i18n.lang, { dateStyle: 'long', timeStyle: 'short' });
    return recordText(programme, story, record, i18n, when.format(new Date()));
  };
  const save = () => saveText(fileName(i18n.name(story.title), 'md'), text(), 'text/markdown');
  return (
    <main className={styles.screen} data-show="record">
      <h1 className={styles.title}>{t('record.title')}</h1>
      <div className={styles.ways}>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the show may have been ended by mistake */}
        <button type="button" className="button" autoFocus onClick={onContinue}>
          {t('record.continue')}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {t('record.leave')}
        </button>
      </div>
      <section aria-labelledby="record-steps">
        <h2 id="record-steps" className={styles.heading}>
          {t('record.steps')}
        </h2>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {t('record.step')}
              </th>
              <th scope="col">{t('record.time')}</th>
              <th scope="col">{t('record.planned')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, headline, seconds, planned }) => (
              <tr key={number}>
                <td data-figure="step">{number}</td>
                <th scope="row" data-figure="record">
                  {headline}
                </th>
                <td data-figure="clock">{clockText(seconds)}</td>
                <td data-figure="clock">{clockText(planned)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section aria-labelledby="record-questions">
        <h2 id="record-questions" className={styles.heading}>
          {t('record.questions')}
        </h2>
        {questions.length === 0 && <p className={styles.quiet}>{t('record.questions.none')}</p>}
        <ul className={styles.questions}>
          {questions.map(({ moment, index }) => (
            <li key={index} data-figure="record">
              <label htmlFor={`question-${index}`}>
                {t('record.question.at', { time: clockText(moment.at / 1000) })}
              </label>
              <input
                id={`question-${index}`}
                value={moment.text}
                maxLength={300}
                onChange={({ target }) => questionWorded(index, target.value)}
              />
              <p className={styles.quiet}>
                {t('record.question.about', { what: seenAt(programme, story, moment, i18n) })}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <p className={styles.quiet}>{t('record.what')}</p>
      <div className={styles.ways}>
        <button type="button" className="button" onClick={save}>
          {t('record.save')}
        </button>
        <button type="button" className="button" onClick={async () => setCopied(await copyText(text()))}>
          {isCopied ? `✓ ${t('record.copied')}` : t('record.copy')}
        </button>
      </div>
    </main>
  );
}
