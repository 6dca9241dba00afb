/** The shape of the message files: every key in every language, so that a missing one does not compile. */

export const langs = ['es', 'en'] as const;
export type Lang = (typeof langs)[number];

/** A sentence with `{parameters}`, or one per plural category of `{count}` (CLDR; Spanish has `many`). */
export type Message = string | { readonly one: string; readonly many?: string; readonly other: string };

export type MessageTable = Record<string, Record<Lang, Message>>;
