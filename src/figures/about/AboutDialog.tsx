import { useMemo } from 'react';
import { about } from '../../i18n/messages/about';
import { usePicture } from '../../picture/context';
import { Dialog } from '../../ui/parts/Dialog';
import styles from './AboutDialog.module.css';
import { AboutContents } from './AboutContents';
import { aboutSections, isTold } from './about-sections';

/** The dialog "About the data": sources, discrepancies, missing data, notes, readings and licences. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const { programme, i18n } = usePicture();
  const { t } = i18n.from(about);
  const told = useMemo(() => aboutSections.filter(({ name }) => isTold(programme, name)), [programme]);
  return (
    <Dialog
      name="about"
      heading={i18n.t('app.about')}
      closeLabel={i18n.t('app.close')}
      onClose={onClose}
      size="wide"
    >
      <div className={styles.about}>
        <AboutContents
          label={t('about.contents')}
          sections={told.map(({ name }) => ({ id: `about-${name}`, title: t(`about.${name}`) }))}
        />
        <div className={styles.sections}>
          {told.map(({ name, Part }) => (
            <section key={name} className={styles.section} aria-labelledby={`about-${name}`}>
              <h3 id={`about-${name}`} tabIndex={-1}>
                {t(`about.${name}`)}
              </h3>
              <Part />
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
