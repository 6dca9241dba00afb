import { createContext, useContext, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { rovingIndex } from '../../ui/roving-tabindex';
import styles from './Marks.module.css';

/** The highlight of every chosen mark; marks that are not in the map are not chosen. */
export type Chosen = ReadonlyMap<string, 'hot' | 'outlined'>;

interface MarksState {
  readonly chosen: Chosen;
  /** The marks that the filters leave out. */
  readonly dimmed: ReadonlySet<string>;
  /** Roving tabindex: the one mark that Tab reaches; the arrow keys lead to the others. */
  readonly current: string | undefined;
}

const none: ReadonlySet<string> = new Set();
const MarksContext = createContext<MarksState>({ chosen: new Map(), dimmed: none, current: undefined });

interface MarksProps {
  /** The references of the marks, in the order of the arrow keys. */
  refs: readonly string[];
  chosen: Chosen;
  dimmed?: ReadonlySet<string>;
  /** The figures are not those of the chosen place. */
  isQuiet?: boolean;
  label: string;
  onChoose: (ref: string) => void;
  children: ReactNode;
}

/**
 * Roving tabindex: the marks of a Picture are one stop of the Tab key. What is chosen, dimmed and current reaches the marks through a
 * context, so that only their attributes change and the chart is not rendered again.
 */
export function Marks({ refs, chosen, dimmed = none, isQuiet, label, onChoose, children }: MarksProps) {
  const [focused, setFocused] = useState<string | null>(null);
  const known = focused !== null && refs.includes(focused) ? focused : undefined;
  const current = known ?? refs.find((ref) => chosen.has(ref)) ?? refs[0];
  const state = useMemo(() => ({ chosen, dimmed, current }), [chosen, dimmed, current]);

  const keyPressed = (event: KeyboardEvent<HTMLElement>) => {
    const ref = markAt(event.target);
    if (ref === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = keyTarget(event.key, refs, ref);
    if (next === undefined) return;
    event.preventDefault();
    if (next === 'choose') onChoose(ref);
    else markOf(event.currentTarget, next)?.focus();
  };
  const choose = (ref: string | null) => {
    if (ref !== null) onChoose(ref);
  };
  return (
    <div
      role="group"
      aria-label={label}
      className={styles.marks}
      data-quiet={isQuiet || undefined}
      onKeyDown={keyPressed}
      onClick={(event) => choose(markAt(event.target))}
      onFocus={(event) => setFocused(markAt(event.target))}
    >
      <MarksContext value={state}>{children}</MarksContext>
    </div>
  );
}

function markOf(root: Element, mark: string): SVGElement | HTMLElement | null {
  return root.querySelector<SVGElement | HTMLElement>(`[data-mark="${CSS.escape(mark)}"]`);
}

function markAt(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? null)
    : null;
}

/** The mark to which a key leads from `from`; 'choose' for Enter and Space; undefined for any other key. */
export function keyTarget(key: string, refs: readonly string[], from: string): string | undefined {
  if (key === 'Enter' || key === ' ') return 'choose';
  const to = rovingIndex(key, refs.indexOf(from), refs.length);
  return to === undefined ? undefined : refs[to];
}

/**
 * The attributes of a mark, be it an SVG group or a button. `thing` differs from `mark` only where several marks represent one thing, as
 * the years of an indicator do.
 */
export function useMark(mark: string, label: string, thing: string = mark) {
  const { chosen, dimmed, current } = useContext(MarksContext);
  return {
    'data-mark': mark,
    'data-ref': thing,
    'data-chosen': chosen.get(mark),
    'data-dimmed': dimmed.has(mark) && !chosen.has(mark) ? '' : undefined,
    'aria-label': label,
    'aria-pressed': chosen.has(mark),
    tabIndex: mark === current ? 0 : -1,
  };
}

interface MarkProps {
  of: string;
  /** The thing that the mark represents, where that is not `of`. */
  thing?: string;
  label: string;
  isQuiet?: boolean | undefined;
  children: ReactNode;
}

/** A row or other part of an SVG that represents a thing and can be chosen. */
export function Mark({ of, thing, label, isQuiet, children }: MarkProps) {
  return (
    <g role="button" className={styles.mark} data-quiet={isQuiet || undefined} {...useMark(of, label, thing)}>
      {children}
    </g>
  );
}
