import { useLayoutEffect, type RefObject } from 'react';
import { chosenMarks } from '../model/view/view';
import { useView } from '../picture/context';
import { setMarks } from '../ui/marks';

/** Brushing and linking: what is chosen stands out wherever it is named inside of `root`, by attributes of marks that stay. */
export function useChosenMarks(root: RefObject<HTMLElement | null>): void {
  const view = useView();
  useLayoutEffect(() => {
    if (root.current) setMarks(root.current, 'data-chosen', chosenMarks(view));
  });
}
