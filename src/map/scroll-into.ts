/** Scrolls a row or a list to centre an item that is not fully in view. Unlike scrollIntoView() it never scrolls the page. */
export function scrollInto(list: Element, item: Element): void {
  const box = list.getBoundingClientRect();
  const own = item.getBoundingClientRect();
  if (own.left < box.left || own.right > box.right)
    list.scrollLeft += own.left - box.left - (box.width - own.width) / 2;
  if (own.top < box.top || own.bottom > box.bottom)
    list.scrollTop += own.top - box.top - (box.height - own.height) / 2;
}
