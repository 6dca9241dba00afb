import { useEffect, useId, useRef, useState } from 'react';
import { usePicture, useI18n, useView } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import styles from './Legend.module.css';
import { ends, SHADES, type PlaceFigures } from '../draw/place-figures';
import type { OutlineKind, Scene } from '../layer/scene';

interface LegendProps {
  /** Null until the map layer is loaded: there is nothing to explain then. */
  scene: Scene | null;
  figures: PlaceFigures | null;
}

/** The legend in one line, and a disclosure over the map for what else there is to say. On a narrow map the line is in there too. */
export function Legend({ scene, figures }: LegendProps) {
  const i18n = useI18n();
  const view = useView();
  const [openIn, setOpenIn] = useState<typeof view | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  // Disclosure that belongs to one View: it closes when the View changes.
  const isOpen = openIn === view;
  const close = () => setOpenIn(null);

  useEffect(
    function closeFromOutside() {
      if (!isOpen) return;
      const onPress = ({ target }: Event) => {
        if (target instanceof Node && !root.current?.contains(target)) setOpenIn(null);
      };
      document.addEventListener('pointerdown', onPress);
      return () => document.removeEventListener('pointerdown', onPress);
    },
    [isOpen],
  );

  if (scene === null) return null;
  return (
    <div
      ref={root}
      className={styles.legend}
      role="note"
      aria-label={i18n.t('map.legend')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        close();
        root.current?.querySelector('button')?.focus({ preventScroll: true });
      }}
    >
      <div className={styles.line} data-overlay="">
        <div className={styles.keys}>
          <Keys scene={scene} figures={figures} />
        </div>
        <button
          type="button"
          className={styles.more}
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={i18n.t('map.legend.more')}
          title={i18n.t('map.legend.more')}
          onClick={() => setOpenIn(isOpen ? null : view)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.5" />
            <path d="M8 7.25v4M8 4.5v.75" />
          </svg>
        </button>
      </div>
      <div id={id} className={styles.panel} hidden={!isOpen}>
        <div className={styles.all}>
          <Keys scene={scene} figures={figures} />
          {figures && <PlaceKeys scene={scene} />}
        </div>
        {figures && <FiguresMeaning figures={figures} />}
        <Sources scene={scene} />
      </div>
    </div>
  );
}

function Keys({ scene, figures }: { scene: Scene; figures: PlaceFigures | null }) {
  return figures ? <FiguresKey figures={figures} /> : <PlaceKeys scene={scene} />;
}

/** What the fills and markers are. They are the same in every state of the map. */
function PlaceKeys({ scene }: { scene: Scene }) {
  const i18n = useI18n();
  const has = (kind: OutlineKind) => scene.outlines.some((each) => each.kind === kind);
  const { spot, zone } = scene.credits;
  const isOther = has('site') || scene.spots.some(({ isZone }) => !isZone);
  return (
    <ul className={styles.places}>
      {has('zone') && <li data-key="zone">{zone ? i18n.name(zone) : i18n.t('map.legend.zone')}</li>}
      {scene.spots.some(({ isZone }) => isZone) && (
        <li data-key="spot">{spot ? i18n.name(spot) : i18n.t('map.legend.spot')}</li>
      )}
      {isOther && <li data-key="site">{i18n.t('map.legend.site')}</li>}
      {has('member') && <li data-key="member">{i18n.t('map.legend.member')}</li>}
    </ul>
  );
}

/** The key of an indicator's shades or circles: of the shades the least and the most. */
function FiguresKey({ figures }: { figures: PlaceFigures }) {
  const { programme, i18n } = usePicture();
  const { indicator, kind } = figures;
  const name = `${i18n.name(indicator.shortTitle)} (${i18n.unit(programme, indicator.unit, 2)})`;
  if (kind === 'circles')
    return (
      <p className={styles.figures}>
        <i className={styles.circle} />
        <span className={styles.indicator}>{name}</span>
      </p>
    );
  const [least, most] = ends(figures).map(({ ref }) => i18n.figure(programme, ref));
  return (
    <p className={styles.figures}>
      <span className={styles.ramp}>
        <Prose segments={[least!]} />
        {Array.from({ length: SHADES }, (_, step) => (
          <i key={step} data-shade={step + 1} />
        ))}
        <Prose segments={[most!]} />
      </span>
      <span className={styles.indicator}>{name}</span>
    </p>
  );
}

function FiguresMeaning({ figures: { indicator, kind } }: { figures: PlaceFigures }) {
  const { programme, i18n } = usePicture();
  const params = {
    indicator: i18n.name(indicator.shortTitle),
    unit: i18n.unit(programme, indicator.unit, 2),
  };
  return <p>{i18n.t(kind === 'circles' ? 'map.legend.circles' : 'map.legend.shades', params)}</p>;
}

/** Where the shapes come from, and what they are not. */
function Sources({ scene }: { scene: Scene }) {
  const i18n = useI18n();
  const { scale, sources, note } = scene.credits;
  return (
    <>
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
