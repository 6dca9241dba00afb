import { Cites } from '../ui/prose/Cites';
import { Prose } from '../ui/prose/Prose';
import { shownBy } from '../model/view/view';
import { usePicture, useView } from '../picture/context';
import { headlineOf } from './headline';
import styles from './HeadlinePanel.module.css';

/** The headline of the page: kicker, claim and sources of what is in focus. */
export function HeadlinePanel() {
  const { programme, i18n, openPassport: onFigure, copying } = usePicture();
  const view = useView();
  const { kicker, claim, sources } = headlineOf(programme, view, i18n);
  return (
    <header className={styles.headline} data-view="headline" data-shown={shownBy(view)}>
      <p className={styles.kicker}>
        <Prose segments={kicker} onFigure={onFigure} />
      </p>
      <h1 className={styles.claim} id="headline" tabIndex={-1}>
        <Prose segments={claim} onFigure={onFigure} />
      </h1>
      <Cites
        label={i18n.t('headline.sources')}
        cites={i18n.cites(programme, sources)}
        onFigure={onFigure}
        copy={copying(claim, sources)}
      />
    </header>
  );
}
