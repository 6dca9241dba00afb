import type { MessageTable } from '../message-table';

export const ratio = {
  'ratio.rows': { es: 'Qué es', en: 'What it is' },
  'ratio.row.target': { es: 'Previsto', en: 'Planned' },
  'ratio.row.actual': { es: 'Alcanzado', en: 'Achieved' },
  'ratio.mark.target': { es: 'Previsto: {value}', en: 'Planned: {value}' },
  'ratio.mark.actual': { es: 'Alcanzado: {value}', en: 'Achieved: {value}' },
} satisfies MessageTable;
