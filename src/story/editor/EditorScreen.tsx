import { useCallback, useEffect, useState } from 'react';
import { editor as table } from '../../i18n/messages/editor';
import { stepOf } from '../../model/story/story';
import { useI18n } from '../../picture/context';
import { useActions } from '../../store/page/dashboard-hooks';
import { useStories, useStoryActions } from '../../store/stories/stories-hooks';
import { useOpenStory } from '../useOpenStory';
import { EditorBar } from './EditorBar';
import styles from './EditorScreen.module.css';
import { bindEditorKeys } from './keys';
import { NoStory } from './stories/NoStory';
import { Notices } from './Notices';
import type { EditorAnnouncement } from './announcement';
import { StepList } from './steps/StepList';
import { StepPanel } from './step/StepPanel';
import { StoryHead } from './stories/StoryHead';
import { useStoryFiles } from './stories/useStoryFiles';

/** Story editor: the list of steps on the left, the selected step on the right. */
export function EditorScreen() {
  const i18n = useI18n();
  const { t } = i18n.from(table);
  const { screenOpened } = useActions();
  const { undoPressed, redoPressed } = useStoryActions();
  const story = useStories(({ history }) => history?.present ?? null);
  const isEditable = useStories(({ access }) => access === 'editable');
  const selectedStep = useStories((state) => state.selectedStep);
  const [announcement, announce] = useState<EditorAnnouncement | null>(null);
  const files = useStoryFiles(announce);
  const looking = useOpenStory();

  const undo = useCallback(() => {
    undoPressed();
    announce({ text: t('editor.undone') });
  }, [undoPressed, t]);
  const redo = useCallback(() => {
    redoPressed();
    announce({ text: t('editor.redone') });
  }, [redoPressed, t]);
  const leave = useCallback(() => screenOpened('page'), [screenOpened]);
  useEffect(() => bindEditorKeys({ undo, redo, leave }), [undo, redo, leave]);

  if (looking === 'looking') return <div className={styles.screen} aria-busy="true" />;
  // Without a selection the first step is shown. On a narrow screen, which shows one part only, that is then the list.
  const selected = story && selectedStep !== null ? stepOf(story, selectedStep) : null;
  const chosen = selected ?? story?.steps[0] ?? null;
  return (
    <div className={styles.screen} data-editor="" {...files.dropping}>
      <EditorBar files={files} undo={undo} redo={redo} onLeave={leave} announce={announce} />
      <main className={styles.main} aria-label={t('editor.label')} data-part={selected ? 'step' : 'steps'}>
        {files.isOver && <p className={styles.drop}>{t('editor.file.drop')}</p>}
        <Notices files={files} />
        {story === null ? (
          <NoStory files={files} />
        ) : (
          <>
            <StoryHead
              key={story.id}
              story={story}
              isEditable={isEditable}
              files={files}
              announce={announce}
            />
            <StepList
              story={story}
              chosen={chosen}
              isEditable={isEditable}
              announcement={announcement}
              announce={announce}
              undo={undo}
            />
            {chosen && (
              <StepPanel story={story} step={chosen} isEditable={isEditable} isSelected={selected !== null} />
            )}
          </>
        )}
      </main>
    </div>
  );
}
