import { placeById } from '../model/territory';
import type { Programme } from '../model/programme';
import type { Words } from '../i18n/words';
import styles from './Legend.module.css';
import type { Scene } from './scene';

interface LegendProps {
  scene: Scene;
  programme: Programme;
  words: Words;
}

const SCALE = '10 000 000';

/** What the fills mean, what is not drawn, and where the shapes come from. */
export function Legend({ scene, programme, words }: LegendProps) {
  const has = (kind: string) => scene.outlines.some((each) => each.kind === kind);
  const spots = scene.spots.map(({ place }) => placeById(programme, place));
  const areProvinces = spots.length > 0 && spots.every(({ kind }) => kind === 'adm2');
  return (
    <div className={styles.legend} role="note" aria-label={words.t('map.legend')} data-overlay="">
      <ul className={styles.keys}>
        {has('zone') && <li data-key="zone">{words.t('map.legend.zone')}</li>}
        {has('site') && <li data-key="site">{words.t('map.legend.site')}</li>}
        {spots.length > 0 && (
          <li data-key="spot">{words.t(areProvinces ? 'map.legend.province' : 'map.legend.spot')}</li>
        )}
      </ul>
      {areProvinces && <p>{words.t('map.legend.limits')}</p>}
      <p className={styles.sources}>
        {words.t('map.legend.shapes')} <span data-figure="scale">1:{SCALE}</span>.{' '}
        {words.t('map.legend.sources')}
      </p>
    </div>
  );
}
