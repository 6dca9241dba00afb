import { useMemo } from 'react';
import { show as table } from '../../i18n/messages/show';
import { useWords } from '../../picture/context';
import { useShowSync } from '../../store/show/show-hooks';
import styles from './Tools.module.css';
import { toolsOf } from './control/tools';
import type { ShowController } from './control/useShowController';

interface ToolsProps {
  controller: ShowController;
  /** Only these, in their order; all of them when there is no list. */
  only?: readonly string[];
}

/** What can be done, as buttons that name their keys. */
export function Tools({ controller, only }: ToolsProps) {
  const { t } = useWords().from(table);
  const show = useShowSync(({ deck }) => deck?.show ?? null);
  const story = useShowSync(({ deck }) => deck?.story ?? null);
  const isAlone = useShowSync(({ partner }) => partner === 'none');
  const { isPointing } = controller;
  const tools = useMemo(
    () => (show && story ? toolsOf({ show, story, isPointing, isAlone }) : []),
    [show, story, isPointing, isAlone],
  );
  return tools
    .filter(({ name }) => only?.includes(name) ?? true)
    .map(({ name, label, key, run, isOn }) => (
      <button
        key={name}
        type="button"
        className={styles.tool}
        data-tool={name}
        data-on={isOn || undefined}
        onClick={() => ('event' in run ? controller.onEvent(run.event) : controller.onDeed(run.deed))}
      >
        {t(label)}
        <kbd>{key.startsWith('show.') ? t(key as keyof typeof table) : key}</kbd>
      </button>
    ));
}
