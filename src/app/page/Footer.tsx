import { ProgrammeNotes } from '../../figures/ProgrammeNotes';
import { useProgramme, useI18n } from '../../picture/context';
import { useActions } from '../../store/page/dashboard-hooks';
import styles from './Footer.module.css';
import { OfflineLine } from '../offline/OfflineLine';

/** Footer of the page: the sources, the programme's general notes, About the data, and the offline state. */
export function Footer() {
  const programme = useProgramme();
  const i18n = useI18n();
  const { dialogOpened } = useActions();
  return (
    <footer className={styles.footer}>
      {programme.sourceList.map((source) => (
        <p key={source.id}>
          {i18n.name(source.title)}. {i18n.plain(programme, source.note)}
        </p>
      ))}
      <ProgrammeNotes />
      <p>
        <button type="button" className="link-button" onClick={() => dialogOpened('about')}>
          {i18n.t('app.about')}
        </button>
      </p>
      <OfflineLine />
    </footer>
  );
}
