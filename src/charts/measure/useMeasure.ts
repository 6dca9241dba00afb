import { useSyncExternalStore } from 'react';
import { useMedium } from '../../picture/context';
import type { Measure } from './text-width';
import styles from './useMeasure.module.css';

/** Text as the reader has it: the default font size and the spacing of a style sheet of their own. */
export interface TextMeasure {
  /** The default font size, in units of 16 px. On a slide 1: it is a picture, enlarged as a whole. */
  readonly scale: number;
  /** Takes font sizes of a default font size of 16 px. */
  readonly measure: Measure;
}

/** Letter and word spacing in em. */
interface Spacing {
  readonly letter: number;
  readonly word: number;
}

/**
 * Memoised text measuring with a canvas in the page's sans font. All digits count as 0 and a little is added for them, because tabular figures are
 * wider than a canvas draws them.
 */
function makeMeasure(scale: number, { letter, word }: Spacing): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.documentElement).getPropertyValue('--sans') || 'sans-serif';
  const widths = new Map<string, number>();
  const measured: Measure = (text, font) => {
    const size = font.size * scale;
    if (!context) return text.length * size * 0.6;
    context.font = `${font.weight} ${size}px ${family}`;
    const figures = (text.match(/[\d.,]/g)?.length ?? 0) * 0.04;
    const spaces = word === 0 ? 0 : (text.match(/\s/g)?.length ?? 0) * word;
    return (
      context.measureText(text.replace(/\d/g, '0')).width * 1.02 +
      (figures + spaces + text.length * letter) * size
    );
  };
  return (text, font) => {
    const key = `${font.weight} ${font.size} ${text}`;
    let width = widths.get(key);
    if (width === undefined) widths.set(key, (width = measured(text, font)));
    return width;
  };
}

/** A hidden text in the smallest font of the charts: what changes its width changes that of all texts. */
const probe = { element: null as HTMLElement | null, isStale: true };

function probed(): HTMLElement {
  if (!probe.element?.isConnected) {
    const element = document.createElement('span');
    element.className = styles.probe ?? '';
    element.textContent = 'n n';
    element.setAttribute('aria-hidden', 'true');
    document.body.append(element);
    Object.assign(probe, { element, isStale: true });
  }
  return probe.element as HTMLElement;
}

/** Called by everything that measures; one observer serves them all. */
const listeners = new Set<() => void>();

function changed(): void {
  probe.isStale = true;
  for (const listener of listeners) listener();
}

const watch: { observer: ResizeObserver | null } = { observer: null };

function watchText(onChange: () => void): () => void {
  if (listeners.size === 0) {
    watch.observer = new ResizeObserver(changed);
    watch.observer.observe(probed());
    document.fonts.addEventListener('loadingdone', changed);
  }
  listeners.add(onChange);
  return () => {
    listeners.delete(onChange);
    if (listeners.size > 0) return;
    watch.observer?.disconnect();
    document.fonts.removeEventListener('loadingdone', changed);
  };
}

interface Texts {
  readonly page: TextMeasure;
  readonly slide: TextMeasure;
}

const current: { key: string; texts: Texts | null } = { key: '', texts: null };

/** Cached: read from the style sheets again only once the probe has another size or fonts have loaded. */
function currentTexts(): Texts {
  const element = probed();
  if (current.texts && !probe.isStale) return current.texts;
  probe.isStale = false;
  const style = getComputedStyle(element);
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const size = Number.parseFloat(style.fontSize);
  const em = (length: string) => (Number.parseFloat(length) || 0) / size;
  const spacing = { letter: em(style.letterSpacing), word: em(style.wordSpacing) };
  const loaded = [...document.fonts].filter((font) => font.status === 'loaded').length;
  const key = [root, spacing.letter, spacing.word, loaded].join(' ');
  if (key !== current.key || !current.texts) {
    const at = (scale: number): TextMeasure => ({ scale, measure: makeMeasure(scale, spacing) });
    Object.assign(current, { key, texts: { page: at(root / 16), slide: at(1) } });
  }
  return current.texts as Texts;
}

/** The cached measure; a new one when the reader's font size or spacing changes or more fonts have loaded, because widths then differ. */
export function useMeasure(): TextMeasure {
  const texts = useSyncExternalStore(watchText, currentTexts);
  return useMedium() === 'slide' ? texts.slide : texts.page;
}
