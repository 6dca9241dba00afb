import { useWords } from '../picture/context';
import { useDashboardState } from '../store/page/dashboard-hooks';

/** Tells a screen reader that undo or redo happened. */
export function LiveRegion() {
  const said = useDashboardState((state) => state.session.announcement);
  const words = useWords();
  return (
    <p role="status" className="visually-hidden">
      {said && words.t(`app.${said}`)}
    </p>
  );
}
