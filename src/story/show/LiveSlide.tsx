import { useCallback, useMemo } from 'react';
import { isOffScript, numberOf, seenBy, type Show, type Writer } from '../../model/story/show';
import { cutOf, stepOf, type Step, type StepId, type Story } from '../../model/story/story';
import type { ViewEvent } from '../../model/view/reduce-view';
import { Slide } from '../../stage/slide/Slide';
import { useRoomRatio, useShow, useShowSync, useShowActions } from '../../store/show/show-hooks';

/** Steps to draw ahead, by how likely they are next: those after this step, then those before it, the nearest first. */
function comingAfter(story: Story, cut: number | null, step: StepId): readonly Step[] {
  const steps = cutOf(story, cut);
  const at = steps.findIndex(({ id }) => id === step);
  return at < 0 ? steps : [...steps.slice(at + 1), ...steps.slice(0, at).toReversed()];
}

/** The slide of a running show as the console or the audience sees it. What is on it can be pressed. */
export function LiveSlide({ as, heading = 'h2' }: { as: Writer; heading?: 'h1' | 'h2' }) {
  const { dispatch } = useShowActions();
  const story = useShowSync(({ deck }) => deck?.story ?? null);
  const step = useShow((show) => seenBy(as, show).step, null);
  const view = useShow((show) => seenBy(as, show).view, null);
  const picture = useShow((show) => seenBy(as, show).picture, null);
  const cut = useShow((show) => show.cut, null);
  // While frozen, the laser pointer and the zoom are on the speaker's slide only.
  const isKept = (show: Show) => as === 'audience' && show.shown !== null;
  const pointer = useShow((show) => (isKept(show) ? null : show.pointer), null);
  const zoom = useShow((show) => (isKept(show) ? null : show.zoom), null);
  const number = useMemo(() => story && step && numberOf(story, cut, step), [story, cut, step]);
  const ahead = useMemo(() => (story && step ? comingAfter(story, cut, step) : []), [story, cut, step]);
  const onEvent = useCallback((by: ViewEvent) => dispatch({ kind: 'viewChanged', by }), [dispatch]);
  // The console's slide has the ratio of the audience's window, so that both have the same layout.
  const asRoom = useRoomRatio();
  const isAlone = useShowSync(({ partner }) => partner === 'none');
  if (story === null || step === null || view === null) return null;
  return (
    <Slide
      view={view}
      step={isOffScript(story, { step, view, picture }) ? null : stepOf(story, step)}
      picture={picture}
      number={number}
      ahead={ahead}
      ratio={isAlone ? undefined : asRoom}
      heading={heading}
      pointer={pointer}
      zoom={zoom}
      onEvent={onEvent}
    />
  );
}
