/** Code splitting: what is fetched after the first paint. The charts are apart because Recharts is by far the largest part of the app. */
import { lazyPart } from '../ui/lazy-part';

const charts = lazyPart(() => import('../charts/panels'));
const textPanels = lazyPart(() => import('./text-panels'));
const slides = lazyPart(() => import('./slide/slide-pictures'));
const search = lazyPart(() => import('../find/search/SearchDialog'));

export const LazyAchievement = charts.component(({ AchievementPanel }) => AchievementPanel);
export const LazyStated = charts.component(({ StatedPanel }) => StatedPanel);
export const LazyRatio = charts.component(({ RatioPanel }) => RatioPanel);
export const LazySeries = charts.component(({ SeriesPanel }) => SeriesPanel);
export const LazyBreakdown = charts.component(({ BreakdownPanel }) => BreakdownPanel);
export const LazyTotals = charts.component(({ TotalsPanel }) => TotalsPanel);
export const LazyCaseDetail = textPanels.component(({ CaseDetail }) => CaseDetail);
export const LazyEventDetail = textPanels.component(({ EventDetail }) => EventDetail);
export const LazyCases = textPanels.component(({ CasesPanel }) => CasesPanel);
export const LazyIndicator = textPanels.component(({ IndicatorPanel }) => IndicatorPanel);
export const LazyTimeline = textPanels.component(({ TimelinePanel }) => TimelinePanel);
export const LazyPassport = textPanels.component(({ PassportPanel }) => PassportPanel);
export const LazyCaseSlide = slides.component(({ CaseSlide }) => CaseSlide);
export const LazyOrganisationsSlide = slides.component(({ OrganisationsSlide }) => OrganisationsSlide);
export const LazyThanksSlide = slides.component(({ ThanksSlide }) => ThanksSlide);
export const LazyTimelineSlide = slides.component(({ TimelineSlide }) => TimelineSlide);
export const LazySearch = search.component(({ SearchDialog }) => SearchDialog);

/** Prefetches all of these parts, for a show that must not wait for the network. Rejects when one cannot be fetched. */
export async function fetchAhead(): Promise<void> {
  await Promise.all([charts.fetch(), textPanels.fetch(), slides.fetch(), search.fetch()]);
}
