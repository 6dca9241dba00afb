import { useLayoutEffect, useRef } from 'react';
import type { Programme } from '../model/programme';
import { quoted, type Words } from '../i18n/words';
import { Facts, type Fact } from '../ui/Facts';
import { Flag } from '../ui/Flag';
import { Notes } from '../ui/Notes';
import { Prose } from '../ui/Prose';
import { passportOf, type PassportText } from './passport';
import styles from './Passport.module.css';

interface PassportProps {
  programme: Programme;
  figure: string;
  words: Words;
  onFigure: (ref: string) => void;
  onClose: () => void;
}

/**
 * Opens the element as a modal dialog for as long as it is mounted. Closed while it is still in the document, so in a layout effect, it
 * gives the focus back to where it was.
 */
function openAsModal(dialog: HTMLDialogElement): () => void {
  if (!dialog.open) dialog.showModal();
  return () => dialog.close();
}

/** Where a figure comes from, as a card over the page. Escape, the button and a click beside it close it. */
export function Passport({ programme, figure, words, onFigure, onClose }: PassportProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => (ref.current ? openAsModal(ref.current) : undefined), []);
  const text = passportOf(programme, figure, words);
  return (
    <dialog
      ref={ref}
      className={styles.passport}
      aria-labelledby="passport-heading"
      onCancel={onClose}
      closedby="any"
      data-passport={figure}
    >
      {text && (
        <div className={styles.card}>
          <div className={styles.top}>
            <h2 className={styles.heading} id="passport-heading">
              {text.heading}
            </h2>
            <button type="button" className="quiet-button" onClick={onClose}>
              {words.t('app.close')}
            </button>
          </div>
          <p className={styles.value}>
            <span data-figure={figure}>{text.value}</span> <span className={styles.unit}>{text.unit}</span>
          </p>
          <Facts facts={factsOf(text, words, onFigure)} />
          {text.flags.map((pieces, index) => (
            <Flag key={index}>
              <Prose pieces={pieces} onFigure={onFigure} />
            </Flag>
          ))}
          <Notes label={words.t('passport.notes')} notes={text.notes} onFigure={onFigure} />
        </div>
      )}
    </dialog>
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
              <Prose pieces={words.pieces('passport.words', { words: quoted(part.cite.ref, part.words) })} />
            </p>
          )}
        </div>
      ))}
      <p className={styles.source}>{text.source}</p>
    </>
  );
  return [
    ...said(words.t('passport.counts'), text.counts),
    ...said(words.t('passport.how'), text.how),
    ...said(words.t('passport.territory'), text.territory),
    { term: words.t('passport.source'), detail: source },
  ];
}
