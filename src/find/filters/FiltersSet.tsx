import { filters } from '../../i18n/messages/filters';
import { joined } from '../../i18n/i18n';
import { filterChosen } from '../../model/view/reduce-view';
import { filterKinds } from '../../model/view/view';
import { usePicture, useView } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import { Icon } from '../../ui/parts/Icon';
import styles from './FilterBar.module.css';
import { dimmedInWords, valueSegment } from './filter-words';

/** The active filters as buttons that remove them, and a live region that says what they do. */
export function FiltersSet() {
  const { programme, i18n, dispatch } = usePicture();
  const view = useView();
  const messages = i18n.from(filters);
  const set = filterKinds.flatMap((kind) => {
    const value = view[kind];
    return value === null ? [] : [{ kind, segment: valueSegment(programme, kind, value, i18n) }];
  });
  const { background, hidden } = dimmedInWords(programme, view, i18n, messages);
  const what = joined(
    set.map(({ segment }) => segment),
    ' · ',
  );
  const said = [
    ...(set.length > 0 ? messages.segments('filters.shown', { what }) : []),
    ...(hidden.length > 0 ? [' ', ...messages.segments('filters.hidden', { what: hidden })] : []),
    ...(background.length > 0 ? [' ', ...messages.segments('filters.aside', { what: background })] : []),
  ];
  return (
    <>
      {set.length > 0 && (
        <ul className={styles.set}>
          {set.map(({ kind, segment }) => {
            const name = [`${messages.t(`filters.${kind}`)}: `, segment];
            return (
              <li key={kind}>
                <button
                  type="button"
                  className="chip"
                  aria-label={messages.t('filters.remove', { filter: name })}
                  onClick={() => dispatch(filterChosen(kind, null))}
                >
                  <span>
                    <Prose segments={name} />
                  </span>
                  <Icon name="remove" className={styles.cross} />
                </button>
              </li>
            );
          })}
          <li>
            <button
              type="button"
              className={`link-button ${styles.clear}`}
              onClick={() => dispatch({ kind: 'filtersCleared' })}
            >
              {messages.t('filters.clear')}
            </button>
          </li>
        </ul>
      )}
      <p className={styles.said} role="status">
        <Prose segments={said} />
      </p>
    </>
  );
}
