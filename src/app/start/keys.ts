/** Keyboard shortcuts of the page: search, undo, redo, help, and Escape for one level up. */
import type { Dashboard } from '../../store/page/dashboard';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type="radio"]), textarea, select, [contenteditable]')
  );
}

/** Key-repeat guard: a held Enter or Space presses a button once only; a repeat would undo the choice that the press made. */
function onHeld(event: KeyboardEvent): void {
  const isPress = event.key === 'Enter' || event.key === ' ';
  const isButton = event.target instanceof Element && event.target.matches('button, [role="button"]');
  if (!event.repeat || !isPress || !isButton) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Listens on the document. Returns a function that stops it. */
export function bindKeys({ actions, dispatch, getState }: Dashboard): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    // The other screens have keys of their own.
    if (getState().session.screen !== 'page') return;
    const command = (event.ctrlKey || event.metaKey) && !event.altKey;
    const key = event.key.toLowerCase();
    const isSearch = command ? key === 'k' && !event.shiftKey : key === '/' && !isTyping(event.target);
    // A dialog is open in the store while its code still loads: Escape cancels it, and the search does not replace it.
    const isWaiting = getState().session.dialog !== null;
    if (isWaiting && event.key === 'Escape') actions.dialogClosed();
    else if (isSearch) {
      if (!isWaiting) actions.dialogOpened('search');
    } else if (isTyping(event.target)) return;
    else if (command && key === 'z' && !event.shiftKey) actions.undoPressed();
    else if (command && (key === 'y' || (key === 'z' && event.shiftKey))) actions.redoPressed();
    else if (event.key === '?' && !command) actions.dialogOpened('help');
    else if (event.key === 'Escape' && !document.querySelector(':popover-open'))
      dispatch({ kind: 'levelLeft' });
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', onHeld, { capture: true });
  document.addEventListener('keydown', onKeyDown);
  return () => {
    document.removeEventListener('keydown', onHeld, { capture: true });
    document.removeEventListener('keydown', onKeyDown);
  };
}
