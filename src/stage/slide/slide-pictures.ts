/** The Pictures that only slides have, as one part of the app: the page does without them. */
export { CaseSlide } from './pictures/CaseSlide';
export { OrganisationsSlide } from './pictures/OrganisationsSlide';
export { ThanksSlide } from './pictures/ThanksSlide';
export { TimelineSlide } from './pictures/TimelineSlide';
