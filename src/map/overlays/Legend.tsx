import { usePicture, useI18n } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import styles from './Legend.module.css';
import { ends, SHADES, type PlaceFigures } from '../draw/place-figures';
import type { OutlineKind, Scene } from '../layer/scene';
import { useMedia } from '../../ui/useMedia';

interface LegendProps {
  /** Null until the map layer is loaded: there is nothing to explain then. */
  scene: Scene | null;
  figures: PlaceFigures | null;
}

/** The legend: what the fills and markers mean, and where the shapes come from. Below 72rem it is a disclosure that opens on demand. */
export function Legend(props: LegendProps) {
  const i18n = useI18n();
  const isWide = useMedia('(min-width: 72rem)');
  if (isWide && props.scene === null) return null;
  if (isWide)
    return (
      <div className={styles.legend} role="note" aria-label={i18n.t('map.legend')} data-overlay="">
        <Keys {...props} />
      </div>
    );
  return (
    <details className={styles.legend} data-overlay="">
      <summary>{i18n.t('map.legend')}</summary>
      <Keys {...props} />
    </details>
  );
}

function Keys({ scene, figures }: LegendProps) {
  const i18n = useI18n();
  if (scene === null) return null;
  const has = (kind: OutlineKind) => scene.outlines.some((each) => each.kind === kind);
  const { scale, sources, spot, note } = scene.credits;
  return (
    <>
      {figures && <FiguresKey figures={figures} />}
      <ul className={styles.keys}>
        {has('zone') && <li data-key="zone">{i18n.t('map.legend.zone')}</li>}
        {scene.spots.length > 0 && (
          <li data-key="spot">{spot ? i18n.name(spot) : i18n.t('map.legend.spot')}</li>
        )}
        {has('site') && <li data-key="site">{i18n.t('map.legend.site')}</li>}
      </ul>
      {note && <p>{i18n.name(note)}</p>}
      <p>
        {i18n.t('map.legend.shapes')}
        {scale && (
          <>
            {', '}
            <span data-figure="scale" className={styles.scale}>
              {scale}
            </span>
          </>
        )}
        . {sources}
      </p>
    </>
  );
}

/** The key of the shades or circles of an indicator. */
function FiguresKey({ figures }: { figures: PlaceFigures }) {
  const { programme, i18n } = usePicture();
  const { indicator, kind } = figures;
  const params = {
    indicator: i18n.name(indicator.shortTitle),
    unit: i18n.unit(programme, indicator.unit, 2),
  };
  if (kind === 'circles') return <p className={styles.figures}>{i18n.t('map.legend.circles', params)}</p>;
  const [least, most] = ends(figures).map(({ ref }) => i18n.figure(programme, ref));
  return (
    <>
      <p className={styles.figures}>{i18n.t('map.legend.shades', params)}</p>
      <p className={styles.ramp}>
        <Prose segments={[least!]} />
        {Array.from({ length: SHADES }, (_, step) => (
          <i key={step} data-shade={step + 1} />
        ))}
        <Prose segments={[most!]} />
      </p>
    </>
  );
}
