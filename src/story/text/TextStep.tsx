import { textPage } from '../../i18n/messages/text-page';
import type { Words } from '../../i18n/words';
import type { Programme } from '../../model/programme';
import { TextPicture } from '../../stage/text/TextPicture';
import { dateOf } from '../../stage/text/TextSources';
import { Cites } from '../../ui/prose/Cites';
import { Prose } from '../../ui/prose/Prose';
import { QrCode } from '../../ui/parts/QrCode';
import styles from './TextPage.module.css';
import type { StepText } from './text-of';

interface TextStepProps {
  programme: Programme;
  text: StepText;
  words: Words;
  notes: 'left-out' | 'shown';
  /** Where others can see the same; null where they cannot. */
  address: string | null;
  onFigure: (ref: string) => void;
}

/** A step: its claim, what its slide shows in words, where that is said. Headings lead from step to step; they are no landmarks. */
export function TextStep({ programme, text, words, notes, address, onFigure }: TextStepProps) {
  const { step, number, heading, note, sources, documents } = text;
  const { t } = words.from(textPage);
  return (
    <section className={styles.step} data-step={step.id}>
      {address !== null && (
        <div className={styles.code}>
          <QrCode text={address} label={t('text.qr')} tooLong={t('text.qr.long')} />
        </div>
      )}
      <h2 className={styles.heading} lang={heading.lang}>
        <span className={styles.number} data-figure="count">
          {number}
        </span>{' '}
        <span>
          <Prose pieces={heading.pieces} onFigure={onFigure} />
        </span>
      </h2>
      <div className={styles.body}>
        <TextPicture
          programme={programme}
          view={step.view}
          picture={step.picture}
          words={words}
          onFigure={onFigure}
        />
        {notes === 'shown' && note && (
          <div className={styles.note} role="note" aria-label={t('text.note')} lang={note.lang}>
            <p className={styles.whose} aria-hidden="true">
              {t('text.note')}
            </p>
            <p>
              <Prose pieces={note.pieces} onFigure={onFigure} />
            </p>
          </div>
        )}
        <div className={styles.foot}>
          <Cites
            label={words.t('headline.sources')}
            cites={words.cites(programme, sources)}
            onFigure={onFigure}
          />
          {documents.map((source) => (
            <p key={source.id}>
              {documents.length > 1 && `${words.name(source.title)}: `}
              <Prose pieces={dateOf(source, words)} />
            </p>
          ))}
        </div>
      </div>
    </section>
  );
}
