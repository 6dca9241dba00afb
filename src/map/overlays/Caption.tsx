import { territoryOf } from '../../model/figures/measurements';
import type { Words } from '../../i18n/words';
import type { Programme } from '../../model/programme';
import { placeById } from '../../model/territory';
import type { View } from '../../model/view/view';
import { usePicture, useView } from '../../picture/context';
import { Breadcrumb } from './Breadcrumb';
import styles from './Caption.module.css';

/** Names what the map shows: the way to the place, and the indicator with its territory, the case or the event. */
export function Caption() {
  const { programme, words } = usePicture();
  const also = alsoShown(programme, words, useView());
  return (
    <figcaption className={styles.caption} data-overlay="">
      <Breadcrumb />
      {also && <p className={styles.also}>{also}</p>}
    </figcaption>
  );
}

function alsoShown(programme: Programme, words: Words, view: View): string | null {
  const of = <Thing extends { readonly id: string }>(things: readonly Thing[], id: string | null) =>
    things.find((each) => each.id === id);
  const indicator = of(programme.indicators, view.indicator);
  const study = of(programme.cases, view.case);
  const event = of(programme.events, view.event);
  const ofIndicator =
    indicator &&
    words.t('map.caption.indicator', {
      indicator: words.name(indicator.shortTitle),
      territory: words.name(placeById(programme, territoryOf(programme, indicator.id)).name),
    });
  const ofCase = study && words.t('map.caption.case', { case: words.name(study.title) });
  const ofEvent =
    event &&
    words.t(event.kind === 'fair' ? 'map.caption.fair' : 'map.caption.event', {
      event: words.name(event.name),
    });
  const said = { indicator: ofIndicator, case: ofCase, event: ofEvent, place: undefined };
  return (view.focus && said[view.focus]) ?? ofIndicator ?? ofCase ?? ofEvent ?? null;
}
