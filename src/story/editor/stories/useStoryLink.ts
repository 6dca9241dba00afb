import { editor as table } from '../../../i18n/messages/editor';
import { initialView } from '../../../model/view/view';
import type { Story } from '../../../model/story/story';
import { usePicture } from '../../../picture/context';
import { useCopyText } from '../../../store/page/dashboard-hooks';
import { packStory, storyLink } from '../../../store/stories/story-link';
import type { Announce } from '../announcement';

/** Copies a link that holds the whole story; announces it when the story is too long for a link. */
export function useStoryLink(announce: Announce): (story: Story) => Promise<void> {
  const { i18n, addressOf } = usePicture();
  const { t } = i18n.from(table);
  const copyText = useCopyText();
  return async (story) => {
    const { lang, numbers } = i18n;
    const fragment = await storyLink(story, { view: initialView, preferences: { lang, numbers } });
    if (fragment === null) return announce({ text: t('editor.link.long') });
    const { link, reach } = addressOf(initialView, { ref: await packStory(story), step: null });
    const isCopied = await copyText(link);
    if (!isCopied) return undefined;
    return announce({ text: t(reach === 'public' ? 'editor.link.copied' : 'editor.link.here') });
  };
}
