import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Modal dialog: the dialog with this ref is open while it is mounted. A layout effect closes it while it is still in the document, so that
 * the browser restores the focus.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog?.open) dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return ref;
}
