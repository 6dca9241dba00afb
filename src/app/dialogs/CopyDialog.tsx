import { sharing } from '../../i18n/messages/sharing';
import { useI18n } from '../../picture/context';
import { useActions } from '../../store/page/dashboard-hooks';
import { Dialog } from '../../ui/parts/Dialog';
import styles from './CopyDialog.module.css';

/** Clipboard fallback: where the browser refuses to copy, shows the text, selected, to be copied by hand. */
export function CopyDialog({ text }: { text: string }) {
  const i18n = useI18n();
  const { t } = i18n.from(sharing);
  const { dialogClosed } = useActions();
  return (
    <Dialog name="copy" heading={t('copy.title')} closeLabel={i18n.t('app.close')} onClose={dialogClosed}>
      <p>{t('copy.why')}</p>
      <textarea
        className={styles.text}
        aria-label={t('copy.text')}
        readOnly
        rows={4}
        defaultValue={text}
        ref={selectAll}
      />
    </Dialog>
  );
}

/** Selects the text in a timeout, because the dialog first opens and focuses its first control. */
function selectAll(field: HTMLTextAreaElement | null): void {
  setTimeout(() => {
    field?.focus();
    field?.select();
  });
}
