/** The charts come after the first paint: Recharts is by far the largest part of the app. */
import { retryable } from './retryable';

const charts = () => import('../charts/panels');

export const LazyAchievement = retryable(async () => (await charts()).AchievementPanel);
export const LazyStated = retryable(async () => (await charts()).StatedPanel);
export const LazyRatio = retryable(async () => (await charts()).RatioPanel);
export const LazySeries = retryable(async () => (await charts()).SeriesPanel);
export const LazyBreakdown = retryable(async () => (await charts()).BreakdownPanel);
export const LazyTotals = retryable(async () => (await charts()).TotalsPanel);
