import { useState, type DragEvent } from 'react';
import { MAX_STORY_TEXT, storyDocument } from '../../../formats/story/story-document';
import { editor as table } from '../../../i18n/messages/editor';
import type { Story } from '../../../model/story/story';
import { useI18n } from '../../../picture/context';
import { useStoriesNow, useStoryActions } from '../../../store/stories/stories-hooks';
import { fileName, saveText } from '../../../ui/download';
import type { Announce } from '../announcement';

export interface StoryFiles {
  opened: (file: File) => Promise<void>;
  /** Saves the open story as a file; one of a newer version as it is stored. */
  saved: () => Promise<void>;
  /** Why the last file was not opened; null = no problem. */
  readonly problem: string | null;
  forget: () => void;
  /** Whether a file is being dragged over the window. */
  readonly isOver: boolean;
  readonly dropping: {
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

const TYPE = 'application/json';
const MEGABYTE = 1_000_000;

/** A story as the text of a file: formatted JSON. */
export function storyText(story: Story): string {
  return `${JSON.stringify(storyDocument(story), null, 2)}\n`;
}

/** Opens and saves stories as files. An opened file never replaces an own story. */
export function useStoryFiles(announce: Announce): StoryFiles {
  const i18n = useI18n();
  const { t } = i18n.from(table);
  const now = useStoriesNow();
  const { stepSelected, storyReceived, storedText } = useStoryActions();
  const [problem, setProblem] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);

  const opened = async (file: File) => {
    setProblem(null);
    announce(null);
    const { name } = file;
    if (file.size > MAX_STORY_TEXT)
      return setProblem(t('editor.file.large', { name, limit: MAX_STORY_TEXT / MEGABYTE }));
    const text = await file.text().catch(() => null);
    if (text === null) return setProblem(t('editor.file.unread', { name }));
    const before = now().history?.present.id;
    await storyReceived(text, 'file');
    const after = now().history?.present;
    if (!after || after.id === before) return undefined;
    stepSelected(null);
    return announce({ text: t('editor.file.opened', { title: i18n.name(after.title) }) });
  };
  const saved = async () => {
    const { history, access, fromNewerVersion, entries } = now();
    const story = history?.present ?? null;
    const id = story?.id ?? fromNewerVersion;
    const stored = access === 'newer' && id !== null ? await storedText(id) : null;
    const text = stored ?? (story && storyText(story));
    const title = story?.title ?? entries.find((each) => each.id === id)?.title ?? {};
    if (text !== null) saveText(fileName(i18n.name(title), 'saldo-story.json'), text, TYPE);
  };
  const dropping: StoryFiles['dropping'] = {
    onDragOver: (event) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: ({ relatedTarget }) => {
      if (relatedTarget === null) setOver(false);
    },
    onDrop: (event) => {
      setOver(false);
      const [file] = event.dataTransfer.files;
      if (!file) return;
      event.preventDefault();
      void opened(file);
    },
  };
  return { opened, saved, problem, forget: () => setProblem(null), isOver, dropping };
}
