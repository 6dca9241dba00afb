import { textPage } from '../../i18n/messages/text-page';
import { useI18n } from '../../picture/context';
import styles from './TextPage.module.css';

interface TextToolsProps {
  notes: 'left-out' | 'shown';
  onNotes: (notes: 'left-out' | 'shown') => void;
  onPrint: () => void;
  onClose: () => void;
}

/** Toolbar of the text page: back, print, and whether the speaker's notes are shown. */
export function TextTools({ notes, onNotes, onPrint, onClose }: TextToolsProps) {
  const { t } = useI18n().from(textPage);
  return (
    <header className={styles.tools} aria-label={t('text.tools')} data-screen="">
      <button type="button" className="button" onClick={onClose}>
        {t('text.back')}
      </button>
      <button type="button" className="button" onClick={onPrint}>
        {t('text.print')}
      </button>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={notes === 'shown'}
          onChange={({ target }) => onNotes(target.checked ? 'shown' : 'left-out')}
        />
        {t('text.notes')}
      </label>
    </header>
  );
}
