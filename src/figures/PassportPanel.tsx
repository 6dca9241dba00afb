import { figures } from '../i18n/messages/figures';
import type { FigureRef } from '../model/figures/figure';
import { quoted, type Words } from '../i18n/words';
import { usePicture } from '../picture/context';
import { CopyButton } from '../ui/parts/CopyButton';
import { Dialog } from '../ui/parts/Dialog';
import { Facts, type Fact } from '../ui/prose/Facts';
import { Flag } from '../ui/prose/Flag';
import { Notes } from '../ui/prose/Notes';
import { Prose } from '../ui/prose/Prose';
import { passportOf, type PassportText } from './passport';
import styles from './PassportPanel.module.css';

interface PassportProps {
  figure: FigureRef;
  onClose: () => void;
}

/** Where a figure comes from, as a card over the page. */
export function PassportPanel({ figure, onClose }: PassportProps) {
  const { programme, words, openPassport: onFigure, copying } = usePicture();
  const text = passportOf(programme, figure, words);
  if (!text) return null;
  return (
    <Dialog name="passport" heading={text.heading} closeLabel={words.t('app.close')} onClose={onClose}>
      <div className={styles.top}>
        <p className={styles.value}>
          <span data-figure={figure}>{text.value}</span> <span className={styles.unit}>{text.unit}</span>
        </p>
        <CopyButton {...copying(text.claim, text.sources)} />
      </div>
      <Facts facts={factsOf(text, words, onFigure)} />
      {text.flags.map((pieces, index) => (
        <Flag key={index}>
          <Prose pieces={pieces} onFigure={onFigure} />
        </Flag>
      ))}
      <Notes label={words.from(figures).t('passport.notes')} notes={text.notes} onFigure={onFigure} />
    </Dialog>
  );
}

function factsOf(text: PassportText, words: Words, onFigure: (ref: string) => void): readonly Fact[] {
  const said = (term: string, pieces: PassportText['counts']): readonly Fact[] =>
    pieces.length > 0 ? [{ term, detail: <Prose pieces={pieces} onFigure={onFigure} /> }] : [];
  const source = (
    <>
      {text.parts.map((part) => (
        <div key={part.cite.ref} className={styles.part}>
          <p>
            <b data-figure={part.cite.ref}>{part.cite.text}</b>{' '}
            <Prose pieces={part.gist} onFigure={onFigure} />
          </p>
          {part.words && (
            <p className={styles.words}>
              <Prose
                pieces={words
                  .from(figures)
                  .pieces('passport.words', { words: quoted(part.cite.ref, part.words) })}
              />
            </p>
          )}
        </div>
      ))}
      <p className={styles.source}>{text.source}</p>
    </>
  );
  return [
    ...said(words.from(figures).t('passport.counts'), text.counts),
    ...said(words.from(figures).t('passport.how'), text.how),
    ...said(words.from(figures).t('passport.territory'), text.territory),
    { term: words.from(figures).t('passport.source'), detail: source },
  ];
}
