/** The collections whose members have ids. They share one namespace: figures and notes refer to a bare id. */
export const COLLECTIONS = [
  'organisations',
  'places',
  'units',
  'products',
  'indicators',
  'measurements',
  'ratios',
  'claims',
  'caseStudies',
  'milestones',
  'sources',
  'notes',
] as const;
export type Collection = (typeof COLLECTIONS)[number];
