import { useEffect, useRef, useState, type ReactNode } from 'react';
import { editor as table } from '../../i18n/messages/editor';
import { storyReport } from '../../i18n/messages/stories';
import type { StoryReport } from '../../model/story/story-report';
import { useI18n } from '../../picture/context';
import { useStories, useStoryActions } from '../../store/stories/stories-hooks';
import type { StoriesState } from '../../store/stories/stories-state';
import styles from './Notices.module.css';
import type { StoryFiles } from './stories/useStoryFiles';

/** Reports that are listed; further ones are counted. */
const SAID = 5;

const accessOf = ({ history, access, fromNewerVersion }: StoriesState) =>
  (history === null && fromNewerVersion === null) || access === 'editable' ? null : access;

/** Notices on the open story, each with its actions: file problems, unsaved changes, read-only access, unreadable stories. */
export function Notices({ files }: { files: StoryFiles }) {
  const i18n = useI18n();
  const { t } = i18n.from(table);
  const saving = useStories((state) => state.saving);
  const access = useStories(accessOf);
  const unreadable = useStories((state) => state.unreadable);
  return (
    <div className={styles.notices}>
      {files.problem === null ? (
        <Reports />
      ) : (
        <Problem key={files.problem} onDone={files.forget}>
          <p>{files.problem}</p>
        </Problem>
      )}
      {saving.state === 'unsaved' && (
        <div className={styles.notice} role="alert" data-kind="alert" data-notice="unsaved">
          <p>
            <b>{t('editor.unsaved')}</b> {t(`editor.unsaved.${saving.why}`)}
          </p>
          <button type="button" className="button" onClick={() => void files.saved()}>
            {t('editor.save-file')}
          </button>
        </div>
      )}
      {access && <AccessNotice access={access} files={files} />}
      {unreadable > 0 && (
        <p className={styles.notice} role="status" data-notice="unreadable">
          {t('editor.unreadable', { count: unreadable })}
        </p>
      )}
    </div>
  );
}

function AccessNotice({
  access,
  files,
}: {
  access: NonNullable<ReturnType<typeof accessOf>>;
  files: StoryFiles;
}) {
  const { t } = useI18n().from(table);
  const { storyCopied, takenOver } = useStoryActions();
  const isReadable = useStories(({ history }) => history !== null);
  return (
    <div className={styles.notice} data-notice={access}>
      <p role="status">{t(`editor.access.${access}`)}</p>
      <p className={styles.deeds}>
        {access === 'elsewhere' && (
          <button type="button" className="button" onClick={takenOver}>
            {t('editor.take-over')}
          </button>
        )}
        {access === 'newer' && (
          <button type="button" className="button" onClick={() => void files.saved()}>
            {t('editor.download')}
          </button>
        )}
        {isReadable && (
          <button type="button" className="button" onClick={storyCopied}>
            {t(`editor.copy.${access}`)}
          </button>
        )}
      </p>
    </div>
  );
}

/** What could not be used of the story that was opened last. */
function Reports() {
  const i18n = useI18n();
  const { t } = i18n.from(table);
  const reports = useStories((state) => state.reports);
  const isBeyond = useStories(({ fromNewerVersion }) => fromNewerVersion !== null);
  const [read, setRead] = useState<readonly StoryReport[] | null>(null);
  // A newer format has its own notice: see AccessNotice.
  const isSaid = reports.every(({ code }) => code === 'story.newer') && isBeyond;
  if (reports.length === 0 || reports === read || isSaid) return null;
  return (
    <Problem
      key={reports.map(({ code, locator }) => `${code} ${locator}`).join()}
      onDone={() => setRead(reports)}
    >
      <p>
        <b>{t('editor.reports')}</b>
      </p>
      <ul className={styles.reports}>
        {reports.slice(0, SAID).map((report, index) => (
          <li key={index}>{storyReport(i18n, report)}</li>
        ))}
        {reports.length > SAID && <li>{t('editor.reports.more', { count: reports.length - SAID })}</li>}
      </ul>
    </Problem>
  );
}

/** Alert that takes the focus when it appears, so that it is read once. */
function Problem({ onDone, children }: { onDone: () => void; children: ReactNode }) {
  const i18n = useI18n();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      className={styles.notice}
      role="alert"
      tabIndex={-1}
      data-kind="alert"
      data-notice="problem"
    >
      <div>{children}</div>
      <button type="button" className="button" onClick={onDone}>
        {i18n.t('app.dismiss')}
      </button>
    </div>
  );
}
