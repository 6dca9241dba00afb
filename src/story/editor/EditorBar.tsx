import { editor as table } from '../../i18n/messages/editor';
import { useI18n } from '../../picture/context';
import { useActions } from '../../store/page/dashboard-hooks';
import { useStories } from '../../store/stories/stories-hooks';
import { Icon } from '../../ui/parts/Icon';
import { UndoButtons } from '../../ui/parts/UndoButtons';
import styles from './EditorBar.module.css';
import type { Announce } from './announcement';
import { SavingState } from './stories/SavingState';
import { StoriesMenu } from './stories/StoriesMenu';
import type { StoryFiles } from './stories/useStoryFiles';

interface EditorBarProps {
  files: StoryFiles;
  undo: () => void;
  redo: () => void;
  onLeave: () => void;
  announce: Announce;
}

/** Toolbar of the editor: back to the page, stories, saving state, undo and redo, reading and presenting. */
export function EditorBar({ files, undo, redo, onLeave, announce }: EditorBarProps) {
  const i18n = useI18n();
  const { t } = i18n.from(table);
  const { screenOpened } = useActions();
  const isTellable = useStories(({ history }) => (history?.present.steps.length ?? 0) > 0);
  const canUndo = useStories(({ history, access }) => access === 'editable' && !!history?.past.length);
  const canRedo = useStories(({ history, access }) => access === 'editable' && !!history?.future.length);
  return (
    <header className={styles.bar}>
      <button
        type="button"
        className={`quiet-button ${styles.back}`}
        title={t('editor.back')}
        onClick={onLeave}
      >
        <Icon name="back" size={18} />
        <span>{t('editor.back')}</span>
      </button>
      <StoriesMenu files={files} announce={announce} />
      <SavingState />
      <div className={styles.tools}>
        <UndoButtons
          undo={{ label: i18n.t('app.undo'), isPossible: canUndo, onPress: undo }}
          redo={{ label: i18n.t('app.redo'), isPossible: canRedo, onPress: redo }}
        />
      </div>
      {isTellable && (
        <div className={styles.uses}>
          <button type="button" className="button" onClick={() => screenOpened('text')}>
            {t('editor.read')}
          </button>
          <button type="button" className={`button ${styles.present}`} onClick={() => screenOpened('show')}>
            <Icon name="present" />
            {i18n.t('app.present')}
          </button>
        </div>
      )}
    </header>
  );
}
