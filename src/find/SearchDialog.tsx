import { useEffect, useMemo } from 'react';
import { find } from '../i18n/messages/find';
import type { ThingRef } from '../model/filter';
import type { ProductId } from '../model/programme';
import { useActions, useDashboardState, useProgramme, useWords } from '../store/hooks';
import { entryOf, placeOfOrganisation, type FoundRef } from './entries';
import { resultOf } from './results';
import { SearchBox } from './SearchBox';
import { SearchFrame } from './SearchFrame';
import { prepareSearch } from './searcher';

/** Finds places, cases, products, institutions, fairs and indicators by name. */
export function SearchDialog() {
  const programme = useProgramme();
  const words = useWords();
  const actions = useActions();
  const speech = useMemo(() => words.from(find), [words]);
  useEffect(() => prepareSearch(programme), [programme]);
  const refs = useDashboardState((state) => state.preferences.recent);
  const recent = useMemo(
    () =>
      refs.flatMap((ref) => {
        const entry = entryOf(programme, ref);
        return entry ? [resultOf(programme, { entry, terms: [] }, [], words, speech)] : [];
      }),
    [programme, refs, words, speech],
  );
  const choose = (ref: FoundRef) => {
    const id = ref.slice(ref.indexOf(':') + 1);
    const body = ref.startsWith('organisation:') ? placeOfOrganisation(programme, id) : null;
    if (body !== null) found(`place:${body}`);
    else if (ref.startsWith('organisation:')) actions.dialogOpened('about');
    else if (ref.startsWith('product:')) {
      actions.filterChosen('product', id as ProductId);
      actions.dialogClosed();
    } else found(ref as ThingRef);
  };
  const found = (ref: ThingRef) => {
    actions.found(ref);
    readAnswer();
  };
  const seeCases = () => {
    actions.dialogClosed();
    actions.filtersCleared();
    actions.placeClicked(null);
    document.querySelector('[data-view="cases"]')?.scrollIntoView();
  };
  return (
    <SearchFrame label={speech.t('search.label')} onClose={actions.dialogClosed}>
      <SearchBox
        programme={programme}
        words={words}
        speech={speech}
        recent={recent}
        onChoose={choose}
        onPoint={actions.pointedAt}
        onClose={actions.dialogClosed}
        onCases={programme.cases.length > 0 ? seeCases : null}
      />
    </SearchFrame>
  );
}

/** Once the dialog has given the focus back: what was found is told by the sentence above everything. */
function readAnswer(): void {
  requestAnimationFrame(() => document.getElementById('headline')?.focus());
}
