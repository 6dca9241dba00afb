import { show as table } from '../../../i18n/messages/show';
import { showHelp } from '../../../i18n/messages/show-help';
import { useWords } from '../../../picture/context';
import { Dialog } from '../../../ui/parts/Dialog';
import { showKeys } from './help-rows';
import styles from './ShowHelp.module.css';
import type { ShowController } from '../control/useShowController';

/** The keys of a show. */
export function ShowHelp({ controller }: { controller: ShowController }) {
  const words = useWords();
  const { t } = words.from(showHelp);
  const keyName = (key: string) =>
    key.startsWith('show.') ? words.from(table).t(key as keyof typeof table) : key;
  return (
    <Dialog
      name="show-help"
      size="wide"
      heading={t('help.show')}
      closeLabel={words.t('app.close')}
      onClose={() => controller.open(null)}
    >
      <p>{t('help.show.clicker')}</p>
      <dl className={styles.keys}>
        {showKeys.map(({ name, keys }) => (
          <div key={name}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{keyName(key)}</kbd>
              ))}
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>{t('help.show.chart')}</p>
    </Dialog>
  );
}
