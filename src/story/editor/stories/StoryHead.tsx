import { editor as table } from '../../../i18n/messages/editor';
import { MAX_TITLE } from '../../../model/story/story-limits';
import type { Story } from '../../../model/story/story';
import { useProgramme, useI18n } from '../../../picture/context';
import { useStoryActions } from '../../../store/stories/stories-hooks';
import type { Announce } from '../announcement';
import styles from './StoryHead.module.css';
import { useStoryLink } from './useStoryLink';
import type { StoryFiles } from './useStoryFiles';
import { nameOfLang, withWords } from '../step/draft-words';

interface StoryHeadProps {
  story: Story;
  isEditable: boolean;
  files: StoryFiles;
  announce: Announce;
}

/** The titles of a story, and the actions on the whole story: file, link, copy, delete. */
export function StoryHead({ story, isEditable, files, announce }: StoryHeadProps) {
  const i18n = useI18n();
  const { t } = i18n.from(table);
  const { langs } = useProgramme();
  const { stepSelected, storyRenamed, storyCopied, storyRemoved } = useStoryActions();
  const copyLink = useStoryLink(announce);
  const copy = () => {
    stepSelected(null);
    storyCopied();
  };
  const remove = () => {
    const title = i18n.name(story.title) || t('editor.untitled');
    void storyRemoved(story.id).then(() => announce({ text: t('editor.story-removed', { title }) }));
  };
  return (
    <div className={styles.head}>
      <h1 className="visually-hidden">{i18n.name(story.title) || t('editor.untitled')}</h1>
      <div className={styles.titles}>
        {langs.map((lang) =>
          isEditable ? (
            <div key={lang} className={styles.title}>
              <label htmlFor={`title-${lang}`}>
                {langs.length > 1 ? t('editor.title.in', { lang: nameOfLang(lang) }) : t('editor.title')}
              </label>
              <textarea
                id={`title-${lang}`}
                rows={1}
                lang={lang}
                maxLength={MAX_TITLE}
                value={story.title[lang] ?? ''}
                placeholder={t('editor.untitled')}
                onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
                // A title is one line: line breaks become spaces.
                onChange={({ target }) =>
                  storyRenamed(withWords(story.title, lang, target.value.replaceAll(/\s*\n\s*/g, ' ')))
                }
              />
            </div>
          ) : (
            lang === i18n.lang && (
              <p key={lang} className={styles.read} aria-hidden="true">
                {i18n.name(story.title) || t('editor.untitled')}
              </p>
            )
          ),
        )}
      </div>
      <p className={styles.deeds}>
        <button type="button" className="quiet-button" onClick={() => void files.saved()}>
          {t('editor.save-file')}
        </button>
        <button type="button" className="quiet-button" onClick={() => void copyLink(story)}>
          {t('editor.link')}
        </button>
        {isEditable && (
          <>
            <button type="button" className="quiet-button" onClick={copy}>
              {t('editor.copy-story')}
            </button>
            <button type="button" className="quiet-button" onClick={remove}>
              {t('editor.remove-story')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
