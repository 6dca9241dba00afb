import { useEffect, useState } from 'react';
import { useProgramme, useI18n } from '../../picture/context';
import { useActions } from '../../store/page/dashboard-hooks';
import { forgetShow } from '../../store/show/show-session';
import { ShowProvider } from '../../store/show/show-hooks';
import { newToken } from '../../store/show/token';
import { beginShow } from '../../model/story/show';
import { RecordScreen } from '../record/RecordScreen';
import { PreflightScreen, type Start } from '../preflight/PreflightScreen';
import { toggleFullScreen } from './control/full-screen';
import { Running } from './Running';
import { sessionOf, type ShowSession } from './control/show-with-windows';
import { useLinkedShow } from './control/useLinkedShow';

/** Presenting: preflight, then the show, then its log. A link to a story, and a reload during a show, skip the preflight. */
export function ShowScreen() {
  const programme = useProgramme();
  const { lang, numbers } = useI18n();
  const { screenOpened, storyAsked } = useActions();
  const [isOver, setOver] = useState(false);
  const [session, setSession] = useState<ShowSession | null>(null);
  const { isLooking, reports } = useLinkedShow(session, setSession);

  useEffect(() => () => session?.showSync.close(), [session]);

  const start = ({ story, cut, theme, windows, kiosk }: Start) => {
    const show = beginShow(story, cut, Date.now());
    if (!show) return;
    const look = { lang, numbers, theme };
    const begun = sessionOf(programme, { token: newToken(), ref: story.id, story, show, look, kiosk });
    // User activation: browsers allow a new window and full screen only in response to this press.
    const isBlocked = windows === 'two' && !begun.audience.open();
    if (windows === 'one') void toggleFullScreen();
    else begun.showSync.actions.partnerCalled();
    setSession({ ...begun, isBlocked });
  };
  const leave = () => {
    session?.showSync.close();
    forgetShow();
    storyAsked(null);
    setSession(null);
    if (document.fullscreenElement) void toggleFullScreen();
    screenOpened('page');
  };

  if (session === null) return isLooking ? null : <PreflightScreen reports={reports} onStart={start} />;
  return (
    <ShowProvider showSync={session.showSync}>
      {isOver ? (
        <RecordScreen onContinue={() => setOver(false)} onLeave={leave} />
      ) : (
        <Running {...session} onEnd={() => setOver(true)} />
      )}
    </ShowProvider>
  );
}
