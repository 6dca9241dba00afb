import { HeadlinePanel } from '../figures/HeadlinePanel';
import { PlacePanel } from '../figures/PlacePanel';
import { MapPanel } from '../map/MapPanel';
import { useMedium } from '../picture/context';
import {
  LazyAchievement,
  LazyBreakdown,
  LazyCaseDetail,
  LazyCases,
  LazyCaseSlide,
  LazyEventDetail,
  LazyIndicator,
  LazyOrganisationsSlide,
  LazyRatio,
  LazySeries,
  LazyStated,
  LazyThanksSlide,
  LazyTimeline,
  LazyTimelineSlide,
  LazyTotals,
} from './lazy-parts';
import type { StagedItem } from './staged';

/** The only mapping from a staged item to the component that draws it, for the page and for slides. */
export function StagedPicture({ item }: { item: StagedItem }) {
  const isSlide = useMedium() === 'slide';
  switch (item.picture) {
    case 'map':
      return <MapPanel />;
    case 'headline':
      return <HeadlinePanel />;
    case 'place':
      return <PlacePanel place={item.place} />;
    case 'indicator':
      return <LazyIndicator indicator={item.indicator} />;
    case 'cases':
      return <LazyCases />;
    case 'case-detail':
      return <LazyCaseDetail study={item.study} />;
    case 'event-detail':
      return <LazyEventDetail event={item.event} />;
    case 'timeline':
      return isSlide ? <LazyTimelineSlide /> : <LazyTimeline />;
    case 'achievement':
      return <LazyAchievement {...item.figures} />;
    case 'stated':
      return <LazyStated {...item.figures} />;
    case 'ratio':
      return <LazyRatio ratio={item.ratio} />;
    case 'totals':
      return <LazyTotals {...item.figures} />;
    case 'series':
      return <LazySeries indicator={item.indicator} territory={item.territory} />;
    case 'breakdown':
      return <LazyBreakdown indicator={item.indicator} territory={item.territory} />;
    case 'case':
      return <LazyCaseSlide cases={item.cases} />;
    case 'organisations':
      return <LazyOrganisationsSlide bodies={item.bodies} />;
    case 'thanks':
      return <LazyThanksSlide />;
  }
}
