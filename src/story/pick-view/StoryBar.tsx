import { use } from 'react';
import { useProgramme } from '../../picture/context';
import type { Foot } from '../../store/page/dashboard-state';
import { StoriesProvider } from '../../store/stories/stories-hooks';
import { storiesOf } from '../stories';
import { AddedCard } from './AddedCard';
import { ChoosingBar } from './PickViewBar';

/** At the foot of the page: what came of adding a step, or the choice of another View for one. */
export function StoryFoot({ foot }: { foot: Foot }) {
  const { stories } = use(storiesOf(useProgramme()));
  return (
    <StoriesProvider stories={stories}>
      {foot.kind === 'adding' ? <AddedCard wish={foot} stories={stories} /> : <ChoosingBar foot={foot} />}
    </StoriesProvider>
  );
}
