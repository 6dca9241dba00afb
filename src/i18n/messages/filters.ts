import type { MessageTable } from '../message-table';

/** Apart from find.ts, because the filters are loaded with the page and the search is code-split. */
export const filters = {
  'filters.title': { es: 'Filtros', en: 'Filters' },
  'filters.indicator': { es: 'Indicador', en: 'Indicator' },
  'filters.unit': { es: 'Unidad', en: 'Unit' },
  'filters.product': { es: 'Producto', en: 'Product' },
  'filters.year': { es: 'Año', en: 'Year' },
  'filters.country': { es: 'País', en: 'Country' },
  'filters.none.indicator': { es: 'ninguno', en: 'none' },
  'filters.none.unit': { es: 'todas', en: 'all' },
  'filters.none.product': { es: 'todos', en: 'all' },
  'filters.none.year': { es: 'todos', en: 'all' },
  'filters.none.country': { es: 'todos', en: 'all' },
  'filters.remove': { es: 'Quitar el filtro {filter}', en: 'Remove the filter {filter}' },
  'filters.clear': { es: 'Quitar todos los filtros', en: 'Remove all filters' },
  'filters.shown': { es: 'Se muestra lo que corresponde a {what}.', en: 'Showing what matches {what}.' },
  'filters.aside': { es: 'En segundo plano: {what}.', en: 'In the background: {what}.' },
  'filters.hidden': { es: 'Fuera de la lista: {what}.', en: 'Left out of the list: {what}.' },
  'filters.place': {
    es: { one: 'un lugar', other: '{number} lugares' },
    en: { one: 'one place', other: '{number} places' },
  },
  'filters.indicators': {
    es: { one: 'un indicador', other: '{number} indicadores' },
    en: { one: 'one indicator', other: '{number} indicators' },
  },
  'filters.case': {
    es: { one: 'un caso', other: '{number} casos' },
    en: { one: 'one case', other: '{number} cases' },
  },
  'filters.event': {
    es: { one: 'un acontecimiento', other: '{number} acontecimientos' },
    en: { one: 'one event', other: '{number} events' },
  },
  'filters.cases.title': {
    es: { one: 'queda uno de los {total} casos', other: 'quedan {number} de los {total} casos' },
    en: { one: 'one of the {total} cases is left', other: '{number} of the {total} cases are left' },
  },
  'filters.cases.none.title': { es: 'ningún caso con este filtro', en: 'no case with this filter' },
  'filters.cases.none': {
    es: {
      one: 'Hay un caso, pero no corresponde al filtro.',
      other: 'Hay {number} casos, pero ninguno corresponde al filtro.',
    },
    en: {
      one: 'There is one case, but it does not match the filter.',
      other: 'There are {number} cases, but none matches the filter.',
    },
  },
  'filters.cases.hidden': {
    es: {
      one: 'Un caso más no corresponde al filtro.',
      other: '{number} casos más no corresponden al filtro.',
    },
    en: {
      one: 'One more case does not match the filter.',
      other: '{number} more cases do not match the filter.',
    },
  },
  'filters.cases.undated': {
    es: {
      one: '{titles}: sin fecha en la fuente, por eso sigue aquí.',
      other: '{titles}: sin fecha en la fuente, por eso siguen aquí.',
    },
    en: {
      one: '{titles}: undated in the source, so it stays.',
      other: '{titles}: undated in the source, so they stay.',
    },
  },
  'filters.cases.unit': {
    es: 'El filtro por unidad no se aplica a los casos.',
    en: 'The filter by unit does not apply to cases.',
  },
  'filters.cases.clear': { es: 'Quitar los filtros', en: 'Remove the filters' },
} satisfies MessageTable;
