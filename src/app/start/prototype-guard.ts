/**
 * Prototype guard: some browser extensions add properties to built-in prototypes, and libraries that loop over an object's keys take them
 * for the object's own.
 */

/** Makes the added properties non-enumerable; they still work. Must run before any library is loaded. */
export function hideAdditions(): void {
  for (const prototype of [Object.prototype, Array.prototype, String.prototype, Function.prototype]) {
    for (const key of Object.keys(prototype)) Reflect.defineProperty(prototype, key, { enumerable: false });
  }
}
