import { memo } from 'react';
import { Cites } from '../ui/Cites';
import { Prose } from '../ui/Prose';
import { shownBy, type View } from '../model/view';
import type { Programme } from '../model/programme';
import type { Words } from '../i18n/words';
import type { Copying } from '../store/copying';
import { headlineOf } from './headline';
import styles from './Headline.module.css';

interface HeadlineProps {
  programme: Programme;
  view: View;
  words: Words;
  onFigure: (ref: string) => void;
  /** Without it nothing can be copied: on paper. */
  copying?: Copying;
}

/** One sentence with a number, above one clear picture. */
export const Headline = memo(function Headline(props: HeadlineProps) {
  const { programme, view, words, onFigure, copying } = props;
  const { kicker, claim, sources } = headlineOf(programme, view, words);
  return (
    <header className={styles.headline} data-view="headline" data-shown={shownBy(view)}>
      <p className={styles.kicker}>
        <Prose pieces={kicker} onFigure={onFigure} />
      </p>
      <h1 className={styles.claim} id="headline" tabIndex={-1}>
        <Prose pieces={claim} onFigure={onFigure} />
      </h1>
      <Cites
        label={words.t('headline.sources')}
        cites={words.cites(programme, sources)}
        onFigure={onFigure}
        copy={copying?.(claim, sources)}
      />
    </header>
  );
});
