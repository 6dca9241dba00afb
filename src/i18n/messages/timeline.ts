import type { MessageTable } from '../message-table';

export const timeline = {
  'timeline.claim.fairs': {
    es: { one: 'Una feria, en {years}', other: '{number} ferias, en {years}' },
    en: { one: 'One trade fair, in {years}', other: '{number} trade fairs, in {years}' },
  },
  'timeline.claim.fairs.span': {
    es: {
      one: 'Una feria, en {years}, en un programa que fue de {start} a {end}',
      other: '{number} ferias, en {years}, en un programa que fue de {start} a {end}',
    },
    en: {
      one: 'One trade fair, in {years}, in a programme that ran from {start} to {end}',
      other: '{number} trade fairs, in {years}, in a programme that ran from {start} to {end}',
    },
  },
  'timeline.claim.events': {
    es: { one: 'Un acontecimiento, en {years}', other: '{number} acontecimientos, en {years}' },
    en: { one: 'One event, in {years}', other: '{number} events, in {years}' },
  },
  'timeline.claim.events.span': {
    es: {
      one: 'Un acontecimiento, en {years}, en un programa que fue de {start} a {end}',
      other: '{number} acontecimientos, en {years}, en un programa que fue de {start} a {end}',
    },
    en: {
      one: 'One event, in {years}, in a programme that ran from {start} to {end}',
      other: '{number} events, in {years}, in a programme that ran from {start} to {end}',
    },
  },
  'timeline.claim.span': {
    es: 'El programa fue de {start} a {end}',
    en: 'The programme ran from {start} to {end}',
  },
  'timeline.claim.undated': {
    es: {
      one: 'Un acontecimiento, del que la fuente no da fecha',
      other: '{number} acontecimientos, de los que la fuente no da fecha',
    },
    en: {
      one: 'One event, for which the source gives no date',
      other: '{number} events, for which the source gives no dates',
    },
  },
  'timeline.years': { es: '{number} años distintos', en: '{number} different years' },
  'timeline.label': { es: 'Acontecimientos por año', en: 'Events by year' },
  'timeline.precision': {
    es: 'El trazo grueso abarca lo que la fuente precisa: si solo dice el año, el año entero.',
    en: 'The thick stroke covers what the source specifies: the whole year when it names only the year.',
  },
  'timeline.break': { es: 'No todos los años se dibujan.', en: 'Not every year is drawn.' },
  'timeline.undated': { es: 'Sin fecha en la fuente', en: 'Undated in the source' },
  'timeline.start': { es: 'inicio', en: 'start' },
  'timeline.end': { es: 'fin', en: 'end' },
  'timeline.only': { es: 'inicio y fin', en: 'start and end' },
  'timeline.more': { es: '+{number}', en: '+{number}' },
  'timeline.more.label': {
    es: { one: 'Otro acontecimiento del año', other: '{number} acontecimientos más del año' },
    en: { one: 'One more event of the year', other: '{number} more events of the year' },
  },
  'timeline.note': { es: 'Cómo leer la línea de tiempo', en: 'How to read the timeline' },
  'timeline.fair': { es: 'Feria', en: 'Trade fair' },
  'timeline.fair.at': { es: 'Feria en {place}', en: 'Trade fair in {place}' },
  'event.kind.fair': { es: 'feria', en: 'trade fair' },
  'event.kind.meeting': { es: 'reunión', en: 'meeting' },
  'event.kind.phase': { es: 'etapa del programa', en: 'phase of the programme' },
  'event.kind.other': { es: 'acontecimiento', en: 'event' },
  'event.where': { es: 'Dónde', en: 'Where' },
  'event.where.none': { es: 'la fuente no dice dónde', en: 'the source does not say where' },
  'event.when': { es: 'Cuándo', en: 'When' },
  'event.cases': {
    es: { one: 'Caso que participó', other: 'Casos que participaron' },
    en: { one: 'Case that took part', other: 'Cases that took part' },
  },
} satisfies MessageTable;
