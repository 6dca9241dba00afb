import type { MessageTable } from '../message-table';

/** Messages of the search, which is code-split. */
export const find = {
  'search.label': { es: 'Buscar en el programa', en: 'Search the programme' },
  'search.placeholder': { es: 'Nombre o palabra', en: 'Name or word' },
  'search.kind.place': { es: 'Lugares', en: 'Places' },
  'search.kind.case': { es: 'Casos', en: 'Cases' },
  'search.kind.product': { es: 'Productos', en: 'Products' },
  'search.kind.organisation': { es: 'Instituciones', en: 'Institutions' },
  'search.kind.event': { es: 'Ferias y otros acontecimientos', en: 'Fairs and other events' },
  'search.kind.indicator': { es: 'Indicadores', en: 'Indicators' },
  'search.recent': { es: 'Lo último que encontró', en: 'What you last found' },
  'search.hint': {
    es: 'Basta una parte del nombre, con tildes o sin ellas, en cualquiera de los idiomas del programa.',
    en: 'Part of a name is enough, with or without accents, in any of the programme’s languages.',
  },
  'search.found': {
    es: { one: 'Un resultado', other: '{number} resultados' },
    en: { one: 'One result', other: '{number} results' },
  },
  'search.more': {
    es: 'Hay más: agregue una palabra para acotar la búsqueda.',
    en: 'There are more: add a word to narrow the search.',
  },
  'search.none': { es: 'Nada corresponde a «{query}».', en: 'Nothing matches “{query}”.' },
  'search.none.where': {
    es: 'Se buscó en los nombres y en los textos de lugares, casos, productos, instituciones, acontecimientos e indicadores.',
    en: 'The names and texts of places, cases, products, institutions, events and indicators were searched.',
  },
  'search.again': { es: 'Probar con otra palabra', en: 'Try another word' },
  'search.cases': { es: 'Ver todos los casos', en: 'See all cases' },
  'search.keys.move': { es: 'recorrer', en: 'move' },
  'search.keys.choose': { es: 'elegir', en: 'choose' },
  'search.keys.close': { es: 'cerrar', en: 'close' },
  'search.undated': { es: 'sin fecha', en: 'undated' },
  'search.product': {
    es: { one: 'Filtra los casos: queda uno', other: 'Filtra los casos: quedan {number}' },
    en: { one: 'Filters the cases: one is left', other: 'Filters the cases: {number} are left' },
  },
  'search.role.cooperation': { es: 'Institución cooperante', en: 'Cooperating institution' },
  'search.role.funding': { es: 'Institución financiadora', en: 'Funding institution' },
  'search.role.accountable': { es: 'Institución responsable', en: 'Accountable institution' },
  'search.role.implementing': { es: 'Institución ejecutora', en: 'Implementing institution' },
  'search.role.partner': { es: 'Institución asociada', en: 'Partner institution' },
  'search.role.ally': { es: 'Institución aliada', en: 'Allied institution' },
  'search.event.phase': { es: 'Etapa', en: 'Phase' },
  'search.event.fair': { es: 'Feria', en: 'Trade fair' },
  'search.event.meeting': { es: 'Reunión', en: 'Meeting' },
  'search.event.other': { es: 'Acontecimiento', en: 'Event' },
} satisfies MessageTable;
