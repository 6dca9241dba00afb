import type { MessageTable } from '../message-table';

/** Messages of a copied sentence (sentence.ts), apart from sharing.ts, which is loaded with the dialogs. */
export const share = {
  'sentence.source': { es: 'Fuente: {source}', en: 'Source: {source}' },
} satisfies MessageTable;
