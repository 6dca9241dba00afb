/** The keys that work everywhere: search, undo, redo, ? for help, and Escape for one level up. */
import type { Dashboard } from '../../store/page/dashboard';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type="radio"]), textarea, select, [contenteditable]')
  );
}

/** A button is pressed once, however long its key is held: what the press has chosen is not let go by the key's repeating. */
function onHeld(event: KeyboardEvent): void {
  const isPress = event.key === 'Enter' || event.key === ' ';
  const isButton = event.target instanceof Element && event.target.matches('button, [role="button"]');
  if (!event.repeat || !isPress || !isButton) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Listens on the document. Returns what stops it. */
export function bindKeys({ actions, dispatch, getState }: Dashboard): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    // What else fills the window has its own keys.
    if (getState().session.screen !== 'page') return;
    const command = (event.ctrlKey || event.metaKey) && !event.altKey;
    const key = event.key.toLowerCase();
    const isSearch = command ? key === 'k' && !event.shiftKey : key === '/' && !isTyping(event.target);
    // A dialog that is still on its way is open already: it can be called off, and no other takes its place.
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
