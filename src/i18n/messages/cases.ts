import type { MessageTable } from '../message-table';

export const cases = {
  'cases.title': {
    es: { one: 'Un caso', other: '{number} casos' },
    en: { one: 'One case', other: '{number} cases' },
  },
  'cases.title.place': {
    es: { one: '{place}: un caso', other: '{place}: {number} casos' },
    en: { one: '{place}: one case', other: '{place}: {number} cases' },
  },
  'cases.none.title': {
    es: '{place}: sin caso propio en la fuente',
    en: '{place}: no case of its own in the source',
  },
  'cases.none': {
    es: 'La fuente no cuenta un caso de este lugar. No quiere decir que no hubo trabajo aquí, solo que no se relata.',
    en: 'The source tells no case from this place. That does not mean nothing was done here, only that it is not told.',
  },
  'cases.left': { es: '{left} de {total}', en: '{left} of {total}' },
  'cases.note': { es: 'Qué significa', en: 'What this means' },
  'cases.undated': {
    es: {
      one: '{titles}: sin fecha en la fuente, por eso el filtro por año no lo descarta.',
      other: '{titles}: sin fecha en la fuente, por eso el filtro por año no los descarta.',
    },
    en: {
      one: '{titles}: undated in the source, so the filter by year does not rule it out.',
      other: '{titles}: undated in the source, so the filter by year does not rule them out.',
    },
  },
  'cases.unit': {
    es: 'El filtro por unidad no se aplica a los casos.',
    en: 'The filter by unit does not apply to cases.',
  },
  'cases.more': { es: 'y {number} más', en: 'and {number} more' },
  'cases.all': { es: 'Ver todos', en: 'See all' },
  'cases.fewer': { es: 'Ver menos', en: 'See fewer' },
  'case.step.before': { es: 'Antes', en: 'Before' },
  'case.step.with': { es: 'Con el programa', en: 'With the programme' },
  'case.step.result': { es: 'Lo que resultó', en: 'What came about' },
  'case.step.next': { es: 'Lo que sigue', en: 'What comes next' },
  'case.absent.before': { es: 'cómo estaba el grupo antes', en: 'how the group stood before' },
  'case.absent.with': { es: 'qué se hizo con el programa', en: 'what was done with the programme' },
  'case.absent.result': { es: 'qué resultó', en: 'what came of it' },
  'case.absent.next': { es: 'qué sigue', en: 'what comes next' },
  'case.absent': { es: 'La fuente no dice {what}.', en: 'The source does not say {what}.' },
  'case.reach': { es: 'Mercado', en: 'Market' },
  'case.institutions': {
    es: 'Instituciones aliadas del programa',
    en: 'Institutions allied with the programme',
  },
  'case.institutions.note': {
    es: 'De los lugares en conjunto; la fuente no vincula ninguna a este caso.',
    en: 'Of the places together; the source ties none of them to this case.',
  },
} satisfies MessageTable;
