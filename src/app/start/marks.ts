/** Brushing and linking: what is under the pointer or the focus is marked in all views, by attributes and without rendering. */
import type { Dashboard } from '../../store/page/dashboard';
import { refAt, setMarks } from '../../ui/marks';

/** Listens on the document. Returns a function that stops it. */
export function bindMarks(dashboard: Dashboard): () => void {
  const point = (event: Event) => dashboard.actions.pointedAt(refAt(event.target));
  const leave = () => dashboard.actions.pointedAt(null);
  const unsubscribe = dashboard.subscribe(({ session }, before) => {
    if (session.pointedAt === before.session.pointedAt) return;
    setMarks(document, 'data-marked', new Map(session.pointedAt === null ? [] : [[session.pointedAt, '']]));
  });
  document.addEventListener('pointerover', point);
  document.addEventListener('focusin', point);
  document.addEventListener('focusout', leave);
  document.documentElement.addEventListener('pointerleave', leave);
  return () => {
    unsubscribe();
    document.removeEventListener('pointerover', point);
    document.removeEventListener('focusin', point);
    document.removeEventListener('focusout', leave);
    document.documentElement.removeEventListener('pointerleave', leave);
  };
}
