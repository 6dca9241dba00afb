import { textPage } from '../../i18n/messages/text-page';
import { usePicture, ViewProvider } from '../../picture/context';
import { TextPicture } from '../../stage/text/TextPicture';
import { dateOf } from '../../stage/text/TextSources';
import { Cites } from '../../ui/prose/Cites';
import { Prose } from '../../ui/prose/Prose';
import { QrCode } from '../../ui/parts/QrCode';
import styles from './TextPage.module.css';
import type { StepText } from './text-of';

interface TextStepProps {
  text: StepText;
  notes: 'left-out' | 'shown';
  /** Public address of the step's View; null when there is none. */
  address: string | null;
}

/** One step as text: heading, text version of its Picture, note, sources. It has a heading but is no landmark, to keep those few. */
export function TextStep({ text, notes, address }: TextStepProps) {
  const { programme, i18n, openPassport: onFigure } = usePicture();
  const { step, number, heading, note, sources, documents } = text;
  const { t } = i18n.from(textPage);
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
          <Prose segments={heading.segments} onFigure={onFigure} />
        </span>
      </h2>
      <div className={styles.body}>
        <ViewProvider view={step.view}>
          <TextPicture picture={step.picture} />
        </ViewProvider>
        {notes === 'shown' && note && (
          <div className={styles.note} role="note" aria-label={t('text.note')} lang={note.lang}>
            <p className={styles.whose} aria-hidden="true">
              {t('text.note')}
            </p>
            <p>
              <Prose segments={note.segments} onFigure={onFigure} />
            </p>
          </div>
        )}
        <div className={styles.foot}>
          <Cites
            label={i18n.t('headline.sources')}
            cites={i18n.cites(programme, sources)}
            onFigure={onFigure}
          />
          {documents.map((source) => (
            <p key={source.id}>
              {documents.length > 1 && `${i18n.name(source.title)}: `}
              <Prose segments={dateOf(source, i18n)} />
            </p>
          ))}
        </div>
      </div>
    </section>
  );
}
