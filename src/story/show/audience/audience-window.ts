/** The audience's window, as the console's window knows it. */
import { audienceAddress } from '../../../store/page/url';

export interface AudienceWindow {
  /** Opens it. False when the browser says that it did not let it open: it does not always say. */
  open(): boolean;
  /** For messages, where the browser has no channel. */
  current(): Window | null;
}

const FEATURES = 'popup,width=1280,height=720';

/**
 * `token`: what both windows know it by. Where the browser has channels, the window knows nothing else of this one: it has a process of
 * its own, neither waits for the other, and what crashes one leaves the other.
 */
export function audienceWindow(token: string): AudienceWindow {
  const apart = typeof BroadcastChannel !== 'undefined';
  let opened: Window | null = null;
  let times = 0;
  return {
    open() {
      times += 1;
      try {
        opened = window.open(
          audienceAddress(token, times),
          `saldo-${token}`,
          apart ? `${FEATURES},noopener` : FEATURES,
        );
      } catch {
        return false;
      }
      return apart || opened !== null;
    },
    current: () => (opened?.closed ? null : opened),
  };
}
