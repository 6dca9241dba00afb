/** The font size of the smallest visible text on a slide, as scaled on the screen. CSS pixels; null when there is no slide or no text. */
export function smallestText(root: ParentNode): number | null {
  const sheet = root.querySelector<HTMLElement>('[data-sheet]');
  if (!sheet || sheet.offsetHeight === 0) return null;
  const scale = sheet.getBoundingClientRect().height / sheet.offsetHeight;
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  let smallest = Infinity;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    if (!parentElement || (node.textContent ?? '').trim() === '') continue;
    if (parentElement.closest('.visually-hidden, [inert], title, desc')) continue;
    if (!parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    smallest = Math.min(smallest, Number.parseFloat(getComputedStyle(parentElement).fontSize));
  }
  return Number.isFinite(smallest) ? smallest * scale : null;
}
