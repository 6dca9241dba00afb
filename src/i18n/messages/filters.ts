import type { MessageTable } from '../message-table';

/** Apart from find.ts, because the filters are loaded with the page and the search is code-split. */
export const filters = {
  'filters.title': { es: 'Filtros', en: 'Filters' },
  'filters.indicator': { es: 'Indicador', en: 'Indicator' },
  'filters.unit': { es: 'Unidad', en: 'Unit' },
  'filters.product': { es: 'Producto', en: 'Product' },
  'filters.year': { es: 'Año', en: 'Year' },
  'filters.country': { es: 'País', en: 'Country' },
  'filters.none.indicator': { es: 'todos', en: 'all' },
  'filters.none.unit': { es: 'todas', en: 'all' },
  'filters.none.product': { es: 'todos', en: 'all' },
  'filters.none.year': { es: 'todos', en: 'all' },
  'filters.none.country': { es: 'todos', en: 'all' },
  'filters.one': { es: 'Filtro', en: 'Filter' },
  'filters.claim.cases': {
    es: { one: 'Corresponde {number} de los {all} casos', other: 'Corresponden {number} de los {all} casos' },
    en: { one: '{number} of the {all} cases matches', other: '{number} of the {all} cases match' },
  },
  'filters.claim.cases.none': {
    es: 'Ninguno de los {all} casos corresponde al filtro',
    en: 'None of the {all} cases matches the filter',
  },
  'filters.claim.indicators': {
    es: {
      one: 'Corresponde {number} de los {all} indicadores',
      other: 'Corresponden {number} de los {all} indicadores',
    },
    en: { one: '{number} of the {all} indicators matches', other: '{number} of the {all} indicators match' },
  },
  'filters.claim.indicators.none': {
    es: 'Ninguno de los {all} indicadores corresponde al filtro',
    en: 'None of the {all} indicators matches the filter',
  },
  'filters.reset': { es: 'Restablecer', en: 'Reset' },
  'result.countries': {
    es: { one: '{number} país', many: '{number} países', other: '{number} países' },
    en: { one: '{number} country', other: '{number} countries' },
  },
  'result.places': {
    es: { one: '{number} lugar', many: '{number} lugares', other: '{number} lugares' },
    en: { one: '{number} place', other: '{number} places' },
  },
  'result.indicators': {
    es: { one: '{number} indicador', many: '{number} indicadores', other: '{number} indicadores' },
    en: { one: '{number} indicator', other: '{number} indicators' },
  },
  'result.cases': {
    es: { one: '{number} caso', many: '{number} casos', other: '{number} casos' },
    en: { one: '{number} case', other: '{number} cases' },
  },
  'result.fairs': {
    es: { one: '{number} feria', many: '{number} ferias', other: '{number} ferias' },
    en: { one: '{number} trade fair', other: '{number} trade fairs' },
  },
  'result.of.cases': {
    es: { one: '{number} de {all} caso', many: '{number} de {all} casos', other: '{number} de {all} casos' },
    en: { one: '{number} of {all} case', other: '{number} of {all} cases' },
  },
  'result.of.indicators': {
    es: {
      one: '{number} de {all} indicador',
      many: '{number} de {all} indicadores',
      other: '{number} de {all} indicadores',
    },
    en: { one: '{number} of {all} indicator', other: '{number} of {all} indicators' },
  },
} satisfies MessageTable;
