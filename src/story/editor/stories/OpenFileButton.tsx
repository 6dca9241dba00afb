import { useRef } from 'react';
import { editor as table } from '../../../i18n/messages/editor';
import { useI18n } from '../../../picture/context';
import type { StoryFiles } from './useStoryFiles';

interface OpenFileButtonProps {
  files: StoryFiles;
  className?: string;
  onDone?: () => void;
}

/** Button with a hidden file input for story files. */
export function OpenFileButton({ files, className = 'button', onDone }: OpenFileButtonProps) {
  const { t } = useI18n().from(table);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {t('editor.open-file')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('editor.open-file')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // Reset, so that the same file can be chosen again.
          if (file) void files.opened(file).finally(() => (target.value = ''));
          onDone?.();
        }}
      />
    </>
  );
}
