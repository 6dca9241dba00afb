import { useEffect, useEffectEvent, useState } from 'react';
import { commandOf, type ShowHost } from './commands';
import { isFullScreen } from './full-screen';
import { keyMeaning, type Pressed } from './key-meaning';

/** Marks that the reader has gone into with Enter: until the focus leaves them, or Escape, the arrows are theirs. */
const ENTERED = 'data-entered';
/** A step's number is forgotten after so long without another digit. Milliseconds. */
const PATIENCE = 3000;

const writes =
  'input:not([type="radio"], [type="checkbox"], [type="button"]), textarea, select, [contenteditable]';
const arrows = `[${ENTERED}], input[type="radio"], [role="listbox"], [data-arrows]`;

function focusKind(target: EventTarget | null): Pressed['on'] {
  if (!(target instanceof Element)) return 'nothing';
  if (target.matches(writes)) return 'field';
  if (target.closest(arrows)) return 'arrows';
  return target.matches('button, a[href], input, summary, [role="button"]') ? 'control' : 'nothing';
}

/** Enter on a mark goes into its Picture, once: the next Enter chooses. True when it did. */
function enters(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || !(event.target instanceof Element)) return false;
  const marks = event.target.closest('[data-mark]')?.closest('[role="group"]');
  if (!marks || marks.hasAttribute(ENTERED)) return false;
  marks.setAttribute(ENTERED, '');
  return true;
}

function leavesMarks(event: Event): boolean {
  const marks = event.target instanceof Element ? event.target.closest(`[${ENTERED}]`) : null;
  marks?.removeAttribute(ENTERED);
  return marks !== null;
}

interface ShowKeysOptions {
  readonly isBlank: boolean;
  readonly host: ShowHost;
}

/**
 * The keys of a show, for as long as it is mounted. A dialog that is open has its own keys, but for a clicker's. Returns the digits of a
 * step's number that is being pressed.
 */
export function useShowKeys({ isBlank, host }: ShowKeysOptions): string {
  const [digits, setDigits] = useState('');

  const press = useEffectEvent((event: KeyboardEvent) => {
    // The sheet that is open closes by itself; nothing behind it is pressed.
    const isCovered = document.querySelector('dialog[open]') !== null && !event.key.startsWith('Page');
    if (isCovered || event.isComposing) return;
    const isHeld = event.repeat && !/^(Page|Arrow)/.test(event.key);
    if (digits === '' && enters(event)) return (event.preventDefault(), event.stopPropagation());
    if (event.key === 'Escape' && leavesMarks(event))
      return (event.preventDefault(), event.stopPropagation());
    const meaning = keyMeaning({
      key: event.key,
      shift: event.shiftKey,
      command: event.ctrlKey || event.metaKey || event.altKey,
      on: focusKind(event.target),
      digits,
      isBlank,
      isFull: isFullScreen(),
    });
    if (meaning === null) return undefined;
    if (meaning.kind !== 'swallowed') event.preventDefault();
    event.stopPropagation();
    if (isHeld) return undefined;
    setDigits(meaning.kind === 'digit' ? `${digits}${meaning.digit}`.slice(-3) : '');
    if (meaning.kind === 'command') commandOf(meaning.id).run(host);
    if (meaning.kind === 'jump') host.happened({ kind: 'jumped', to: meaning.to });
  });

  useEffect(function listen() {
    const onKeyDown = (event: KeyboardEvent) => press(event);
    const onFocusOut = (event: FocusEvent) => {
      const marks = event.target instanceof Element ? event.target.closest(`[${ENTERED}]`) : null;
      if (marks && !(event.relatedTarget instanceof Node && marks.contains(event.relatedTarget)))
        marks.removeAttribute(ENTERED);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('focusout', onFocusOut);
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('focusout', onFocusOut);
    };
  }, []);

  useEffect(
    function forgetDigits() {
      if (digits === '') return undefined;
      const timer = setTimeout(() => setDigits(''), PATIENCE);
      return () => clearTimeout(timer);
    },
    [digits],
  );
  return digits;
}
