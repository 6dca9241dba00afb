import { filters } from '../i18n/messages/filters';
import { capital, type TextSegment, type I18n } from '../i18n/i18n';
import type { CaseStudy } from '../model/programme';
import { usePicture, useView } from '../picture/context';
import { Prose } from '../ui/prose/Prose';
import styles from './CasesPanel.module.css';

/** The effect of the filters on the cases of a place. */
export interface Filtered {
  /** Number of cases left out. */
  readonly hidden: number;
  /** Cases without a date: a filter by year does not apply to them, so they stay. */
  readonly undated: readonly CaseStudy[];
}

function counted(count: number, i18n: I18n, isFirst: boolean) {
  const text = i18n.cardinal(count);
  return { count, number: { ref: 'count', text: isFirst ? capital(text) : text } };
}

/** The heading of a filtered list: how many of all cases are left. `place` is its name, or '' for the whole programme. */
export function filteredTitle(
  place: string,
  shown: number,
  hidden: number,
  i18n: I18n,
): readonly TextSegment[] {
  const { t, segments } = i18n.from(filters);
  const total = { ref: 'count', text: i18n.cardinal(shown + hidden) };
  const [first = '', ...rest] =
    shown === 0
      ? [t('filters.cases.none.title')]
      : segments('filters.cases.title', {
          ...counted(shown, i18n, place === '' && i18n.lang === 'en'),
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

/** Which filters do not apply to the cases, how many cases are hidden, and a button that clears the filters. */
export function FilterNotes({ filtered, shown }: FilterNotesProps) {
  const { i18n, dispatch } = usePicture();
  const { unit } = useView();
  const { t, segments } = i18n.from(filters);
  const { hidden, undated } = filtered;
  const titles = i18n.list(undated.map(({ title }) => i18n.name(title)));
  return (
    <>
      {undated.length > 0 && (
        <p className={styles.quiet}>{t('filters.cases.undated', { titles, count: undated.length })}</p>
      )}
      {unit !== null && <p className={styles.quiet}>{t('filters.cases.unit')}</p>}
      {hidden > 0 && (
        <p className={styles.none}>
          <Prose
            segments={
              shown === 0
                ? segments('filters.cases.none', counted(hidden, i18n, false))
                : segments('filters.cases.hidden', counted(hidden, i18n, true))
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
