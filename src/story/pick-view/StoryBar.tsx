import { use } from 'react';
import { useProgramme } from '../../picture/context';
import type { Foot } from '../../store/page/dashboard-state';
import { StoriesProvider } from '../../store/stories/stories-hooks';
import { storiesOf } from '../stories';
import { AddedCard } from './AddedCard';
import { PickViewBar } from './PickViewBar';

/** At the foot of the page: what came of adding a step, or the choice of another View for one. */
export function StoryBar({ foot }: { foot: Foot }) {
  const { stories } = use(storiesOf(useProgramme()));
  return (
    <StoriesProvider stories={stories}>
      {foot.kind === 'adding' ? <AddedCard wish={foot} stories={stories} /> : <PickViewBar foot={foot} />}
    </StoriesProvider>
  );
}
