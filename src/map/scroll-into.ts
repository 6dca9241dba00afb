/** Scrolls a row sideways to centre an item that is not fully in view. Unlike scrollIntoView() it never scrolls the page. */
export function scrollInto(row: Element, item: Element): void {
  const box = row.getBoundingClientRect();
  const own = item.getBoundingClientRect();
  if (own.left < box.left || own.right > box.right)
    row.scrollLeft += own.left - box.left - (box.width - own.width) / 2;
}
