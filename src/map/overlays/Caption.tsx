import { territoryOf } from '../../model/figures/measurements';
import type { I18n } from '../../i18n/i18n';
import type { Programme } from '../../model/programme';
import { placeById } from '../../model/territory';
import type { View } from '../../model/view/view';
import { usePicture, useView } from '../../picture/context';
import { Breadcrumb } from './Breadcrumb';
import styles from './Caption.module.css';

/** The map's caption: the breadcrumb, and the chosen indicator with its territory, the case or the event; of several the one in focus. */
export function Caption() {
  const { programme, i18n } = usePicture();
  const also = alsoShown(programme, i18n, useView());
  return (
    <figcaption className={styles.caption} data-overlay="">
      <Breadcrumb />
      {also && <p className={styles.also}>{also}</p>}
    </figcaption>
  );
}

function alsoShown(programme: Programme, i18n: I18n, view: View): string | null {
  const of = <Thing extends { readonly id: string }>(things: readonly Thing[], id: string | null) =>
    things.find((each) => each.id === id);
  const indicator = of(programme.indicators, view.indicator);
  const study = of(programme.cases, view.case);
  const event = of(programme.events, view.event);
  const ofIndicator =
    indicator &&
    i18n.t('map.caption.indicator', {
      indicator: i18n.name(indicator.shortTitle),
      territory: i18n.name(placeById(programme, territoryOf(programme, indicator.id)).name),
    });
  const ofCase = study && i18n.t('map.caption.case', { case: i18n.name(study.title) });
  const ofEvent =
    event &&
    i18n.t(event.kind === 'fair' ? 'map.caption.fair' : 'map.caption.event', {
      event: i18n.name(event.name),
    });
  const said = { indicator: ofIndicator, case: ofCase, event: ofEvent, place: undefined };
  return (view.focus && said[view.focus]) ?? ofIndicator ?? ofCase ?? ofEvent ?? null;
}
