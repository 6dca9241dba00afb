import type { MessageTable } from '../message-table';

export const summary = {
  'summary.label': { es: 'Resumen', en: 'Summary' },
  'summary.indicator': { es: 'Indicador', en: 'Indicator' },
  'summary.target': { es: 'Meta', en: 'Target' },
  'summary.actual': { es: 'Alcanzado', en: 'Achieved' },
  'summary.factor': { es: 'Veces la meta', en: 'Times the target' },
  'summary.bar': { es: 'Alcanzado ÷ meta (la raya)', en: 'Achieved ÷ target (the line)' },
  'summary.no-target': { es: 'sin meta fijada', en: 'no target set' },
  'summary.bound': { es: 'más de {actual}', en: 'more than {actual}' },
  'summary.at-least': { es: 'al menos {actual}', en: 'at least {actual}' },
  'summary.about': { es: 'cerca de {actual}', en: 'about {actual}' },
  'summary.cases': { es: 'Casos', en: 'Cases' },
  'summary.mismatch': {
    es: 'La fuente dice {stated} para {titles}; el cálculo da {percents} de la meta.',
    en: 'The source says {stated} for {titles}; the calculation gives {percents} of the target.',
  },
  'summary.wording': {
    es: 'La fuente da como exceso lo que es porcentaje de la meta: {titles}.',
    en: 'The source gives as the excess what is a percentage of the target: {titles}.',
  },
  'summary.quoted': { es: '«{title}»', en: '“{title}”' },
  'summary.sources': { es: 'Fuente', en: 'Source' },
} satisfies MessageTable;
