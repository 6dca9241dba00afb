/** The timeline stands last on the page, so it comes after the first paint, with its words. */
import { retryable } from './retryable';

export const LazyTimeline = retryable(async () => (await import('../cases/TimelinePanel')).TimelinePanel);
