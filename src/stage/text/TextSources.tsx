import { textPage } from '../../i18n/messages/text-page';
import { formatDate } from '../../i18n/dates';
import { capital, type Piece, type Words } from '../../i18n/words';
import { citation } from '../../model/figures/figure';
import type { Source, SourceRef } from '../../model/programme';
import { usePicture } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import styles from './TextSources.module.css';

/**
 * The sources that are cited: what is known of each, and what its cited parts say, in our words. A source without parts is cited as a
 * whole.
 */
export function TextSources({ cited }: { cited: readonly SourceRef[] }) {
  const { programme, words, openPassport } = usePicture();
  const { t } = words.from(textPage);
  const sources = programme.sourceList.filter(({ id }) => cited.some(({ source }) => source === id));
  return sources.map((source) => {
    const parts = source.parts.filter(({ locator }) =>
      cited.some((ref) => ref.source === source.id && ref.locator === locator),
    );
    return (
      <div key={source.id} className={styles.source}>
        <h3 className={styles.title}>{words.name(source.title)}</h3>
        <p>
          <Prose pieces={words.prose(programme, source.note)} onFigure={openPassport} />{' '}
          <Prose pieces={withCapital(dateOf(source, words))} />.
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
                      <Prose pieces={[words.figure(programme, ref)]} onFigure={openPassport} />
                    </dt>
                    <dd>
                      <Prose pieces={words.prose(programme, gist)} onFigure={openPassport} />
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

/** "data as of June 2014", or that the source bears no date. */
export function dateOf({ date }: Pick<Source, 'date'>, words: Words): readonly Piece[] {
  const say = words.from(textPage);
  if (date === null) return [say.t('text.undated')];
  return say.pieces('text.dated', { date: { ref: 'date', text: formatDate(date, words) } });
}

function withCapital([first = '', ...rest]: readonly Piece[]): readonly Piece[] {
  return [typeof first === 'string' ? capital(first) : first, ...rest];
}
