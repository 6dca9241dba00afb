import { useEffect, useEffectEvent, useState } from 'react';
import { commandOf, type ShowHost } from './commands';
import { isFullScreen } from './full-screen';
import { keyMeaning, type Pressed } from './key-meaning';

/** On a group of marks that was entered with Enter: it gets the arrow keys until Escape, or until the focus leaves it. */
const ENTERED = 'data-entered';
/** Typed digits of a step's number are dropped after this time without another one. Milliseconds. */
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

/** Enter on a mark enters its group, once; the next Enter chooses the mark. True when the group was entered. */
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
 * Keyboard capture: handles the keys of a show on the window, before any control. An open dialog keeps its keys, except for Page Up and
 * Page Down, which clickers send. Returns the digits of a step's number typed so far.
 */
export function useShowKeys({ isBlank, host }: ShowKeysOptions): string {
  const [digits, setDigits] = useState('');

  const press = useEffectEvent((event: KeyboardEvent) => {
    // An open sheet handles its keys itself; nothing behind it is pressed.
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
    if (meaning.kind === 'command') commandOf(meaning.id).run(host, digits);
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
