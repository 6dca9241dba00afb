import { filters } from '../i18n/messages/filters';
import { capital, type Piece, type Words } from '../i18n/words';
import type { CaseStudy } from '../model/programme';
import { usePicture, useView } from '../picture/context';
import { Prose } from '../ui/prose/Prose';
import styles from './CasesPanel.module.css';

/** What the filters did to the cases of a place. */
export interface Filtered {
  readonly hidden: number;
  /** They stay under a filter by year, which cannot reach them. */
  readonly undated: readonly CaseStudy[];
}

function counted(count: number, words: Words, isFirst: boolean) {
  const text = words.cardinal(count);
  return { count, number: { ref: 'count', text: isFirst ? capital(text) : text } };
}

/** The heading of a list that is not all there is. */
export function filteredTitle(place: string, shown: number, hidden: number, words: Words): readonly Piece[] {
  const { t, pieces } = words.from(filters);
  const total = { ref: 'count', text: words.cardinal(shown + hidden) };
  const [first = '', ...rest] =
    shown === 0
      ? [t('filters.cases.none.title')]
      : pieces('filters.cases.title', {
          ...counted(shown, words, place === '' && words.lang === 'en'),
          total,
        });
  if (place !== '' || typeof first !== 'string')
    return [...(place === '' ? [] : [`${place}: `]), first, ...rest];
  return [capital(first), ...rest];
}

interface FilterNotesProps {
  filtered: Filtered;
  shown: number;
}

/** Says what the filters took away and what they cannot reach, and takes them off. */
export function FilterNotes({ filtered, shown }: FilterNotesProps) {
  const { words, dispatch } = usePicture();
  const { unit } = useView();
  const { t, pieces } = words.from(filters);
  const { hidden, undated } = filtered;
  const titles = words.list(undated.map(({ title }) => words.name(title)));
  return (
    <>
      {undated.length > 0 && (
        <p className={styles.quiet}>{t('filters.cases.undated', { titles, count: undated.length })}</p>
      )}
      {unit !== null && <p className={styles.quiet}>{t('filters.cases.unit')}</p>}
      {hidden > 0 && (
        <p className={styles.none}>
          <Prose
            pieces={
              shown === 0
                ? pieces('filters.cases.none', counted(hidden, words, false))
                : pieces('filters.cases.hidden', counted(hidden, words, true))
            }
          />{' '}
          <button type="button" className="link-button" onClick={() => dispatch({ kind: 'filtersCleared' })}>
            {t('filters.cases.clear')}
          </button>
        </p>
      )}
    </>
  );
}
