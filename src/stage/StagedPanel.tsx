import type { ReactNode } from 'react';
import { HeadlinePanel } from '../figures/HeadlinePanel';
import { MapPanel } from '../map/MapPanel';
import { PlaceListPanel } from '../map/PlaceListPanel';
import {
  LazyAchievement,
  LazyBreakdown,
  LazyCases,
  LazyIndicator,
  LazyPlace,
  LazyRatio,
  LazySeries,
  LazyStated,
  LazyTimeline,
  LazyTotals,
} from './lazy-parts';
import { PanelFrame } from './PanelFrame';
import type { Staged } from './stage';

/** One Picture of the stage, bound to the store and kept apart from the others' faults. */
export function StagedPanel({ staged }: { staged: Staged }) {
  return <PanelFrame picture={staged.picture}>{panelOf(staged)}</PanelFrame>;
}

function panelOf(staged: Staged): ReactNode {
  switch (staged.picture) {
    case 'places':
      return <PlaceListPanel />;
    case 'map':
      return <MapPanel />;
    case 'headline':
      return <HeadlinePanel />;
    case 'place':
      return <LazyPlace place={staged.place} />;
    case 'indicator':
      return <LazyIndicator indicator={staged.indicator} />;
    case 'cases':
      return <LazyCases place={staged.place} />;
    case 'ratio':
      return <LazyRatio ratio={staged.ratio} />;
    case 'achievement':
      return <LazyAchievement {...staged.figures} size={staged.size} />;
    case 'stated':
      return <LazyStated {...staged.figures} />;
    case 'totals':
      return <LazyTotals {...staged.figures} />;
    case 'series':
      return <LazySeries indicator={staged.indicator} territory={staged.territory} />;
    case 'breakdown':
      return <LazyBreakdown indicator={staged.indicator} territory={staged.territory} />;
    case 'timeline':
      return <LazyTimeline />;
  }
}
