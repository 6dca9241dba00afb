import type { Programme } from '../model/programme';
import { placeById, placesWithin } from '../model/territory';
import { usePicture, useI18n } from '../picture/context';
import styles from './MapPanel.module.css';
import { PlaceMap } from './PlaceMap';
import { outlineIdOf } from './layer/scene';
import { useLayer, type LayerLoading } from './layer/useLayer';

/**
 * The address of the map layer: the one that comes with the programme, else all countries where something of the programme can be drawn
 * on them, else null.
 */
export function mapLayerOf(programme: Programme): string | null {
  if (programme.mapLayer !== null) return `programmes/${programme.id}/${programme.mapLayer}`;
  const places = [...placesWithin(programme, programme.territory)].map((id) => placeById(programme, id));
  return places.some((place) => place.point ?? outlineIdOf(place)) ? 'geometry/world.json' : null;
}

/** The map, once its layer is fetched. */
export function MapPanel() {
  const { mapLayer } = usePicture();
  const [loading, retry] = useLayer(mapLayer);
  return (
    <PlaceMap
      layer={loading.state === 'ready' ? loading.layer : null}
      instead={<Sea loading={loading} onRetry={retry} />}
    />
  );
}

interface SeaProps {
  loading: LayerLoading;
  onRetry: () => void;
}

/** What stands where the map will be, or why there is none. */
function Sea({ loading, onRetry }: SeaProps) {
  const i18n = useI18n();
  return (
    <div className={styles.sea} aria-busy={loading.state === 'loading'}>
      {loading.state === 'absent' && <p>{i18n.t('map.absent')}</p>}
      {loading.state === 'failed' && (
        <div role="alert">
          <p>{i18n.t('map.failed')}</p>
          <p className={styles.where}>{i18n.t('map.failed.where', { where: loading.where })}</p>
          <button type="button" onClick={onRetry}>
            {i18n.t('app.retry')}
          </button>
        </div>
      )}
    </div>
  );
}
