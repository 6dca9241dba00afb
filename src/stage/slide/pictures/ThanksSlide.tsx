import { slides } from '../../../i18n/messages/slides';
import { usePicture, useView } from '../../../picture/context';
import { QrCode } from '../../../ui/parts/QrCode';
import { Locator } from './Locator';
import styles from './ThanksSlide.module.css';

/** The end: what it was about, and the way to it; where there is none that others can go, the places that it was about. */
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
