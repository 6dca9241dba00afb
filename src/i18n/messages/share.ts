import type { MessageTable } from '../message-table';

/** Of a copied sentence: needed as soon as one can be copied. */
export const share = {
  'sentence.source': { es: 'Fuente: {source}', en: 'Source: {source}' },
} satisfies MessageTable;
