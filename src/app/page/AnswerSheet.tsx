import { Suspense, useState } from 'react';
import { filters as table } from '../../i18n/messages/filters';
import { casesOf, placeAbove, placeById } from '../../model/territory';
import { isReset } from '../../model/view/view';
import { FilterResult } from '../../find/filters/FilterResult';
import { usePicture, useView } from '../../picture/context';
import type { Stage } from '../../stage/stage';
import { StagedPanel } from '../../stage/StagedPanel';
import styles from './AnswerSheet.module.css';

/**
 * Bottom sheet: on narrow screens it rises over the lower part with what was chosen: headline, facts, and the detail that has a drawer on
 * wide screens. The map stays in sight above it. Not modal.
 */
export function AnswerSheet({ stage: { headline, strip, detail } }: { stage: Stage }) {
  const { programme, i18n, dispatch } = usePicture();
  const view = useView();
  const [isLow, setLow] = useState(false);
  const [risenFor, setRisenFor] = useState(view);
  // State adjusted during rendering: a lowered sheet rises with the next choice.
  if (risenFor !== view) {
    setRisenFor(view);
    setLow(false);
  }
  if (isReset(view)) return null;
  const { place } = view;
  const above = place === null ? null : placeAbove(programme, place);
  const [only, ...others] = place === null || view.focus !== 'place' ? [] : casesOf(programme, place);
  return (
    <section
      className={styles.sheet}
      aria-label={i18n.t('app.sheet')}
      data-form="sheet"
      data-low={isLow || undefined}
      data-overlay="page"
    >
      <button
        type="button"
        className={styles.handle}
        aria-expanded={!isLow}
        aria-label={i18n.t(isLow ? 'app.sheet.raise' : 'app.sheet.lower')}
        onClick={() => setLow(!isLow)}
      />
      <div className={styles.content}>
        <FilterResult />
        <StagedPanel item={headline} />
        <Suspense fallback={<div aria-busy="true" />}>
          {detail ? (
            <StagedPanel key={detail.item.key} item={detail.item} />
          ) : (
            strip && <StagedPanel item={strip} />
          )}
        </Suspense>
      </div>
      <div className={styles.ways}>
        {above !== null && view.focus === 'place' && (
          <button type="button" className="button" onClick={() => dispatch({ kind: 'levelLeft' })}>
            ‹ {i18n.name(placeById(programme, above).name)}
          </button>
        )}
        {only && others.length === 0 && (
          <button
            type="button"
            className="button"
            onClick={() => dispatch({ kind: 'chosen', thing: `case:${only.id}` })}
          >
            {i18n.t('app.case')}
          </button>
        )}
        {view.focus !== 'place' && view.focus !== null && (
          <button type="button" className="button" onClick={() => dispatch({ kind: 'levelLeft' })}>
            ‹ {i18n.t('app.back')}
          </button>
        )}
        <button type="button" className="button" onClick={() => dispatch({ kind: 'reset' })}>
          {i18n.from(table).t('filters.reset')}
        </button>
      </div>
    </section>
  );
}
