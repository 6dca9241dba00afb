import { useEffect, useState } from 'react';
import type { ShowEvent, Spot } from '../../../model/story/show';
import { useShowSync, useShowActions, useShowNow } from '../../../store/show/show-hooks';
import type { AudienceWindow } from '../audience/audience-window';
import type { Sheet, ShowHost } from './commands';
import { toggleFullScreen } from './full-screen';
import { keepAwake } from './wake-lock';
import { zoomedIn, zoomedOut } from './zoom';

/** Notices for the speaker, not for the audience. */
export type Notice = 'blocked' | 'full-screen' | 'wake' | 'question';

export interface ShowController {
  readonly sheet: Sheet | null;
  readonly open: (sheet: Sheet | null) => void;
  readonly isPointing: boolean;
  readonly notice: Notice | null;
  readonly dismiss: () => void;
  /** The actions of the commands in this window. */
  readonly host: ShowHost;
  readonly end: () => void;
}

interface ShowControllerOptions {
  readonly audience: AudienceWindow;
  /** Whether the audience's window was blocked at the start. */
  readonly isBlocked: boolean;
  /** The spot around which a zoom begins. */
  readonly spot: () => Spot;
  /** Called when there is nothing left to close: the show ends. */
  readonly onEnd: () => void;
}

/** Events that move to a step; they close an open sheet. */
const moves: ReadonlySet<ShowEvent['kind']> = new Set([
  'next',
  'previous',
  'first',
  'last',
  'jumped',
  'stepChosen',
  'returned',
]);

/** Controller of the speaker's window: open sheet, laser pointer, notices, wake lock, and the host of the commands. */
export function useShowController({
  audience,
  isBlocked,
  spot,
  onEnd,
}: ShowControllerOptions): ShowController {
  const { dispatch, partnerCalled, questionAsked } = useShowActions();
  const now = useShowNow();
  const isAlone = useShowSync(({ partner }) => partner === 'none');
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [isPointing, setPointing] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(isBlocked ? 'blocked' : null);

  useEffect(function stayAwake() {
    return keepAwake((state) => setNotice((last) => (state === 'held' ? last : 'wake')));
  }, []);

  const zoom = () => now().deck?.show.zoom ?? null;
  const host: ShowHost = {
    dispatch(event) {
      // With one window only, the audience sees what the speaker sees, so there is nothing to freeze.
      if (event.kind === 'freezePressed' && isAlone) return;
      if (moves.has(event.kind)) setSheet(null);
      dispatch(event);
    },
    toggleSheet: (which) => setSheet(sheet === which ? null : which),
    toggleFullScreen: () => void toggleFullScreen().then((done) => !done && setNotice('full-screen')),
    togglePointer: () => setPointing(!isPointing),
    zoomIn: () => dispatch({ kind: 'zoomed', to: zoomedIn(zoom(), spot()) }),
    zoomOut: () => dispatch({ kind: 'zoomed', to: zoomedOut(zoom()) }),
    openAudienceWindow() {
      if (!audience.open()) return setNotice('blocked');
      setNotice(null);
      partnerCalled();
    },
    noteQuestion() {
      questionAsked();
      setNotice('question');
    },
    leaveLevel() {
      if (sheet !== null) setSheet(null);
      else if (isPointing) setPointing(false);
      else if (zoom() !== null) dispatch({ kind: 'zoomed', to: null });
      else onEnd();
    },
  };
  return { sheet, open: setSheet, isPointing, notice, dismiss: () => setNotice(null), host, end: onEnd };
}
