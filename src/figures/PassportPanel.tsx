import { figures } from '../i18n/messages/figures';
import type { FigureRef } from '../model/figures/figure';
import { quoted, type I18n } from '../i18n/i18n';
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

/** The passport of a figure in a dialog. Renders nothing when the reference is of no figure. */
export function PassportPanel({ figure, onClose }: PassportProps) {
  const { programme, i18n, openPassport: onFigure, copying } = usePicture();
  const text = passportOf(programme, figure, i18n);
  if (!text) return null;
  return (
    <Dialog name="passport" heading={text.heading} closeLabel={i18n.t('app.close')} onClose={onClose}>
      <div className={styles.top}>
        <p className={styles.value}>
          <span data-figure={figure}>{text.value}</span> <span className={styles.unit}>{text.unit}</span>
        </p>
        <CopyButton {...copying(text.claim, text.sources)} />
      </div>
      <Facts facts={factsOf(text, i18n, onFigure)} />
      {text.flags.map((segments, index) => (
        <Flag key={index}>
          <Prose segments={segments} onFigure={onFigure} />
        </Flag>
      ))}
      <Notes label={i18n.from(figures).t('passport.notes')} notes={text.notes} onFigure={onFigure} />
    </Dialog>
  );
}

function factsOf(text: PassportText, i18n: I18n, onFigure: (ref: string) => void): readonly Fact[] {
  const said = (term: string, segments: PassportText['counts']): readonly Fact[] =>
    segments.length > 0 ? [{ term, detail: <Prose segments={segments} onFigure={onFigure} /> }] : [];
  const source = (
    <>
      {text.parts.map((part) => (
        <div key={part.cite.ref} className={styles.part}>
          <p>
            <b data-figure={part.cite.ref}>{part.cite.text}</b>{' '}
            <Prose segments={part.gist} onFigure={onFigure} />
          </p>
          {part.words && (
            <p className={styles.words}>
              <Prose
                segments={i18n
                  .from(figures)
                  .segments('passport.words', { words: quoted(part.cite.ref, part.words) })}
              />
            </p>
          )}
        </div>
      ))}
      <p className={styles.source}>{text.source}</p>
    </>
  );
  return [
    ...said(i18n.from(figures).t('passport.counts'), text.counts),
    ...said(i18n.from(figures).t('passport.how'), text.how),
    ...said(i18n.from(figures).t('passport.territory'), text.territory),
    { term: i18n.from(figures).t('passport.source'), detail: source },
  ];
}
