/** What tells in words and stands below the headline, as one part of the app: it waits for the charts anyway. */
export { CasesPanel } from '../cases/CasesPanel';
export { TimelinePanel } from '../cases/TimelinePanel';
export { IndicatorPanel } from '../figures/IndicatorPanel';
export { PassportPanel } from '../figures/PassportPanel';
export { PlacePanel } from '../figures/PlacePanel';
