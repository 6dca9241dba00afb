/**
 * Transport between the windows of a show: a BroadcastChannel where there is one, else window.postMessage. On file:// every document
 * of the machine can open the same channel, so its name and every message contain a secret token.
 */

export interface Port {
  /** Never throws: a message that cannot be sent is lost. */
  send(text: string): void;
  /** Returns the function that stops listening. */
  listen(onMessage: (data: unknown) => void): () => void;
  close(): void;
}

function channelPort(token: string): Port {
  const channel = new BroadcastChannel(`saldo-show-${token}`);
  return {
    send(text) {
      try {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin to name
        channel.postMessage(text);
      } catch {
        // The channel is closed already.
      }
    },
    listen(onMessage) {
      const listener = ({ data }: MessageEvent) => onMessage(data);
      channel.addEventListener('message', listener);
      return () => channel.removeEventListener('message', listener);
    },
    close: () => channel.close(),
  };
}

/** `other`: the window that this one opened or was opened by; null = not known. */
function windowPort(other: () => Window | null): Port {
  return {
    send(text) {
      try {
        // '*', because a window on file:// has no origin to name; the token in each message identifies the sender.
        other()?.postMessage(text, '*');
      } catch {
        // The window is gone.
      }
    },
    listen(onMessage) {
      const listener = ({ data, source }: MessageEvent) => {
        if (source === other()) onMessage(data);
      };
      window.addEventListener('message', listener);
      return () => window.removeEventListener('message', listener);
    },
    close() {},
  };
}

/** `other` is used only where there is no BroadcastChannel. */
export function openPort(token: string, other: () => Window | null): Port {
  return typeof BroadcastChannel === 'undefined' ? windowPort(other) : channelPort(token);
}
