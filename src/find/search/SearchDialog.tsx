import { useEffect, useMemo } from 'react';
import { find } from '../../i18n/messages/find';
import type { ThingRef } from '../../model/view/filter';
import type { ProductId } from '../../model/programme';
import { filterChosen, pressed } from '../../model/view/reduce-view';
import { usePicture } from '../../picture/context';
import { entryOf, placeOfOrganisation, type FoundRef } from './entries';
import { resultOf } from './results';
import { SearchBox } from './SearchBox';
import { SearchFrame } from './SearchFrame';
import { prepareSearch } from './searcher';

interface SearchDialogProps {
  /** References of recent results, the latest first. */
  recent: readonly ThingRef[];
  /** Called with the thing that was found and is to be chosen. */
  onFound: (thing: ThingRef) => void;
  /** Called for an organisation that leads to no place: "About the data" describes it. */
  onAbout: () => void;
  /** Called with the result that the arrow keys reach; null for none. */
  onPoint: (thing: string | null) => void;
  onClose: () => void;
}

/** The search for places, cases, products, organisations, events and indicators. */
export function SearchDialog({ recent: refs, onFound, onAbout, onPoint, onClose }: SearchDialogProps) {
  const { programme, i18n, dispatch } = usePicture();
  const messages = useMemo(() => i18n.from(find), [i18n]);
  useEffect(() => prepareSearch(programme), [programme]);
  const recent = useMemo(
    () =>
      refs.flatMap((ref) => {
        const entry = entryOf(programme, ref);
        return entry ? [resultOf(programme, { entry, terms: [] }, [], i18n, messages)] : [];
      }),
    [programme, refs, i18n, messages],
  );
  const choose = (ref: FoundRef) => {
    const id = ref.slice(ref.indexOf(':') + 1);
    const body = ref.startsWith('organisation:') ? placeOfOrganisation(programme, id) : null;
    if (body !== null) found(`place:${body}`);
    else if (ref.startsWith('organisation:')) onAbout();
    else if (ref.startsWith('product:')) {
      dispatch(filterChosen('product', id as ProductId));
      onClose();
    } else found(ref as ThingRef);
  };
  const found = (ref: ThingRef) => {
    onFound(ref);
    readAnswer();
  };
  const seeCases = () => {
    onClose();
    dispatch({ kind: 'filtersCleared' });
    dispatch(pressed('place', programme.territory));
    document.querySelector('[data-view="cases"]')?.scrollIntoView();
  };
  return (
    <SearchFrame label={messages.t('search.label')} onClose={onClose}>
      <SearchBox
        recent={recent}
        onChoose={choose}
        onPoint={onPoint}
        onClose={onClose}
        onCases={programme.cases.length > 0 ? seeCases : null}
      />
    </SearchFrame>
  );
}

/**
 * Moves the focus to the headline, which describes what was found. In the next frame, because the closing dialog first restores the focus.
 */
function readAnswer(): void {
  requestAnimationFrame(() => document.getElementById('headline')?.focus());
}
