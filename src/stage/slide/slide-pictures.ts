/** Code splitting: the Pictures that only slides use are one chunk, which the page does not need. */
export { CaseSlide } from './pictures/CaseSlide';
export { OrganisationsSlide } from './pictures/OrganisationsSlide';
export { ThanksSlide } from './pictures/ThanksSlide';
export { TimelineSlide } from './pictures/TimelineSlide';
