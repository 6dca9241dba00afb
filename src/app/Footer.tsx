import { useProgramme, useWords } from '../store/hooks';
import styles from './Footer.module.css';
import { OfflineLine } from './OfflineLine';

/** What holds for the whole page: whose figures these are, and the source. */
export function Footer() {
  const programme = useProgramme();
  const words = useWords();
  return (
    <footer className={styles.footer}>
      {programme.sourceList.map((source) => (
        <p key={source.id}>
          {words.name(source.title)}. {words.plain(programme, source.note)}
        </p>
      ))}
      <p>{words.t('app.footer')}</p>
      <OfflineLine />
    </footer>
  );
}
