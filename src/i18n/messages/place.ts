import type { MessageTable } from '../message-table';

/** Apart from figures.ts, because the strip of facts is loaded with the page. */
export const place = {
  'place.bodies': { es: 'A cargo de', en: 'Carried out by' },
  'place.cases': { es: { one: 'Caso', other: 'Casos' }, en: { one: 'Case', other: 'Cases' } },
  'place.fairs': { es: { one: 'Feria', other: 'Ferias' }, en: { one: 'Trade fair', other: 'Trade fairs' } },
  'place.events': { es: 'Además', en: 'Also here' },
  'place.figures': { es: 'Cifras', en: 'Figures' },
  'place.figures.none': { es: 'La fuente no da ninguna.', en: 'The source gives none.' },
  'place.figures.of': { es: '{place}: {figures}', en: '{place}: {figures}' },
  'place.figures.over': { es: 'más de {actual}', en: 'more than {actual}' },
  'place.figures.least': { es: 'al menos {actual}', en: 'at least {actual}' },
  'place.figures.about': { es: 'cerca de {actual}', en: 'about {actual}' },
  'place.figures.more': { es: '{number} más', en: '{number} more' },
  'place.reading': { es: 'Cómo se leyó el nombre', en: 'How the name was read' },
  'place.more': { es: 'Más sobre {place}', en: 'More on {place}' },
} satisfies MessageTable;
