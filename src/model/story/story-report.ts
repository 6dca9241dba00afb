/** What is said of a story that could not be read, or not in full: a code that i18n puts into words. Codes are stable. */
export type StoryReportCode =
  /** No such file, or it could not be fetched. */
  | 'story.missing'
  | 'story.syntax'
  /** No story at all. */
  | 'story.foreign'
  | 'story.newer'
  /** An older format that could not be brought up to this one. */
  | 'story.upgrade'
  /** Told of another programme. */
  | 'story.programme'
  | 'story.large'
  | 'story.deep'
  /** What a link carried was damaged on the way. */
  | 'story.packed'
  /** A link led to a story that is not here. */
  | 'story.unknown'
  /** What is stored of it is damaged: it is kept aside. */
  | 'story.damaged'
  /** Storage did not answer. */
  | 'story.unreachable'
  /** It is open in another tab: it cannot be deleted here. */
  | 'story.elsewhere'
  /** More steps than a story may have: the rest was left out. */
  | 'story.steps'
  /** A step was left out. */
  | 'story.step'
  /** Two steps by one name: the later one got another. */
  | 'story.step-id'
  /** A key of a step's View was left out. */
  | 'story.view'
  /** A figure in a text leads to nothing. */
  | 'story.figure'
  /** A text was cut off at the limit. */
  | 'story.shortened'
  /** A field that is unknown or cannot be used was set aside. */
  | 'story.field';

export interface StoryReport {
  readonly code: StoryReportCode;
  readonly severity: 'error' | 'warning';
  /** Where: a path such as `steps[2].headline`, or the file's name. */
  readonly locator: string;
  /** `step`: the step's number as a reader counts, from 1. */
  readonly params?: Readonly<Record<string, string | number>>;
}
