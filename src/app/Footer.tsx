import { ProgrammeNotes } from '../figures/ProgrammeNotes';
import { useProgramme, useWords } from '../picture/context';
import { useActions } from '../store/page/dashboard-hooks';
import styles from './Footer.module.css';
import { OfflineLine } from './offline/OfflineLine';

/** What holds for the whole page: the source, and the document's notes on nothing in particular. */
export function Footer() {
  const programme = useProgramme();
  const words = useWords();
  const { dialogOpened } = useActions();
  return (
    <footer className={styles.footer}>
      {programme.sourceList.map((source) => (
        <p key={source.id}>
          {words.name(source.title)}. {words.plain(programme, source.note)}
        </p>
      ))}
      <ProgrammeNotes />
      <p>
        <button type="button" className="link-button" onClick={() => dialogOpened('about')}>
          {words.t('app.about')}
        </button>
      </p>
      <OfflineLine />
    </footer>
  );
}
