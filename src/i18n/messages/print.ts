import type { MessageTable } from '../message-table';

export const print = {
  'print.address': { es: 'Se puede ver en: {address}', en: 'To be seen at: {address}' },
} satisfies MessageTable;
