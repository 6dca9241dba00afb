import { usePicture, useWords } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import styles from './Legend.module.css';
import { ends, SHADES, type PlaceFigures } from '../draw/place-figures';
import type { OutlineKind, Scene } from '../layer/scene';
import { useMedia } from '../../ui/useMedia';

interface LegendProps {
  /** Null until the map is there: then there is nothing to explain, only the room for it. */
  scene: Scene | null;
  figures: PlaceFigures | null;
}

/** What the fills mean, what is not drawn, and where the shapes come from. Where there is little room it opens on demand. */
export function Legend(props: LegendProps) {
  const words = useWords();
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

function Keys({ scene, figures }: LegendProps) {
  const words = useWords();
  if (scene === null) return null;
  const has = (kind: OutlineKind) => scene.outlines.some((each) => each.kind === kind);
  const { scale, sources, spot, note } = scene.credits;
  return (
    <>
      {figures && <FiguresKey figures={figures} />}
      <ul className={styles.keys}>
        {has('zone') && <li data-key="zone">{words.t('map.legend.zone')}</li>}
        {scene.spots.length > 0 && (
          <li data-key="spot">{spot ? words.name(spot) : words.t('map.legend.spot')}</li>
        )}
        {has('site') && <li data-key="site">{words.t('map.legend.site')}</li>}
      </ul>
      {note && <p>{words.name(note)}</p>}
      <p>
        {words.t('map.legend.shapes')}
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

/** What the shades or circles mean. */
function FiguresKey({ figures }: { figures: PlaceFigures }) {
  const { programme, words } = usePicture();
  const { indicator, kind } = figures;
  const params = {
    indicator: words.name(indicator.shortTitle),
    unit: words.unit(programme, indicator.unit, 2),
  };
  if (kind === 'circles') return <p className={styles.figures}>{words.t('map.legend.circles', params)}</p>;
  const [least, most] = ends(figures).map(({ ref }) => words.figure(programme, ref));
  return (
    <>
      <p className={styles.figures}>{words.t('map.legend.shades', params)}</p>
      <p className={styles.ramp}>
        <Prose pieces={[least!]} />
        {Array.from({ length: SHADES }, (_, step) => (
          <i key={step} data-shade={step + 1} />
        ))}
        <Prose pieces={[most!]} />
      </p>
    </>
  );
}
