import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Opens the dialog that the ref is put on as a modal one, for as long as it is mounted. Closed while it is still in the document, so in
 * a layout effect, it gives the focus back to where it was.
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
