/** The charts as one part of the app: they share Recharts, so fetching them apart would only cost round trips. */
export { AchievementPanel } from './AchievementPanel';
export { StatedPanel } from './StatedPanel';
export { TotalsPanel } from './TotalsPanel';
