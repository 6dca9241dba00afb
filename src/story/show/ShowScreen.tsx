import { useEffect, useState } from 'react';
import { beginShow, type Show } from '../../model/show';
import type { Programme } from '../../model/programme';
import type { ShowRecord } from '../../model/record';
import { useActions, useProgramme, useWords } from '../../store/hooks';
import { openPort } from '../../store/port';
import type { Look } from '../../store/show-message';
import { forgetShow, keptShow } from '../../store/show-session';
import { createShowing, type Showing } from '../../store/showing';
import { ShowingProvider } from '../../store/showing-hooks';
import { newToken } from '../../store/token';
import type { Story } from '../../model/story';
import { RecordScreen } from '../record/RecordScreen';
import { RoomScreen, type Start } from '../room/RoomScreen';
import { audienceWindow, type AudienceWindow } from './audience-window';
import { toggleFullScreen } from './full-screen';
import { Running } from './Running';

/** A show from its beginning to its end, with what belongs to it. */
interface Session {
  readonly token: string;
  readonly showing: Showing;
  readonly audience: AudienceWindow;
  readonly kiosk: number | null;
  /** The browser did not let the audience's window open. */
  readonly isBlocked: boolean;
}

interface Opening {
  readonly token: string;
  readonly story: Story;
  readonly show: Show;
  readonly look: Look;
  readonly record?: ShowRecord;
  readonly isPaired?: boolean;
  readonly kiosk?: number | null;
}

function open(programme: Programme, opening: Opening): Session {
  const { token, story, show, look, record = [], isPaired = false, kiosk = null } = opening;
  const audience = audienceWindow(token);
  const showing = createShowing({
    role: 'console',
    programme,
    deck: { story, show },
    look,
    record,
    partner: isPaired ? 'waiting' : 'none',
    port: openPort(token, audience.current),
    token,
    self: newToken(),
    now: () => Date.now(),
  });
  return { token, showing, audience, kiosk, isBlocked: false };
}

/** Presenting: the room first, then the show, then what is left of it. A tab that was in a show is in it again at once. */
export function ShowScreen() {
  const programme = useProgramme();
  const { lang, numbers } = useWords();
  const { screenOpened } = useActions();
  const [isOver, setOver] = useState(false);
  const [session, setSession] = useState<Session | null>(() => {
    const kept = keptShow(programme);
    return kept && open(programme, kept);
  });

  useEffect(() => () => session?.showing.close(), [session]);

  const start = ({ story, cut, theme, windows, kiosk }: Start) => {
    const show = beginShow(story, cut, Date.now());
    if (!show) return;
    const look = { lang, numbers, theme };
    const begun = open(programme, { token: newToken(), story, show, look, kiosk });
    // Both need the press that they answer to.
    const isBlocked = windows === 'two' && !begun.audience.open();
    if (windows === 'one') void toggleFullScreen();
    else begun.showing.actions.partnerCalled();
    setSession({ ...begun, isBlocked });
  };
  const leave = () => {
    session?.audience.close();
    session?.showing.close();
    forgetShow();
    setSession(null);
    screenOpened('page');
  };

  if (session === null) return <RoomScreen onStart={start} />;
  return (
    <ShowingProvider showing={session.showing}>
      {isOver ? (
        <RecordScreen onContinue={() => setOver(false)} onLeave={leave} />
      ) : (
        <Running {...session} onEnd={() => setOver(true)} />
      )}
    </ShowingProvider>
  );
}
