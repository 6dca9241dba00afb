/**
 * What must not happen in any whole-app test: messages, errors, failed requests, requests to another origin, violations of the policy.
 */
import type { Page, Request } from '@playwright/test';

/** How the test driver says that it kept the app from keeping itself (`serviceWorkers: 'block'`). The app says nothing of it. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Is it of the page itself, or of no network at all? */
function staysHome(url: string, page: Page): boolean {
  const { origin, protocol } = new URL(url);
  return ['data:', 'blob:', 'file:'].includes(protocol) || origin === new URL(page.url()).origin;
}

/** Where a window is taken to as a whole, by its test or by a link, is its own origin then. */
function isArrival(request: Request, page: Page): boolean {
  return request.isNavigationRequest() && request.frame() === page.mainFrame();
}

/** Keeps everything that the browser complains of. A test that provokes a fault takes it; what is left fails the test. */
export class Faults {
  private seen: string[] = [];
  /** How much was seen when another document was asked for; null when the page stands. */
  private leaving: number | null = null;

  static async on(page: Page): Promise<Faults> {
    const faults = new Faults();
    page.on('console', (message) => {
      if (message.text() !== BLOCKED) faults.seen.push(`console ${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.seen.push(`error: ${error.message}`));
    page.on('requestfailed', (request) =>
      faults.seen.push(`request: ${request.url()} ${request.failure()?.errorText ?? ''}`),
    );
    page.on('request', (request) => {
      if (isArrival(request, page)) faults.leaving = faults.seen.length;
      if (!isArrival(request, page) && !staysHome(request.url(), page))
        faults.seen.push(`foreign: ${request.url()} asked for by ${page.url()}`);
    });
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) faults.arrived();
    });
    page.on('websocket', (socket) => faults.seen.push(`foreign: ${socket.url()} by ${page.url()}`));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        // oxlint-disable-next-line no-console -- this is how the page tells the test
        console.error(`violation: ${effectiveDirective} ${blockedURI}`);
      });
    });
    return faults;
  }

  /** What the document that is left was still fetching is broken off by the browser: no fault of the app. */
  private arrived(): void {
    const { leaving, seen } = this;
    if (leaving === null) return;
    this.seen = seen.filter((each, at) => at < leaving || !/^request: .* net::ERR_ABORTED$/.test(each));
    this.leaving = null;
  }

  /** What was seen so far; it does not count any more. */
  take(): readonly string[] {
    const taken = this.seen;
    this.seen = [];
    if (this.leaving !== null) this.leaving = 0;
    return taken;
  }
}
