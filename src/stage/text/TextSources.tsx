import { textPage } from '../../i18n/messages/text-page';
import { formatDate } from '../../i18n/dates';
import { capital, type TextSegment, type I18n } from '../../i18n/i18n';
import { citation } from '../../model/figures/figure';
import type { Source, SourceRef } from '../../model/programme';
import { usePicture } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import styles from './TextSources.module.css';

/** The cited sources: title, note and date of each, and the gist of its cited parts. A source without parts is cited as a whole. */
export function TextSources({ cited }: { cited: readonly SourceRef[] }) {
  const { programme, i18n, openPassport } = usePicture();
  const { t } = i18n.from(textPage);
  const sources = programme.sourceList.filter(({ id }) => cited.some(({ source }) => source === id));
  return sources.map((source) => {
    const parts = source.parts.filter(({ locator }) =>
      cited.some((ref) => ref.source === source.id && ref.locator === locator),
    );
    return (
      <div key={source.id} className={styles.source}>
        <h3 className={styles.title}>{i18n.name(source.title)}</h3>
        <p>
          <Prose segments={i18n.prose(programme, source.note)} onFigure={openPassport} />{' '}
          <Prose segments={withCapital(dateOf(source, i18n))} />.
        </p>
        {parts.length > 0 && (
          <>
            <p className={styles.quiet}>{t('text.sources.parts')}</p>
            <dl className={styles.parts}>
              {parts.map(({ locator, gist }) => {
                const ref = citation({ source: source.id, locator }) ?? '';
                return (
                  <div key={locator}>
                    <dt>
                      <Prose segments={[i18n.figure(programme, ref)]} onFigure={openPassport} />
                    </dt>
                    <dd>
                      <Prose segments={i18n.prose(programme, gist)} onFigure={openPassport} />
                    </dd>
                  </div>
                );
              })}
            </dl>
          </>
        )}
      </div>
    );
  });
}

/** "data as of June 2014", or that the source has no date. */
export function dateOf({ date }: Pick<Source, 'date'>, i18n: I18n): readonly TextSegment[] {
  const say = i18n.from(textPage);
  if (date === null) return [say.t('text.undated')];
  return say.segments('text.dated', { date: { ref: 'date', text: formatDate(date, i18n) } });
}

function withCapital([first = '', ...rest]: readonly TextSegment[]): readonly TextSegment[] {
  return [typeof first === 'string' ? capital(first) : first, ...rest];
}
