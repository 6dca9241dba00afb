import { useEffect, useState } from 'react';
import { whenIdle } from '../../../ui/idle';

/** What waits for its turn: one at a time, when the browser rests, so that a page of pictures does not stand still while it is drawn. */
const waiting: (() => void)[] = [];
let isCalling = false;

function callNext(): void {
  isCalling = waiting.length > 0;
  if (!isCalling) return;
  const call = () => {
    waiting.shift()?.();
    callNext();
  };
  whenIdle(call, 1000);
}

/** True once it is this one's turn. */
export function useDrawTurn(): boolean {
  const [isMine, setMine] = useState(false);
  useEffect(function wait() {
    const call = () => setMine(true);
    waiting.push(call);
    if (!isCalling) callNext();
    return () => {
      const at = waiting.indexOf(call);
      if (at >= 0) waiting.splice(at, 1);
    };
  }, []);
  return isMine;
}
