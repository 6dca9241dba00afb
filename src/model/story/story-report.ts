/** A report on a story that could not be read, or not in full: a stable code, which i18n translates. */
export type StoryReportCode =
  /** No such file, or it could not be fetched. */
  | 'story.missing'
  | 'story.syntax'
  /** Not a story document. */
  | 'story.foreign'
  | 'story.newer'
  /** An older format whose upgrade failed. */
  | 'story.upgrade'
  /** The story belongs to another programme. */
  | 'story.programme'
  | 'story.large'
  | 'story.deep'
  /** The story packed in a link cannot be unpacked. */
  | 'story.packed'
  /** No story with this id is stored here. */
  | 'story.unknown'
  /** The stored story cannot be read; it is left unchanged. */
  | 'story.damaged'
  /** Storage did not answer. */
  | 'story.unreachable'
  /** The story is open in another tab, so it cannot be deleted here. */
  | 'story.elsewhere'
  /** More steps than MAX_STEPS; the rest was left out. */
  | 'story.steps'
  /** A step was left out. */
  | 'story.step'
  /** A step's id is missing, invalid or used by an earlier step; the step got another one. */
  | 'story.step-id'
  /** A key of a step's View was left out. */
  | 'story.view'
  /** A figure reference in a text does not resolve. */
  | 'story.figure'
  /** A text was cut off at the limit. */
  | 'story.shortened'
  /** A field is unknown or its value cannot be used; it was ignored. */
  | 'story.field';

export interface StoryReport {
  readonly code: StoryReportCode;
  readonly severity: 'error' | 'warning';
  /** A path such as `steps[2].headline`, or the file's name. */
  readonly locator: string;
  /** `step`: the step's number, from 1. */
  readonly params?: Readonly<Record<string, string | number>>;
}
