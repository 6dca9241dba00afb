import { useSyncExternalStore } from 'react';
import type { Measure } from './text-width';

/**
 * Text measuring with a canvas in the page's sans font. All digits count as 0 and a little is added for them, because tabular figures are
 * wider than a canvas draws them.
 */
function makeMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.documentElement).getPropertyValue('--sans') || 'sans-serif';
  return (text, { size, weight }) => {
    if (!context) return text.length * size * 0.6;
    context.font = `${weight} ${size}px ${family}`;
    const figures = (text.match(/[\d.,]/g)?.length ?? 0) * size * 0.04;
    return context.measureText(text.replace(/\d/g, '0')).width * 1.02 + figures;
  };
}

function watchFonts(onChange: () => void): () => void {
  document.fonts.addEventListener('loadingdone', onChange);
  return () => document.fonts.removeEventListener('loadingdone', onChange);
}

const current: { loaded: number; measure: Measure } = { loaded: -1, measure: () => 0 };

function currentMeasure(): Measure {
  const loaded = [...document.fonts].filter((font) => font.status === 'loaded').length;
  if (loaded !== current.loaded) Object.assign(current, { loaded, measure: makeMeasure() });
  return current.measure;
}

/** The cached measure; a new one once more fonts have loaded, because texts then have other widths. */
export function useMeasure(): Measure {
  return useSyncExternalStore(watchFonts, currentMeasure);
}
