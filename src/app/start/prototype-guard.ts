/** What browser extensions add to every object, libraries that go through an object's keys take for the object's own. */

/** Hides it from them: it stays and works, but is not among the keys any more. Must run before the libraries do. */
export function hideAdditions(): void {
  for (const prototype of [Object.prototype, Array.prototype, String.prototype, Function.prototype]) {
    for (const key of Object.keys(prototype)) Reflect.defineProperty(prototype, key, { enumerable: false });
  }
}
