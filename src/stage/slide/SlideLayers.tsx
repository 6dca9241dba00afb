import { useEffect, useMemo, useState } from 'react';
import type { Programme } from '../../model/programme';
import type { SlidePicture, Step } from '../../model/story/story';
import { useProgramme, useView } from '../../picture/context';
import { whenIdle } from '../../ui/idle';
import { layerOf, type Layer } from './layers';
import { SlideLayer } from './SlideLayer';
import styles from './Slide.module.css';

interface SlideLayersProps {
  picture: SlidePicture | null;
  ahead: readonly Step[];
  isLive: boolean;
}

/** Layers that stay mounted; the one that was added first is removed first. */
const KEPT = 16;

/**
 * Drawing ahead: each Picture of a slide has a layer that stays mounted, and those of coming steps are drawn in idle time, one at a time,
 * so that a step only shows what is already drawn. A hidden layer gets no other View than the next one it will show.
 */
export function SlideLayers({ picture, ahead, isLive }: SlideLayersProps) {
  const programme = useProgramme();
  const view = useView();
  const shown = useMemo(() => layerOf(programme, view, picture), [programme, view, picture]);
  const [layers, setLayers] = useState<readonly Layer[]>([shown]);
  const all = withLayer(layers, shown);
  if (all !== layers) setLayers(all);

  useEffect(
    function drawAhead() {
      let callOff = () => {};
      const coming = aheadOf(programme, ahead, shown);
      const next = () => {
        const layer = coming.shift();
        if (!layer) return;
        setLayers((last) => (sameLayer(last, layer) ? last : withLayer(last, layer)));
        callOff = whenIdle(next, 2000);
      };
      callOff = whenIdle(next, 2000);
      return () => callOff();
    },
    [programme, ahead, shown],
  );

  return (
    <div className={styles.layers}>
      {all.map((layer) => (
        <SlideLayer key={layer.key} layer={layer} isShown={layer.key === shown.key} isLive={isLive} />
      ))}
    </div>
  );
}

/** Replaces the layer that has the same key, else appends it. Returns the same list when the layer is in it. */
function withLayer(layers: readonly Layer[], layer: Layer): readonly Layer[] {
  if (layers.includes(layer)) return layers;
  const at = layers.findIndex(({ key }) => key === layer.key);
  if (at >= 0) return layers.with(at, layer);
  return [...layers.slice(Math.max(0, layers.length + 1 - KEPT)), layer];
}

function sameLayer(layers: readonly Layer[], { key, view }: Layer): boolean {
  return layers.some((each) => each.key === key && each.view === view);
}

/** One layer for each key, that of the nearest coming step; never that of the shown layer. */
function aheadOf(programme: Programme, steps: readonly Step[], shown: Layer): Layer[] {
  const found = new Map<string, Layer>();
  for (const step of steps) {
    const layer = layerOf(programme, step.view, step.picture);
    if (layer.key !== shown.key && !found.has(layer.key)) found.set(layer.key, layer);
  }
  return [...found.values()].slice(0, KEPT - 2);
}
