import { useMemo, useState } from 'react';
import { filters as table } from '../../i18n/messages/filters';
import { filterOptions, filtersOffered } from '../../model/view/filter';
import type { IndicatorId } from '../../model/programme';
import { filterKinds, shownBy, type FilterKind, type Filters } from '../../model/view/view';
import { plainText } from '../../i18n/i18n';
import { filterChosen, pressed } from '../../model/view/reduce-view';
import { usePicture, useView } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import { FilterField, type FieldOption } from './FilterField';
import { FiltersSet } from './FiltersSet';
import { Icon } from '../../ui/parts/Icon';
import styles from './FilterBar.module.css';
import { valueSegment } from './filter-words';

const FIELDS = 'filter-fields';

/** The filter bar: indicator, unit, product, year and country. On a phone its fields are behind one button. */
export function FilterBar() {
  const { programme, i18n, dispatch } = usePicture();
  const view = useView();
  const messages = useMemo(() => i18n.from(table), [i18n]);
  const [isOpen, setOpen] = useState(false);
  const { unit, product, year, country } = view;
  const fields = useMemo(
    () =>
      filtersOffered(programme).map((kind) => ({
        kind,
        options: filterOptions(programme, { unit, product, year, country }, kind).map(
          ({ value, count }): FieldOption => ({
            value,
            text: `${plainText([valueSegment(programme, kind, value, i18n)])} (${count})`,
            isEmpty: count === 0,
          }),
        ),
      })),
    [programme, i18n, unit, product, year, country],
  );
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
  const set = filterKinds.filter((kind) => view[kind] !== null);
  return (
    <section
      className={styles.bar}
      aria-label={messages.t('filters.title')}
      data-view="filters"
      data-shown={shownBy(view)}
    >
      <button
        type="button"
        className={`button ${styles.fold}`}
        aria-expanded={isOpen}
        aria-controls={FIELDS}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="filter" size={18} />
        <span>
          {messages.t('filters.title')}
          {set.length > 0 && <Prose segments={[' · ', { ref: 'count', text: i18n.cardinal(set.length) }]} />}
        </span>
      </button>
      <div className={styles.fields} id={FIELDS} data-folded={!isOpen || undefined}>
        {indicators.length > 0 && (
          <FilterField
            id="filter"
            label={messages.t('filters.indicator')}
            none={messages.t('filters.none.indicator')}
            options={indicators}
            value={view.indicator}
            onChange={(id) =>
              dispatch(id === null ? { kind: 'indicatorReleased' } : pressed('indicator', id as IndicatorId))
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
      <FiltersSet />
    </section>
  );
}
