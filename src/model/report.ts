/** A report on bad input: a stable code, which i18n translates, and the locator of the problem. */
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
  /** A path such as `indicators[2].unit`, the key of a link, or the name or address of a file. */
  readonly locator: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
