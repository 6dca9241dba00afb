/** Code splitting: the text panels below the headline are one chunk; they appear together with the charts. */
export { CaseDetail } from '../cases/CaseDetail';
export { CasesPanel } from '../cases/CasesPanel';
export { EventDetail } from '../cases/EventDetail';
export { TimelinePanel } from '../cases/TimelinePanel';
export { IndicatorPanel } from '../figures/IndicatorPanel';
export { PassportPanel } from '../figures/PassportPanel';
