import { slides } from '../../../i18n/messages/slides';
import { usePicture, useView } from '../../../picture/context';
import { QrCode } from '../../../ui/parts/QrCode';
import { Locator } from './Locator';
import styles from './ThanksSlide.module.css';

/** Last slide: title, sources, and a QR code of the link; the locator map instead when the link is not public. */
export function ThanksSlide() {
  const { programme, i18n, addressOf } = usePicture();
  const { t } = i18n.from(slides);
  const { link, reach } = addressOf(useView());
  return (
    <div className={styles.thanks} data-view="thanks">
      <div className={styles.words}>
        <p className={styles.title}>{i18n.name(programme.title)}</p>
        {programme.sourceList.map((source) => (
          <p key={source.id} className={styles.source}>
            {i18n.name(source.title)}
          </p>
        ))}
      </div>
      {reach === 'public' ? (
        <div className={styles.code}>
          <QrCode text={link} label={t('slide.qr')} hint={t('slide.qr.hint')} tooLong="" />
        </div>
      ) : (
        <Locator />
      )}
    </div>
  );
}
