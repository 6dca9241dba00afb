import { editor as table } from '../../i18n/messages/editor';
import { useWords } from '../../picture/context';
import { useActions } from '../../store/page/dashboard-hooks';
import { useStories } from '../../store/stories/stories-hooks';
import styles from './EditorBar.module.css';
import type { Say } from './announcement';
import { SavingState } from './stories/SavingState';
import { StoriesMenu } from './stories/StoriesMenu';
import type { StoryFiles } from './stories/useStoryFiles';

interface EditorBarProps {
  files: StoryFiles;
  undo: () => void;
  redo: () => void;
  onLeave: () => void;
  say: Say;
}

/** The way back, the other stories, whether it is saved, undo, and what the story is for. */
export function EditorBar({ files, undo, redo, onLeave, say }: EditorBarProps) {
  const words = useWords();
  const { t } = words.from(table);
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
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path d="M12 4l-6 6 6 6" />
        </svg>
        <span>{t('editor.back')}</span>
      </button>
      <StoriesMenu files={files} say={say} />
      <SavingState />
      <div className={styles.tools}>
        <button
          type="button"
          className="icon-button"
          aria-label={words.t('app.undo')}
          title={`${words.t('app.undo')} (Ctrl Z)`}
          aria-disabled={!canUndo}
          onClick={() => canUndo && undo()}
        >
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path d="M7 4L3 8l4 4M3.5 8H12a4.5 4.5 0 010 9H8" />
          </svg>
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={words.t('app.redo')}
          title={`${words.t('app.redo')} (Ctrl ⇧ Z)`}
          aria-disabled={!canRedo}
          onClick={() => canRedo && redo()}
        >
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path d="M13 4l4 4-4 4M16.5 8H8a4.5 4.5 0 000 9h4" />
          </svg>
        </button>
      </div>
      {isTellable && (
        <div className={styles.uses}>
          <button type="button" className="button" onClick={() => screenOpened('text')}>
            {t('editor.read')}
          </button>
          <button type="button" className={`button ${styles.present}`} onClick={() => screenOpened('show')}>
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <path d="M2.5 1.5v9l7.5-4.5z" fill="currentColor" />
            </svg>
            {words.t('app.present')}
          </button>
        </div>
      )}
    </header>
  );
}
