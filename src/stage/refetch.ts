/** Parts of the app that are fetched late, and fetched again when they did not come. */

/** The part's own address in what the browser says of the failure; null where it says none. Only beside this module. */
function addressIn(error: unknown): string | null {
  const found = /https?:[^\s?#]+\.js/.exec(error instanceof Error ? error.message : '')?.[0];
  return found?.startsWith(new URL(/* @vite-ignore */ '.', import.meta.url).href) ? found : null;
}

/**
 * The same part for everybody who asks. After a failure the next request goes to another spelling of its address, since a browser that
 * could not fetch a module does not ask for that address again while the page stands.
 */
export function refetchable<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let coming: Promise<Part> | null = null;
  let address: string | null = null;
  let failures = 0;
  const fetchPart = (): Promise<Part> =>
    address === null ? load() : import(/* @vite-ignore */ `${address}?again=${failures}`);
  return () => {
    coming ??= fetchPart().catch((error: unknown) => {
      coming = null;
      address ??= addressIn(error);
      failures += 1;
      throw error;
    });
    return coming;
  };
}
