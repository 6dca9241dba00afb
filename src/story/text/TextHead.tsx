import type { ReactNode } from 'react';
import { ProgrammeNotes } from '../../figures/ProgrammeNotes';
import { print } from '../../i18n/messages/print';
import { textPage } from '../../i18n/messages/text-page';
import { NOT_GIVEN, type I18n } from '../../i18n/i18n';
import type { Programme } from '../../model/programme';
import { usePicture } from '../../picture/context';
import { dateOf } from '../../stage/text/TextSources';
import { Prose } from '../../ui/prose/Prose';
import styles from './TextPage.module.css';

interface TextHeadProps {
  /** Public address of the page, for print; null when there is none. */
  address: string | null;
  /** The title. */
  children: ReactNode;
}

/** Header of the text page: programme and period, title, description, general notes, sources. */
export function TextHead({ address, children }: TextHeadProps) {
  const { programme, i18n, openPassport: onFigure } = usePicture();
  const { t } = i18n.from(textPage);
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        <Prose segments={kickerOf(programme, i18n)} onFigure={onFigure} />
      </p>
      {children}
      <p>
        <Prose segments={i18n.prose(programme, programme.description)} onFigure={onFigure} />
      </p>
      <section className={styles.who} aria-label={t('text.who')}>
        <ProgrammeNotes />
        {programme.sourceList.map(({ id, title, note }) => (
          <p key={id}>
            {t('text.source', { source: i18n.name(title) })}{' '}
            <Prose segments={i18n.prose(programme, note)} onFigure={onFigure} />
          </p>
        ))}
        {address !== null && (
          <p className={styles.address}>{i18n.from(print).t('print.address', { address })}</p>
        )}
      </section>
    </header>
  );
}

/** "Programme 2009–2013 · source undated". */
function kickerOf(programme: Programme, i18n: I18n) {
  const say = i18n.from(textPage);
  const [start, end] = [i18n.figure(programme, 'programme.start'), i18n.figure(programme, 'programme.end')];
  const period =
    start === NOT_GIVEN && end === NOT_GIVEN
      ? say.segments('text.programme.undated')
      : say.segments('text.programme', { start, end });
  const dates = programme.sourceList.length === 1 ? programme.sourceList.slice(0, 1) : [];
  return [
    ...(programme.acronym === '' ? [] : [`${programme.acronym} · `]),
    ...period,
    ...dates.flatMap((source) => [' · ', ...dateOf(source, i18n)]),
  ];
}
