/**
 * The map alone, over the whole window: its panel is shown in the browser's top layer (popover API), above everything whatever surrounds
 * it, and on a phone too, where the Fullscreen API is missing.
 */

const FULL = 'data-full';

/** The panel around a map: what fills the window. */
function panelOf(container: HTMLElement): HTMLElement | null {
  return container.closest<HTMLElement>('[data-map-panel]') ?? container.closest('figure');
}

export function isAlone(container: HTMLElement): boolean {
  return panelOf(container)?.hasAttribute(FULL) ?? false;
}

/** Shows the map alone. Returns the function that gives it back to the page; `onLeft` is called once it is back, whatever did it. */
export function showAlone(container: HTMLElement, onLeft: () => void): () => void {
  const panel = panelOf(container);
  if (!panel || panel.hasAttribute(FULL)) return () => undefined;
  const controller = new AbortController();
  const leave = () => {
    if (controller.signal.aborted) return;
    controller.abort();
    if (panel.matches(':popover-open')) panel.hidePopover();
    panel.removeAttribute('popover');
    panel.removeAttribute(FULL);
    onLeft();
  };
  panel.setAttribute(FULL, '');
  panel.setAttribute('popover', 'manual');
  panel.showPopover();
  const { signal } = controller;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
    event.stopPropagation();
    event.preventDefault();
    leave();
  };
  // The focus says where the reader goes: out of the panel, back to the page. A dialog is above both.
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof Element && !panel.contains(target) && !target.closest('dialog, [popover]')) leave();
  };
  document.addEventListener('keydown', onKeyDown, { capture: true, signal });
  document.addEventListener('focusin', onFocus, { signal });
  window.addEventListener('beforeprint', leave, { signal });
  return leave;
}
