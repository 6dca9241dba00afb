import { Fragment } from 'react';
import { indicatorById, territoryOf } from '../../model/figures/measurements';
import type { Programme, Ratio } from '../../model/programme';
import { placeOf, shownBy } from '../../model/view/view';
import type { I18n } from '../../i18n/i18n';
import { usePicture, useView } from '../../picture/context';
import { Cites } from '../../ui/prose/Cites';
import { Prose } from '../../ui/prose/Prose';
import { RatioChart } from './RatioChart';
import { RatioTable } from './RatioTable';
import styles from './RatioPanel.module.css';
import { ratioRows, type RatioRow } from '../rows/rows';
import { relationLine } from '../frame/sentences';
import { chartMessages } from '../frame/chart-messages';

/** A ratio of two indicators: its claim, marked as computed, planned and achieved as bars, and the formula of each. */
export function RatioPanel({ ratio }: { ratio: Ratio }) {
  const { programme, i18n, medium, openPassport: onFigure, copying } = usePicture();
  const view = useView();
  const shown = shownBy(view);
  const claim = i18n.prose(programme, ratio.claim);
  const rows = ratioRows(programme, ratio);
  const indicators = [ratio.numerator, ratio.denominator].map((id) => indicatorById(programme, id));
  const of = { territory: territoryOf(programme, ratio.numerator), relation: 'own', indicators } as const;
  const whose = relationLine(programme, of, placeOf(programme, view), i18n);
  if (medium === 'slide')
    return (
      <section aria-label={i18n.name(ratio.title)} data-view="ratio" data-shown={shown}>
        <RatioChart rows={rows} />
        {rows.map((row) => (
          <p key={row.field} className={styles.quiet}>
            <Prose segments={formulaOf(programme, ratio, row, i18n)} onFigure={onFigure} />
          </p>
        ))}
      </section>
    );
  return (
    <section
      className={styles.ratio}
      aria-label={i18n.name(ratio.title)}
      data-view="ratio"
      data-shown={shown}
    >
      <p className={styles.claim}>
        <Prose segments={claim} onFigure={onFigure} />
        <span className={styles.badge}>{chartMessages(i18n).t('ratio.computed')}</span>
      </p>
      <p className={styles.quiet}>
        {i18n.name(ratio.title)} · {whose}
      </p>
      {rows.length > 0 && <RatioChart rows={rows} />}
      <p className={styles.quiet}>
        {rows.map((row, index) => (
          <Fragment key={row.field}>
            {index > 0 && <span aria-hidden="true"> · </span>}
            <span className={styles.formula}>
              <Prose segments={formulaOf(programme, ratio, row, i18n)} onFigure={onFigure} />
            </span>
          </Fragment>
        ))}
      </p>
      <Cites
        label={i18n.t('headline.sources')}
        cites={i18n.cites(programme, ratio.sources)}
        onFigure={onFigure}
        copy={copying(claim, ratio.sources)}
      />
      <RatioTable ratio={ratio} rows={rows} />
    </section>
  );
}

function formulaOf(programme: Programme, ratio: Ratio, { field, ref }: RatioRow, i18n: I18n) {
  return chartMessages(i18n).segments(field === 'target' ? 'ratio.planned' : 'ratio.achieved', {
    numerator: i18n.figure(programme, `${ratio.numerator}.${field}`),
    denominator: i18n.figure(programme, `${ratio.denominator}.${field}`),
    ratio: i18n.figure(programme, ref),
  });
}
