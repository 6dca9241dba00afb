/** The console's handle of the audience's window. */
import { audienceAddress } from '../../../store/page/url';

export interface AudienceWindow {
  /** Opens the window. False when it is known to be blocked; with `noopener` the browser does not tell. */
  open(): boolean;
  /** The window, to post messages to where there is no BroadcastChannel; null when it is closed or was not opened. */
  current(): Window | null;
}

const FEATURES = 'popup,width=1280,height=720';

/**
 * `token`: the secret that both windows know. With BroadcastChannel the window is opened with `noopener`: it gets a process of its own, so
 * that neither window waits for the other and a crash affects only one of them.
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
