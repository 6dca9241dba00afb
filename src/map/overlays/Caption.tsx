import { territoryOf } from '../../model/figures/measurements';
import type { PlaceId, Programme } from '../../model/programme';
import { pathTo, placeById } from '../../model/territory';
import { placeOf, type View } from '../../model/view/view';
import type { Words } from '../../i18n/words';
import { Breadcrumb } from './Breadcrumb';
import styles from './Caption.module.css';

interface CaptionProps {
  programme: Programme;
  words: Words;
  view: View;
  onPlace: (id: PlaceId) => void;
}

/** Names what the map shows: the way to the place, and the indicator with its territory, the case or the event. */
export function Caption({ programme, words, view, onPlace }: CaptionProps) {
  const also = alsoShown(programme, words, view);
  return (
    <figcaption className={styles.caption} data-overlay="">
      <Breadcrumb
        programme={programme}
        words={words}
        path={pathTo(programme, placeOf(programme, view))}
        onPlace={onPlace}
      />
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
