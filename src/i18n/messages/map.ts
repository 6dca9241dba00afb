import type { MessageTable } from '../message-table';

export const map = {
  'map.label': { es: 'Mapa: {place}', en: 'Map: {place}' },
  'map.path': { es: 'Dónde está', en: 'Where you are' },
  'map.absent': { es: 'Este programa no trae mapa.', en: 'This programme comes without a map.' },
  'map.failed': { es: 'No se pudo cargar el mapa.', en: 'The map could not be loaded.' },
  'map.failed.where': {
    es: 'Los lugares se pueden elegir en la lista. ({where})',
    en: 'Places can be chosen in the list. ({where})',
  },
  'map.zoom': { es: 'Tamaño del mapa', en: 'Size of the map' },
  'map.zoom.in': { es: 'Acercar', en: 'Zoom in' },
  'map.zoom.out': { es: 'Alejar', en: 'Zoom out' },
  'map.home': { es: 'Volver al inicio del mapa', en: 'Back to where the map began' },
  'map.alone': { es: 'Ver el mapa en toda la ventana', en: 'See the map in the whole window' },
  'map.alone.leave': { es: 'Volver a la página', en: 'Back to the page' },
  'map.inset.whole': { es: 'Ver todo: {place}', en: 'See it all: {place}' },
  'map.inset.home': { es: 'Volver: {place}', en: 'Back: {place}' },
  'map.fairs': { es: 'Ferias fuera del mapa', en: 'Fairs beyond the map' },
  'map.fair.at': { es: '{event}, {place}', en: '{event}, {place}' },
  'map.offer': {
    es: 'En {name} hay {number} lugares del programa. ¿Cuál quiere ver?',
    en: 'There are {number} places of the programme in {name}. Which one?',
  },
  'map.offer.near': {
    es: 'Aquí hay {number} lugares del programa muy juntos. ¿Cuál quiere ver?',
    en: 'There are {number} places of the programme close together here. Which one?',
  },
  'map.nothing': {
    es: 'La fuente no menciona trabajo del programa en {name}.',
    en: 'The source names no work of the programme in {name}.',
  },
  'map.legend': { es: 'Leyenda del mapa', en: 'Map legend' },
  'map.legend.more': { es: 'Leyenda y fuentes del mapa', en: 'Map legend and sources' },
  'map.legend.zone': { es: 'lugar', en: 'place' },
  'map.legend.spot': { es: 'lugar sin contorno', en: 'place without outline' },
  'map.legend.site': { es: 'otro lugar', en: 'other place' },
  'map.legend.member': { es: 'país del programa', en: 'member country' },
  'map.legend.circles': {
    es: '{indicator} ({unit}): el área del círculo crece con la cifra. Donde no hay círculo ni cifra, no consta.',
    en: '{indicator} ({unit}): the area of a circle grows with its figure. Where there is neither, it is not given.',
  },
  'map.legend.shades': {
    es: '{indicator} ({unit}): más tono, más alto. Donde no hay tono, no consta.',
    en: '{indicator} ({unit}): the deeper, the higher. Where there is no tone, it is not given.',
  },
  'map.legend.shapes': {
    es: 'Contornos cartográficos, no límites legales',
    en: 'Cartographic outlines, not legal limits',
  },
  'map.kind.country': { es: 'país del programa', en: 'country of the programme' },
  'map.kind.other': { es: 'otro lugar del programa', en: 'other place of the programme' },
  'map.kind.place': { es: 'lugar del programa', en: 'place of the programme' },
  'map.kind.department': { es: 'departamento', en: 'department' },
  'map.kind.province': { es: 'provincia', en: 'province' },
  'map.kind.municipality': { es: 'municipio', en: 'municipality' },
  'map.kind.canton': { es: 'cantón', en: 'canton' },
  'map.kind.region': { es: 'región', en: 'region' },
  'map.tooltip.cases': {
    es: { one: '{figure} caso', many: '{figure} casos', other: '{figure} casos' },
    en: { one: '{figure} case', other: '{figure} cases' },
  },
  'map.tooltip.none': { es: 'ningún caso', en: 'no case' },
  'map.tooltip.by': { es: 'A cargo: ', en: 'Carried out by ' },
  'map.tooltip.others': {
    es: {
      one: '{names} y otra entidad',
      many: '{names} y otras {number} entidades',
      other: '{names} y otras {number} entidades',
    },
    en: { one: '{names} and one other', other: '{names} and {number} others' },
  },
  'places.title': { es: 'Lugares', en: 'Places' },
  'places.option': {
    es: { one: '{name}, {figure} caso', many: '{name}, {figure} casos', other: '{name}, {figure} casos' },
    en: { one: '{name}, {figure} case', other: '{name}, {figure} cases' },
  },
} satisfies MessageTable;
