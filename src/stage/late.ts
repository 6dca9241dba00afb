/** What comes after the first paint: the charts, for Recharts is by far the largest part of the app, and what tells beside them. */
import { refetchable } from './refetch';
import { retryable } from './retryable';

const charts = refetchable(() => import('../charts/panels'));
const telling = refetchable(() => import('./telling'));
const search = refetchable(() => import('../find/SearchDialog'));

export const LazyAchievement = retryable(async () => (await charts()).AchievementPanel);
export const LazyStated = retryable(async () => (await charts()).StatedPanel);
export const LazyRatio = retryable(async () => (await charts()).RatioPanel);
export const LazySeries = retryable(async () => (await charts()).SeriesPanel);
export const LazyBreakdown = retryable(async () => (await charts()).BreakdownPanel);
export const LazyTotals = retryable(async () => (await charts()).TotalsPanel);
export const LazyCases = retryable(async () => (await telling()).CasesPanel);
export const LazyIndicator = retryable(async () => (await telling()).IndicatorPanel);
export const LazyPlace = retryable(async () => (await telling()).PlacePanel);
export const LazyTimeline = retryable(async () => (await telling()).TimelinePanel);
export const LazyPassport = retryable(async () => (await telling()).PassportPanel);
export const LazySearch = retryable(async () => (await search()).SearchDialog);

/** Fetches all of it ahead: for a show, which must not wait for anything. Rejects when a part cannot be had. */
export async function fetchAhead(): Promise<void> {
  await Promise.all([charts(), telling(), search()]);
}
