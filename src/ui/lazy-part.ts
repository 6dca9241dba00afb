/**
 * Code splitting: parts of the app that are fetched when they are first drawn, and again when the reader asks for it. By itself nothing
 * is fetched a second time.
 */
import { createElement, lazy, type ComponentType } from 'react';

/** A part could not be fetched: the network or a new deployment took it away. */
export class PartError extends Error {
  /** Forgets the failure: the next draw fetches anew. */
  readonly forget: () => void;

  constructor(cause: unknown, forget: () => void) {
    super('a part of the app could not be fetched', { cause });
    this.forget = forget;
  }
}

export interface LazyPart<Module> {
  /** The same for everybody who asks. Rejects when the part cannot be had; asking again tries again. */
  readonly fetch: () => Promise<Module>;
  /** One of the part's components, which throws a PartError when the part cannot be had. */
  readonly component: <Props extends object>(
    pick: (module: Module) => ComponentType<Props>,
  ) => ComponentType<Props>;
}

export function lazyPart<Module>(load: () => Promise<Module>): LazyPart<Module> {
  const fetch = refetchable(load);
  return { fetch, component: (pick) => retryable(async () => pick(await fetch())) };
}

/**
 * After a failure the next request goes to another spelling of the part's address, since a browser that could not fetch a module does
 * not ask for that address again while the page stands.
 */
function refetchable<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let coming: Promise<Module> | null = null;
  let address: string | null = null;
  let failures = 0;
  const fetchPart = (): Promise<Module> =>
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

/** The part's own address in what the browser says of the failure; null where it says none. Only beside this module. */
function addressIn(error: unknown): string | null {
  const found = /https?:[^\s?#]+\.js/.exec(error instanceof Error ? error.message : '')?.[0];
  return found?.startsWith(new URL(/* @vite-ignore */ '.', import.meta.url).href) ? found : null;
}

/** React.lazy keeps a failure for good: after it is forgotten, another lazy component takes its place. */
function retryable<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const attempt = () =>
    lazy<ComponentType<Props>>(async () => {
      try {
        return { default: await load() };
      } catch (cause) {
        throw new PartError(cause, () => {
          Current = attempt();
        });
      }
    });
  let Current: ComponentType<Props> = attempt();
  return function Retryable(props: Props) {
    return createElement(Current, props);
  };
}
