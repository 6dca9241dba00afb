import { editor as table } from '../../../i18n/messages/editor';
import { initialView } from '../../../model/view/view';
import type { Story } from '../../../model/story/story';
import { usePicture } from '../../../picture/context';
import { useCopyText } from '../../../store/page/dashboard-hooks';
import { packStory, storyLink } from '../../../store/stories/story-link';
import type { Say } from '../announcement';

/** Copies a link with the whole story in it, where it is short enough; says so where it is not. */
export function useStoryLink(say: Say): (story: Story) => Promise<void> {
  const { words, addressOf } = usePicture();
  const { t } = words.from(table);
  const copyText = useCopyText();
  return async (story) => {
    const { lang, numbers } = words;
    const fragment = await storyLink(story, { view: initialView, preferences: { lang, numbers } });
    if (fragment === null) return say({ text: t('editor.link.long') });
    const { link, reach } = addressOf(initialView, { ref: await packStory(story), step: null });
    const isCopied = await copyText(link);
    if (!isCopied) return undefined;
    return say({ text: t(reach === 'public' ? 'editor.link.copied' : 'editor.link.here') });
  };
}
