import { editor as table } from '../../../i18n/messages/editor';
import { useI18n } from '../../../picture/context';
import { useActions } from '../../../store/page/dashboard-hooks';
import { useStories, useStoryActions } from '../../../store/stories/stories-hooks';
import styles from '../EditorScreen.module.css';
import { OpenFileButton } from './OpenFileButton';
import type { StoryFiles } from './useStoryFiles';

/** Empty state of the editor: no story is open. Offers those that exist, a new one, or a file. */
export function NoStory({ files }: { files: StoryFiles }) {
  const i18n = useI18n();
  const { t } = i18n.from(table);
  const { screenOpened } = useActions();
  const { storyStarted, storyOpened, removalUndone } = useStoryActions();
  const removed = useStories((state) => state.removed);
  const entries = useStories((state) => state.entries);
  return (
    <section className={styles.none} data-no-story="">
      <h1>{entries.length > 0 ? t('editor.none.pick') : t('editor.none')}</h1>
      {removed && (
        <p role="status">
          {t('editor.story-removed', { title: i18n.name(removed.title) })}{' '}
          <button type="button" className="link-button" onClick={() => void removalUndone()}>
            {t('editor.restore')}
          </button>
        </p>
      )}
      <p>{t('editor.none.what')}</p>
      {entries.length > 0 && (
        <ul className={styles.pick}>
          {entries.map(({ id, title }) => (
            <li key={id}>
              <button type="button" className="link-button" onClick={() => void storyOpened(id)}>
                {i18n.name(title) || t('editor.untitled')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.deeds}>
        <button type="button" className="button" onClick={() => storyStarted(table['editor.new'])}>
          {t('editor.new')}
        </button>
        <OpenFileButton files={files} />
        <button type="button" className="quiet-button" onClick={() => screenOpened('page')}>
          {t('editor.empty.go')}
        </button>
      </p>
    </section>
  );
}
