import { about } from '../../i18n/messages/about';
import { joined } from '../../i18n/i18n';
import { noteGroups } from '../../model/figures/notes';
import { usePicture } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import styles from './AboutDialog.module.css';

/** The document's own notes, grouped by the kind of thing that they are on. */
export function AboutNotes() {
  const { programme, i18n, openPassport: onFigure } = usePicture();
  const { t } = i18n.from(about);
  return noteGroups(programme).map(({ kind, notes }) => (
    <div key={kind} className={styles.item}>
      <h4>{t(`about.notes.${kind}`)}</h4>
      <ul className={styles.notes}>
        {notes.map(({ note, on }) => (
          <li key={note.id}>
            <Prose segments={i18n.prose(programme, note.message)} onFigure={onFigure} />{' '}
            {on.length > 0 && <span className={styles.on}>{i18n.list(on.map(i18n.name))}. </span>}
            <span className={styles.on}>
              <Prose segments={joined(i18n.cites(programme, note.sources), ', ')} onFigure={onFigure} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  ));
}
