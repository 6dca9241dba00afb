import type { Outline } from './layer-check';

/** What an outline is called: by its layer, else as its country code is called in the language. */
export function outlineName({ id, name }: Outline, lang: string): string {
  if (name !== null || !/^[A-Z]{2}$/.test(id)) return name ?? id;
  return new Intl.DisplayNames([lang], { type: 'region' }).of(id) ?? id;
}
