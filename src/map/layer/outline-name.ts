import type { Outline } from './layer-check';

/** The name of an outline: the one in its layer, else that of its country code in `lang`, else its id. */
export function outlineName({ id, name }: Outline, lang: string): string {
  if (name !== null || !/^[A-Z]{2}$/.test(id)) return name ?? id;
  return new Intl.DisplayNames([lang], { type: 'region' }).of(id) ?? id;
}
