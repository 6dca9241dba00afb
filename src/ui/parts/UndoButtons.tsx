import { Icon } from './Icon';

interface Step {
  label: string;
  /** Whether there is something to undo or redo. */
  isPossible: boolean;
  onPress: () => void;
}

/** Undo and redo. A button with nothing to do is `aria-disabled`, so that it keeps its place and the focus. */
export function UndoButtons({ undo, redo }: { undo: Step; redo: Step }) {
  return (
    <>
      <StepButton {...undo} icon="undo" keys="Ctrl Z" />
      <StepButton {...redo} icon="redo" keys="Ctrl ⇧ Z" />
    </>
  );
}

interface StepButtonProps extends Step {
  icon: 'undo' | 'redo';
  keys: string;
}

function StepButton({ label, isPossible, onPress, icon, keys }: StepButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={`${label} (${keys})`}
      aria-disabled={!isPossible}
      onClick={() => isPossible && onPress()}
    >
      <Icon name={icon} />
    </button>
  );
}
