/** All charts as one chunk: they share Recharts, so fetching them separately would only cost round trips. */
export { AchievementPanel } from './achievement/AchievementPanel';
export { BreakdownPanel } from './breakdown/BreakdownPanel';
export { RatioPanel } from './ratio/RatioPanel';
export { SeriesPanel } from './series/SeriesPanel';
export { StatedPanel } from './stated/StatedPanel';
export { TotalsPanel } from './totals/TotalsPanel';
