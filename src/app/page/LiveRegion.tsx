import { useI18n } from '../../picture/context';
import { useDashboardState } from '../../store/page/dashboard-hooks';

/** Live region: announces undo, redo and copying to screen readers. */
export function LiveRegion() {
  const said = useDashboardState((state) => state.session.announcement);
  const i18n = useI18n();
  return (
    <p role="status" className="visually-hidden">
      {said && i18n.t(`app.${said}`)}
    </p>
  );
}
