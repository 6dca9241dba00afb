import { show as table } from '../../../i18n/messages/show';
import { showHelp } from '../../../i18n/messages/show-help';
import { useI18n } from '../../../picture/context';
import { Dialog } from '../../../ui/parts/Dialog';
import { helpRows, keyCap } from '../control/commands';
import styles from './ShowHelp.module.css';
import type { ShowController } from '../control/useShowController';

/** Help sheet: the keys of a show. */
export function ShowHelp({ controller }: { controller: ShowController }) {
  const i18n = useI18n();
  const { t } = i18n.from(showHelp);
  const { t: named } = i18n.from(table);
  return (
    <Dialog
      name="show-help"
      size="wide"
      heading={t('help.show')}
      closeLabel={i18n.t('app.close')}
      onClose={() => controller.open(null)}
    >
      <p>{t('help.show.clicker')}</p>
      <dl className={styles.keys}>
        {helpRows.map(({ help, keys }) => (
          <div key={help}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{keyCap(key, named)}</kbd>
              ))}
            </dt>
            <dd>{t(help)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>{t('help.show.chart')}</p>
    </Dialog>
  );
}
