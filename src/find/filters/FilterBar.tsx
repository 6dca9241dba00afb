import { useMemo } from 'react';
import { filters as table } from '../../i18n/messages/filters';
import { filterOptions, filtersOffered } from '../../model/view/filter';
import type { IndicatorId } from '../../model/programme';
import { filterKinds, isReset, shownBy, type FilterKind, type Filters } from '../../model/view/view';
import { valueSegment } from '../../i18n/filter-value';
import { plainText } from '../../i18n/i18n';
import { filterChosen } from '../../model/view/reduce-view';
import { usePicture, useView } from '../../picture/context';
import { FilterField, type FieldOption } from './FilterField';
import { FilterResult } from './FilterResult';
import styles from './FilterBar.module.css';

/** The filters in one row: a select for the indicator and for each filter that the programme needs, what they leave, and Reset. */
export function FilterBar() {
  const { programme, i18n, dispatch } = usePicture();
  const view = useView();
  const messages = useMemo(() => i18n.from(table), [i18n]);
  const { unit, product, year, country } = view;
  const fields = useMemo(() => {
    const filters = { unit, product, year, country };
    const offered = filtersOffered(programme);
    // A filter that a link sets can be seen and removed, also where it is not offered.
    const kinds = filterKinds.filter((kind) => offered.includes(kind) || filters[kind] !== null);
    return kinds.map((kind) => ({
      kind,
      options: filterOptions(programme, filters, kind).map(({ value, count }): FieldOption => ({
        value,
        text: `${plainText([valueSegment(programme, kind, value, i18n)])} (${count})`,
        isEmpty: count === 0,
      })),
    }));
  }, [programme, i18n, unit, product, year, country]);
  const indicators = useMemo(
    () =>
      programme.indicators.map(({ id, shortTitle }): FieldOption => ({
        value: id,
        text: i18n.name(shortTitle),
      })),
    [programme, i18n],
  );
  if (fields.length + indicators.length === 0) return null;
  const choose = <Kind extends FilterKind>(kind: Kind, value: string | null) =>
    dispatch(filterChosen(kind, value as Filters[Kind]));
  return (
    <section
      className={styles.bar}
      aria-label={messages.t('filters.title')}
      data-view="filters"
      data-shown={shownBy(view)}
    >
      <div className={styles.fields}>
        {indicators.length > 0 && (
          <FilterField
            id="filter"
            label={messages.t('filters.indicator')}
            none={messages.t('filters.none.indicator')}
            options={indicators}
            value={view.indicator}
            onChange={(id) =>
              dispatch(
                id === null
                  ? { kind: 'indicatorReleased' }
                  : { kind: 'chosen', thing: `indicator:${id as IndicatorId}` },
              )
            }
          />
        )}
        {fields.map(({ kind, options }) => (
          <FilterField
            key={kind}
            id={`filter-${kind}`}
            label={messages.t(`filters.${kind}`)}
            none={messages.t(`filters.none.${kind}`)}
            options={options}
            value={view[kind]}
            onChange={(value) => choose(kind, value)}
          />
        ))}
      </div>
      <FilterResult />
      {/* It keeps its place while there is nothing to reset, so that nothing moves. */}
      <button
        type="button"
        className={`button ${styles.reset}`}
        data-idle={isReset(view) || undefined}
        disabled={isReset(view)}
        onClick={({ currentTarget }) => {
          dispatch({ kind: 'reset' });
          // The button goes; the focus stays in the bar.
          currentTarget.closest('section')?.querySelector('select')?.focus();
        }}
      >
        {messages.t('filters.reset')}
      </button>
    </section>
  );
}
