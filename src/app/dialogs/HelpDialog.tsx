import { help } from '../../i18n/messages/help';
import { useI18n } from '../../picture/context';
import { useActions } from '../../store/page/dashboard-hooks';
import { Dialog } from '../../ui/parts/Dialog';
import { actions, keys } from './help-rows';
import styles from './HelpDialog.module.css';

/** Help: what can be done on the page, and its keyboard shortcuts, as two tables. */
export function HelpDialog() {
  const i18n = useI18n();
  const { t } = i18n.from(help);
  const { dialogClosed } = useActions();
  return (
    <Dialog name="help" heading={t('help.title')} closeLabel={i18n.t('app.close')} onClose={dialogClosed}>
      <table className={styles.table}>
        <caption>{t('help.deeds')}</caption>
        <tbody>
          {actions.map((action) => (
            <tr key={action}>
              <th scope="row">{t(`help.do.${action}`)}</th>
              <td>{t(`help.then.${action}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className={styles.table}>
        <caption>{t('help.keys')}</caption>
        <tbody>
          {keys.map(({ name, ways }) => (
            <tr key={name}>
              <th scope="row">
                {ways.map((way, index) => (
                  <span key={way.join()} className={styles.way}>
                    {index > 0 && ` ${t('help.or')} `}
                    {way.map((key) => (
                      <kbd key={key}>{key.startsWith('help.') ? t(key as keyof typeof help) : key}</kbd>
                    ))}
                  </span>
                ))}
              </th>
              <td>{t(`help.key.${name}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
