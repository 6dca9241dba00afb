import { about } from '../../i18n/messages/about';
import { placeReadings, territoryReadings, type Reading } from '../../model/figures/notes';
import { usePicture } from '../../picture/context';
import { Facts } from '../../ui/prose/Facts';
import { Prose } from '../../ui/prose/Prose';
import styles from './AboutDialog.module.css';

/** Readings: how names of places and territories were understood where that was not certain. */
export function AboutReadings() {
  const { programme, i18n, openPassport: onFigure } = usePicture();
  const { t } = i18n.from(about);
  const factsOf = (readings: readonly Reading[]) =>
    readings.map(({ names, text }) => ({
      term: i18n.list(names.map(i18n.name)),
      detail: <Prose segments={i18n.prose(programme, text)} onFigure={onFigure} />,
    }));
  const groups = [
    { key: 'places', facts: factsOf(placeReadings(programme)) },
    { key: 'territories', facts: factsOf(territoryReadings(programme)) },
  ] as const;
  return groups
    .filter(({ facts }) => facts.length > 0)
    .map(({ key, facts }) => (
      <div key={key} className={styles.item}>
        <h4>{t(`about.readings.${key}`)}</h4>
        <Facts facts={facts} />
      </div>
    ));
}
