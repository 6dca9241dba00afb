/** Brings an item into the view of its own row, without moving the page. */
export function scrollInto(row: Element, item: Element): void {
  const box = row.getBoundingClientRect();
  const own = item.getBoundingClientRect();
  if (own.left < box.left || own.right > box.right)
    row.scrollLeft += own.left - box.left - (box.width - own.width) / 2;
}
