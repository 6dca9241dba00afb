/**
 * Marks are elements that stand for a thing of the programme: `data-ref="place:piura"`. A choice or a pointed-at thing changes
 * attributes on marks that stay; nothing is rendered again.
 */

/** Sets `attribute` on exactly the marks under `root` that `values` names, with its value, and takes it from all others. */
export function setMarks(root: ParentNode, attribute: string, values: ReadonlyMap<string, string>): void {
  for (const mark of root.querySelectorAll(`[${attribute}]`)) {
    if (!values.has(mark.getAttribute('data-ref') ?? '')) mark.removeAttribute(attribute);
  }
  for (const [ref, value] of values) {
    for (const mark of root.querySelectorAll(`[data-ref="${CSS.escape(ref)}"]`))
      mark.setAttribute(attribute, value);
  }
}

/** The reference of the mark that an event's target lies in; null outside of marks. */
export function refAt(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('[data-ref]')?.getAttribute('data-ref') ?? null) : null;
}
