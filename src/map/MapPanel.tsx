import type { Programme } from '../model/programme';
import { placeById, placesWithin } from '../model/territory';
import { usePicture, useI18n } from '../picture/context';
import styles from './MapPanel.module.css';
import { PlaceMap } from './PlaceMap';
import { outlineIdOf } from './layer/scene';
import { useLayer, type LayerLoading } from './layer/useLayer';
import { PlaceDrawer } from './places/PlaceDrawer';

/**
 * The URL of the map layer: the programme's own layer, else that of all countries if a place of the programme has a point or an outline id,
 * else null: there is no map.
 */
export function mapLayerOf(programme: Programme): string | null {
  if (programme.mapLayer !== null) return `programmes/${programme.id}/${programme.mapLayer}`;
  const places = [...placesWithin(programme, programme.territory)].map((id) => placeById(programme, id));
  return places.some((place) => place.point ?? outlineIdOf(place)) ? 'geometry/world.json' : null;
}

/**
 * Loads the map layer and shows the map; until then, or without a layer, its frame says why it is empty. On the page with the drawer of
 * places, which comes first for the Tab key.
 */
export function MapPanel() {
  const { mapLayer, medium } = usePicture();
  const [loading, retry] = useLayer(mapLayer);
  const map = (
    <PlaceMap
      layer={loading.state === 'ready' ? loading.layer : null}
      instead={<MapPlaceholder loading={loading} onRetry={retry} />}
    />
  );
  if (medium !== 'page') return map;
  return (
    <div className={styles.panel} data-map-panel="">
      <PlaceDrawer />
      {map}
    </div>
  );
}

interface MapPlaceholderProps {
  loading: LayerLoading;
  onRetry: () => void;
}

/** Placeholder in the map's frame while the layer is loading, absent or failed. After a failure it offers a retry. */
function MapPlaceholder({ loading, onRetry }: MapPlaceholderProps) {
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
