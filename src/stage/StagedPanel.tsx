import type { ReactNode } from 'react';
import { CasesPanel } from '../cases/CasesPanel';
import { HeadlinePanel } from '../figures/HeadlinePanel';
import { IndicatorPanel } from '../figures/IndicatorPanel';
import { PlacePanel } from '../figures/PlacePanel';
import { MapPanel } from '../map/MapPanel';
import { PlaceListPanel } from '../map/PlaceListPanel';
import { LazyAchievement, LazyBreakdown, LazyRatio, LazySeries, LazyStated, LazyTotals } from './lazyCharts';
import { LazyTimeline } from './lazyTimeline';
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
      return <PlacePanel place={staged.place} />;
    case 'indicator':
      return <IndicatorPanel indicator={staged.indicator} />;
    case 'cases':
      return <CasesPanel place={staged.place} />;
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
