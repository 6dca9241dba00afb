/** Keyboard shortcuts of the editor. Undo and redo in a search field are left to the field. */

interface EditorCommands {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly leave: () => void;
}

/** Elements where Escape does not leave the editor: fields, and parts that handle Escape themselves. */
function usesEscape(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [data-escape] *');
}

/** Listens on the document. Returns a function that stops it. */
export function bindEditorKeys({ undo, redo, leave }: EditorCommands): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    const key = event.key.toLowerCase();
    const isSearching = event.target instanceof Element && event.target.matches('input[type="search"]');
    if (isCommand && key === 'z' && !event.shiftKey && !isSearching) undo();
    else if (isCommand && (key === 'y' || (key === 'z' && event.shiftKey)) && !isSearching) redo();
    else if (event.key === 'Escape' && !usesEscape(event.target) && !document.querySelector(':popover-open'))
      leave();
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
