import type { MessageTable } from '../message-table';

export const cases = {
  'cases.title': {
    es: { one: 'Un caso que cuenta la fuente', other: '{number} casos que cuenta la fuente' },
    en: { one: 'One case told by the source', other: '{number} cases told by the source' },
  },
  'cases.title.place': {
    es: { one: '{place}: un caso', other: '{place}: {number} casos' },
    en: { one: '{place}: one case', other: '{place}: {number} cases' },
  },
  'cases.none.title': { es: '{place}: sin caso propio', en: '{place}: no case of its own' },
  'cases.none': {
    es: 'La fuente no cuenta un caso de este lugar. No quiere decir que no hubo trabajo aquí, solo que no se relata.',
    en: 'The source tells no case from this place. That does not mean nothing was done here, only that it is not told.',
  },
  'cases.all': { es: 'Ver los casos de todo el programa', en: 'See the cases of the whole programme' },
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
