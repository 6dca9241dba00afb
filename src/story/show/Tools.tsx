import { show as table } from '../../i18n/messages/show';
import { useI18n } from '../../picture/context';
import { useShowSync } from '../../store/show/show-hooks';
import styles from './Tools.module.css';
import { commandOf, keyCap, type CommandId } from './control/commands';
import type { ShowController } from './control/useShowController';

interface ToolsProps {
  controller: ShowController;
  /** The commands that have a button here, in this order. */
  of: readonly CommandId[];
}

/** Commands as buttons that show their key. A label says what the press will do in the current state. */
export function Tools({ controller, of }: ToolsProps) {
  const { t } = useI18n().from(table);
  const deck = useShowSync((state) => state.deck);
  const isAlone = useShowSync(({ partner }) => partner === 'none');
  if (deck === null) return null;
  const state = { ...deck, isAlone, isPointing: controller.isPointing };
  return of.map((id) => {
    const { label, keys, isOn, isOffered, run } = commandOf(id);
    if (!label || isOffered?.(state) === false) return null;
    return (
      <button
        key={id}
        type="button"
        className={styles.tool}
        data-tool={id}
        data-on={isOn?.(state) || undefined}
        onClick={() => run(controller.host, '')}
      >
        {t(typeof label === 'string' ? label : label(state))}
        <kbd>{keyCap(keys[0] ?? '', t)}</kbd>
      </button>
    );
  });
}
