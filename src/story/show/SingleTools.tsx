import { show as table } from '../../i18n/messages/show';
import { useI18n } from '../../picture/context';
import styles from './SingleTools.module.css';
import { Tools } from './Tools';
import type { CommandId } from './control/commands';
import type { ShowController } from './control/useShowController';

interface SingleToolsProps {
  controller: ShowController;
  digits: string;
  isShown: boolean;
}

const few: readonly CommandId[] = [
  'previous',
  'next',
  'return',
  'map',
  'search',
  'overview',
  'window',
  'full-screen',
  'help',
];

/** Toolbar of a show in one window. While hidden it is still in the tab order and read by screen readers. */
export function SingleTools({ controller, digits, isShown }: SingleToolsProps) {
  const { t } = useI18n().from(table);
  return (
    <div
      className={styles.tools}
      role="toolbar"
      aria-label={t('show.tools')}
      data-shown={isShown || undefined}
    >
      {digits !== '' && <p className={styles.digits}>{t('show.digits', { digits })}</p>}
      <Tools controller={controller} of={few} />
      <button type="button" className={styles.end} onClick={controller.end}>
        {t('show.do.end')}
      </button>
    </div>
  );
}
