import type { Words } from '../i18n/words';
import type { Programme } from '../model/programme';
import { placeById } from '../model/territory';
import styles from './Legend.module.css';
import type { OutlineKind, Scene } from './scene';
import { useMedia } from './use-media';

interface LegendProps {
  /** Null until the map is there: then there is nothing to explain, only the room for it. */
  scene: Scene | null;
  programme: Programme;
  words: Words;
}

const SCALE = '1:10 000 000';

/** What the fills mean, what is not drawn, and where the shapes come from. Where there is little room it opens on demand. */
export function Legend(props: LegendProps) {
  const { words } = props;
  const isWide = useMedia('(min-width: 72rem)');
  if (isWide && props.scene === null) return null;
  if (isWide)
    return (
      <div className={styles.legend} role="note" aria-label={words.t('map.legend')} data-overlay="">
        <Keys {...props} />
      </div>
    );
  return (
    <details className={styles.legend} data-overlay="">
      <summary>{words.t('map.legend')}</summary>
      <Keys {...props} />
    </details>
  );
}

function Keys({ scene, programme, words }: LegendProps) {
  if (scene === null) return null;
  const has = (kind: OutlineKind) => scene.outlines.some((each) => each.kind === kind);
  const spots = scene.spots.map(({ place }) => placeById(programme, place));
  const areProvinces = spots.length > 0 && spots.every(({ kind }) => kind === 'adm2');
  return (
    <>
      <ul className={styles.keys}>
        {has('zone') && <li data-key="zone">{words.t('map.legend.zone')}</li>}
        {spots.length > 0 && (
          <li data-key="spot">{words.t(areProvinces ? 'map.legend.province' : 'map.legend.spot')}</li>
        )}
        {has('site') && <li data-key="site">{words.t('map.legend.site')}</li>}
      </ul>
      {areProvinces && <p>{words.t('map.legend.limits')}</p>}
      <p>
        {words.t('map.legend.shapes')}{' '}
        <span data-figure="scale" className={styles.scale}>
          {SCALE}
        </span>
        . {words.t('map.legend.sources')}
      </p>
    </>
  );
}
