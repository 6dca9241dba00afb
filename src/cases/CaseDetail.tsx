import type { CaseId } from '../model/programme';
import { useProgramme, useView } from '../picture/context';
import { shownBy } from '../model/view/view';
import { CaseBody } from './CaseBody';

export function CaseDetail({ study: id }: { study: CaseId }) {
  const programme = useProgramme();
  const view = useView();
  const study = programme.cases.find((each) => each.id === id);
  if (!study) return null;
  return (
    <section data-view="case" data-shown={shownBy(view)}>
      <CaseBody study={study} />
    </section>
  );
}
