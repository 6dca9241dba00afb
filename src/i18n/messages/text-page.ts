import type { MessageTable } from '../message-table';

export const textPage = {
  'text.back': { es: 'Volver', en: 'Back' },
  'text.print': { es: 'Imprimir', en: 'Print' },
  'text.notes': { es: 'Incluir las notas de quien expone', en: 'Include the speaker’s notes' },
  'text.note': { es: 'Para quien expone', en: 'For the speaker' },
  'text.tools': { es: 'Esta página', en: 'This page' },
  'text.programme': { es: 'Programa {start}–{end}', en: 'Programme {start}–{end}' },
  'text.programme.undated': { es: 'Programa sin fechas', en: 'Programme without dates' },
  'text.dated': { es: 'datos al {date}', en: 'data as of {date}' },
  'text.undated': { es: 'fuente sin fecha', en: 'source undated' },
  'text.who': { es: 'Quién lo dice', en: 'Who says so' },
  'text.source': { es: 'Fuente: {source}.', en: 'Source: {source}.' },
  'text.sources': { es: 'Fuentes', en: 'Sources' },
  'text.sources.parts': {
    es: 'Lo que dice cada parte citada, en nuestras palabras:',
    en: 'What each part that is cited says, in our words:',
  },
  'text.qr': { es: 'Código QR: ver este paso en el tablero', en: 'QR code: see this step on the dashboard' },
  'text.qr.long': { es: 'La dirección no cabe en un código.', en: 'The address is too long for a code.' },
  'text.empty': { es: 'Esta historia todavía no tiene pasos.', en: 'This story has no steps yet.' },

  'text.map': { es: 'En el mapa: {places}.', en: 'On the map: {places}.' },
  'text.map.list': { es: 'En el mapa, {number} lugares:', en: 'On the map, {number} places:' },
  'text.map.arc': {
    es: 'Un arco va de {from} a {to}: {event}, {date}.',
    en: 'An arc leads from {from} to {to}: {event}, {date}.',
  },
  'text.map.no-arc': {
    es: 'Ningún arco lleva a {event}: la fuente no dice dónde fue.',
    en: 'No arc leads to {event}: the source does not say where it was.',
  },
} satisfies MessageTable;
