import { useEffect, useState } from 'react';
import { beginShow, reduceShow } from '../../../model/story/show';
import type { StoryReport } from '../../../model/story/story-report';
import { stepOf, type Step, type StepId, type Story, type StoryId } from '../../../model/story/story';
import { useProgramme, useI18n } from '../../../picture/context';
import { useDashboardState } from '../../../store/page/dashboard-hooks';
import { savedShow } from '../../../store/show/show-session';
import { useStoriesNow, useStoryActions } from '../../../store/stories/stories-hooks';
import { isPacked } from '../../../store/stories/story-link';
import { newToken } from '../../../store/show/token';
import { sessionOf, type ShowSession } from './show-with-windows';

/** A step by its id, else by its number in the story, from 1; null when there is none. */
function stepAsked(story: Story, step: string | null): Step | null {
  if (step === null) return null;
  return stepOf(story, step as StepId) ?? story.steps[Number(step) - 1] ?? null;
}

/**
 * Opens the show that the address asks for: the saved one of this tab, restored, or a story at a step. `isLooking`: not known yet;
 * `reports`: why it could not be opened.
 */
export function useLinkedShow(
  session: ShowSession | null,
  onSession: (session: ShowSession) => void,
): { readonly isLooking: boolean; readonly reports: readonly StoryReport[] } {
  const programme = useProgramme();
  const { lang, numbers } = useI18n();
  const asked = useDashboardState((state) => state.session.linkedStory);
  const now = useStoriesNow();
  const { storyOpened, storyReceived } = useStoryActions();
  const [isLooking, setLooking] = useState(session === null && asked !== null);
  const [reports, setReports] = useState<readonly StoryReport[]>([]);

  useEffect(
    function openAsked() {
      if (!isLooking || asked === null) return undefined;
      let wanted = true;
      const look = async () => {
        const kept = savedShow(programme);
        if (kept?.ref === asked.ref) return onSession(sessionOf(programme, kept));
        if (isPacked(asked.ref)) await storyReceived(asked.ref, 'link');
        else await storyOpened(asked.ref as StoryId);
        const story = now().history?.present;
        const isThere = story && (isPacked(asked.ref) ? now().access === 'link' : story.id === asked.ref);
        const first = isThere ? beginShow(story, null, Date.now()) : null;
        if (!wanted) return undefined;
        if (!isThere || !first) return setReports(now().reports);
        const step = stepAsked(story, asked.step);
        const show = step
          ? reduceShow(programme, story, first, { kind: 'stepChosen', step: step.id }, Date.now())
          : first;
        const opening = { token: newToken(), ref: asked.ref, story, show };
        return onSession(sessionOf(programme, { ...opening, look: { lang, numbers, theme: 'light' } }));
      };
      void look().finally(() => wanted && setLooking(false));
      return () => {
        wanted = false;
      };
    },
    // Runs once, with the address at the time of loading.
    // oxlint-disable-next-line react/exhaustive-deps
    [],
  );
  return { isLooking: isLooking && session === null, reports };
}
