/**
 * The way from one window of a show to the other. A channel of the browser's where there is one; else the windows' own messages. On
 * file:// every document on the machine hears the same channel, so its name holds a secret, and so does every message.
 */

export interface Port {
  /** Never throws: a message that cannot be sent is a lost one. */
  send(text: string): void;
  /** Returns what ends the listening. */
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
        // It was closed already.
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

/** `other`: the other window as far as it is known: the one that was opened, or the one that opened this. */
function windowPort(other: () => Window | null): Port {
  return {
    send(text) {
      try {
        // On file:// a window has no origin that could be named; the token in each message is what tells friends.
        other()?.postMessage(text, '*');
      } catch {
        // It is gone.
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

export function openPort(token: string, other: () => Window | null): Port {
  return typeof BroadcastChannel === 'undefined' ? windowPort(other) : channelPort(token);
}
