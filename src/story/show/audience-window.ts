/** The audience's window, as the console's window knows it. */
import { audienceAddress } from '../../store/url';

export interface AudienceWindow {
  /** Opens it, or loads it anew where it is. False when the browser did not let it open. */
  open(): boolean;
  close(): void;
  /** For messages, where the browser has no channel. */
  current(): Window | null;
}

/** `token`: what both windows know it by. A window that was lost is found again by its name, even after this one was loaded anew. */
export function audienceWindow(token: string): AudienceWindow {
  let opened: Window | null = null;
  let times = 0;
  return {
    open() {
      times += 1;
      try {
        opened = window.open(audienceAddress(token, times), `saldo-${token}`, 'popup,width=1280,height=720');
      } catch {
        opened = null;
      }
      return opened !== null;
    },
    close() {
      opened?.close();
      opened = null;
    },
    current: () => (opened?.closed ? null : opened),
  };
}
