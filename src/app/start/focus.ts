/** Focus restoration: when the focused element is removed, the nearest remaining control around it gets the focus. */

const focusable = 'button, input, select, summary, [tabindex="0"]';

function ancestorsOf(element: Element | null): readonly Element[] {
  return element === null ? [] : [element, ...ancestorsOf(element.parentElement)];
}

function firstIn(element: Element): HTMLElement | undefined {
  return [...element.querySelectorAll<HTMLElement>(focusable)].find((each) => each.checkVisibility());
}

/** Watches `root` for removed elements. Returns a function that stops it. */
export function bindFocus(root: HTMLElement): () => void {
  let trail: readonly Element[] = [];
  const remember = (event: FocusEvent) => {
    trail = event.target instanceof Element ? ancestorsOf(event.target) : [];
  };
  const observer = new MutationObserver(() => {
    if (document.activeElement !== document.body || trail[0]?.isConnected !== false) return;
    // During a show the focus goes to its root: the keys belong to the show, and the audience must not see a focus ring.
    const home = root.querySelector<HTMLElement>('[data-home]');
    if (home) return home.focus({ preventScroll: true });
    const around = trail.filter((each) => each.isConnected && root.contains(each));
    for (const each of around) {
      const near = firstIn(each);
      if (near) return near.focus({ preventScroll: true });
    }
  });
  root.addEventListener('focusin', remember);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}
