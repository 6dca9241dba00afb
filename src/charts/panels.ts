/** The charts as one part of the app: they share Recharts, so fetching them apart would only cost round trips. */
export { AchievementPanel } from './AchievementPanel';
export { BreakdownPanel } from './BreakdownPanel';
export { RatioPanel } from './RatioPanel';
export { SeriesPanel } from './SeriesPanel';
export { StatedPanel } from './StatedPanel';
export { TotalsPanel } from './TotalsPanel';
