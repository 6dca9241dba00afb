import { sharing } from '../../i18n/messages/sharing';
import { usePicture, useView } from '../../picture/context';
import { useActions } from '../../store/page/dashboard-hooks';
import { Dialog } from '../../ui/parts/Dialog';
import { QrCode } from '../../ui/parts/QrCode';
import { CopyLink } from './CopyLink';
import styles from './ShareDialog.module.css';

/** The link of the View, to copy or as a QR code. Explains it when the link works on this machine only. */
export function ShareDialog() {
  const { i18n, addressOf } = usePicture();
  const { t } = i18n.from(sharing);
  const { dialogClosed } = useActions();
  const { link, reach } = addressOf(useView());
  const isPublic = reach === 'public';
  return (
    <Dialog name="share" heading={t('share.title')} closeLabel={i18n.t('app.close')} onClose={dialogClosed}>
      <p>{t('share.what')}</p>
      {!isPublic && (
        <div className={styles.private}>
          <p>
            <b>{t('share.private')}</b>
          </p>
          <p>{t('share.private.do')}</p>
        </div>
      )}
      <div className={styles.link}>
        <label htmlFor="share-link">{t(isPublic ? 'share.link' : 'share.link.private')}</label>
        <input id="share-link" readOnly value={link} onFocus={({ target }) => target.select()} />
        <CopyLink link={link} label={t('share.copy')} done={i18n.t('app.copied')} />
      </div>
      {isPublic && (
        <QrCode text={link} label={t('share.qr')} hint={t('share.qr.hint')} tooLong={t('share.qr.long')} />
      )}
    </Dialog>
  );
}
