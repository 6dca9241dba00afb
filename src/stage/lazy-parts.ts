/** What comes after the first paint: the charts, for Recharts is by far the largest part of the app, and what tells beside them. */
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
export const LazyCases = textPanels.component(({ CasesPanel }) => CasesPanel);
export const LazyIndicator = textPanels.component(({ IndicatorPanel }) => IndicatorPanel);
export const LazyPlace = textPanels.component(({ PlacePanel }) => PlacePanel);
export const LazyTimeline = textPanels.component(({ TimelinePanel }) => TimelinePanel);
export const LazyPassport = textPanels.component(({ PassportPanel }) => PassportPanel);
export const LazyCaseSlide = slides.component(({ CaseSlide }) => CaseSlide);
export const LazyOrganisationsSlide = slides.component(({ OrganisationsSlide }) => OrganisationsSlide);
export const LazyThanksSlide = slides.component(({ ThanksSlide }) => ThanksSlide);
export const LazyTimelineSlide = slides.component(({ TimelineSlide }) => TimelineSlide);
export const LazySearch = search.component(({ SearchDialog }) => SearchDialog);

/** Fetches all of it ahead: for a show, which must not wait for anything. Rejects when a part cannot be had. */
export async function fetchAhead(): Promise<void> {
  await Promise.all([charts.fetch(), textPanels.fetch(), slides.fetch(), search.fetch()]);
}
