import { useMemo } from 'react';
import type { Words } from '../i18n/words';
import type { Programme } from '../model/programme';
import { placeById, placesWithin } from '../model/territory';
import { useActions, useDashboardState, useProgramme, useView, useWords } from '../store/hooks';
import styles from './MapPanel.module.css';
import { PlaceMap, type MapCallbacks } from './PlaceMap';
import { outlineIdOf } from './scene';
import { useLayer, type LayerLoading } from './use-layer';
import { useMedia } from './use-media';

interface MapPanelProps {
  /** Address of the map layer; else the one beside the programme's document. */
  layerUrl?: string;
}

/** The layer that comes with the programme, else all countries where something of the programme can be drawn on them. */
function layerOf(programme: Programme): string | null {
  if (programme.mapLayer !== null) return `programmes/${programme.id}/${programme.mapLayer}`;
  const places = [...placesWithin(programme, programme.territory)].map((id) => placeById(programme, id));
  return places.some((place) => place.point ?? outlineIdOf(place)) ? 'geometry/world.json' : null;
}

/** Binds the map to the store, and fetches its layer. */
export function MapPanel({ layerUrl }: MapPanelProps) {
  const programme = useProgramme();
  const words = useWords();
  const view = useView();
  const answer = useDashboardState((state) => state.session.mapAnswer);
  const motion = !useMedia('(prefers-reduced-motion: reduce)');
  const url = layerUrl ?? layerOf(programme);
  const [loading, retry] = useLayer(url);
  const actions = useActions();
  const on = useMemo<MapCallbacks>(
    () => ({
      place: actions.placeClicked,
      outline: actions.outlineClicked,
      event: actions.eventClicked,
      leave: actions.levelLeft,
      answerClosed: actions.mapAnswerClosed,
    }),
    [actions],
  );

  return (
    <PlaceMap
      programme={programme}
      layer={loading.state === 'ready' ? loading.layer : null}
      instead={<Sea loading={loading} words={words} onRetry={retry} />}
      words={words}
      view={view}
      motion={motion}
      answer={answer}
      on={on}
    />
  );
}

interface SeaProps {
  loading: LayerLoading;
  words: Words;
  onRetry: () => void;
}

/** What stands where the map will be, or why there is none. */
function Sea({ loading, words, onRetry }: SeaProps) {
  return (
    <div className={styles.sea} aria-busy={loading.state === 'loading'}>
      {loading.state === 'absent' && <p>{words.t('map.absent')}</p>}
      {loading.state === 'failed' && (
        <div role="alert">
          <p>{words.t('map.failed')}</p>
          <p className={styles.where}>{words.t('map.failed.where', { where: loading.where })}</p>
          <button type="button" onClick={onRetry}>
            {words.t('app.retry')}
          </button>
        </div>
      )}
    </div>
  );
}
