/** What is said of bad input: a code that i18n puts into words, and where it was. Codes are stable. */
export type ReportCode =
  | 'file.missing'
  | 'json.syntax'
  | 'format.unknown'
  | 'format.newer'
  | 'field.type'
  | 'field.missing'
  | 'field.value'
  | 'field.unknown'
  | 'id.duplicate'
  | 'id.unresolved'
  | 'place.circular'
  | 'text.language'
  | 'text.reference'
  | 'link.unreadable'
  | 'link.too-long'
  | 'link.key'
  | 'link.value'
  | 'link.unresolved';

export interface Report {
  readonly code: ReportCode;
  readonly severity: 'error' | 'warning';
  /** Where: a path such as `indicators[2].unit`, or the key of a link. */
  readonly locator: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
