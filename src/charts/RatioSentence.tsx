import { memo } from 'react';
import type { Programme, Ratio } from '../model/programme';
import type { Words } from '../i18n/words';
import type { Copying } from '../store/copying';
import { Cites } from '../ui/Cites';
import { Prose } from '../ui/Prose';
import styles from './RatioSentence.module.css';

interface RatioSentenceProps {
  programme: Programme;
  ratio: Ratio;
  shown: string;
  words: Words;
  onFigure: (ref: string) => void;
  copying?: Copying;
}

/** A figure made of two others: a sentence, marked as computed, with its formula. */
export const RatioSentence = memo(function RatioSentence(props: RatioSentenceProps) {
  const { programme, ratio, words, onFigure, copying } = props;
  const claim = words.prose(programme, ratio.claim);
  const formula = (key: 'ratio.planned' | 'ratio.achieved', field: 'target' | 'actual') =>
    words.pieces(key, {
      numerator: words.figure(programme, `${ratio.numerator}.${field}`),
      denominator: words.figure(programme, `${ratio.denominator}.${field}`),
      ratio: words.figure(programme, `${ratio.id}.${field}`),
    });
  return (
    <section
      className={styles.ratio}
      aria-label={words.name(ratio.title)}
      data-view="ratio"
      data-shown={props.shown}
    >
      <p className={styles.claim}>
        <Prose pieces={claim} onFigure={onFigure} />
        <span className={styles.badge}>{words.t('ratio.computed')}</span>
      </p>
      <p className={styles.formula}>
        <Prose pieces={formula('ratio.planned', 'target')} onFigure={onFigure} />
        <span aria-hidden="true"> · </span>
        <Prose pieces={formula('ratio.achieved', 'actual')} onFigure={onFigure} />
      </p>
      <Cites
        label={words.t('headline.sources')}
        cites={words.cites(programme, ratio.sources)}
        onFigure={onFigure}
        copy={copying?.(claim, ratio.sources)}
      />
    </section>
  );
});
