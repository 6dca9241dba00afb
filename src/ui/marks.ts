/**
 * Marks: elements that represent a thing of the programme, such as `data-ref="place:piura"`. Choosing and pointing change attributes of
 * existing marks; nothing is rendered.
 */

/** Sets `attribute` on exactly the marks under `root` whose reference is in `values`, with its value, and removes it from all others. */
export function setMarks(root: ParentNode, attribute: string, values: ReadonlyMap<string, string>): void {
  for (const mark of root.querySelectorAll(`[${attribute}]`)) {
    if (!values.has(mark.getAttribute('data-ref') ?? '')) mark.removeAttribute(attribute);
  }
  for (const [ref, value] of values) {
    for (const mark of root.querySelectorAll(`[data-ref="${CSS.escape(ref)}"]`))
      mark.setAttribute(attribute, value);
  }
}

/** The reference of the mark that contains the event's target; null outside of marks. */
export function refAt(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('[data-ref]')?.getAttribute('data-ref') ?? null) : null;
}
