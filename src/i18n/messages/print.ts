import type { MessageTable } from '../message-table';

export const print = {
  'print.address': { es: 'Dirección de esta vista: {address}', en: 'Address of this view: {address}' },
} satisfies MessageTable;
