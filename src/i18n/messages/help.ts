import type { MessageTable } from '../message-table';

export const help = {
  'help.title': { es: 'Ayuda y teclas', en: 'Help and keys' },
  'help.deeds': { es: 'Qué se puede hacer', en: 'What can be done' },
  'help.do.place': {
    es: 'Elegir un lugar, en el mapa, por su nombre o en «Lugares»',
    en: 'Choose a place, on the map, by its name or in “Places”',
  },
  'help.then.place': {
    es: 'resalta en el mapa; titular, datos y casos responden; el mapa solo se mueve si hace falta',
    en: 'it stands out; headline, facts and cases answer; the map moves only when it must',
  },
  'help.do.again': {
    es: 'Elegirlo otra vez, o hacer clic en el mar',
    en: 'Choose it again, or click the sea',
  },
  'help.then.again': { es: 'se sube un nivel', en: 'one level up' },
  'help.do.bar': { es: 'Elegir una barra o un total', en: 'Choose a bar or a total' },
  'help.then.bar': {
    es: 'se marca su territorio y se abren, al lado, definición, cálculo y advertencias',
    en: 'its territory is marked; definition, calculation and warnings open beside it',
  },
  'help.do.case': { es: 'Elegir un caso o una feria', en: 'Choose a case or a fair' },
  'help.then.case': {
    es: 'se abre junto a las tarjetas y sus lugares resaltan en el mapa',
    en: 'it opens beside the cards and its places stand out on the map',
  },
  'help.do.figure': {
    es: 'Hacer clic en una cifra',
    en: 'Press a figure',
  },
  'help.then.figure': {
    es: 'se ve de dónde sale: qué cuenta, cómo se obtuvo y en qué párrafo está',
    en: 'where it comes from: what it counts, how it was obtained, in which paragraph it stands',
  },
  'help.do.copy': { es: 'Copiar una frase con su fuente', en: 'Copy a sentence with its source' },
  'help.then.copy': {
    es: 'con el botón de las dos hojas que hay junto a ella; el enlace completo, en «Compartir»',
    en: 'with the button of two sheets beside it; the whole link, under “Share”',
  },
  'help.do.point': { es: 'Señalar algo', en: 'Point at something' },
  'help.then.point': { es: 'lo mismo se marca en todas las vistas', en: 'the same is marked in all views' },
  'help.do.step': {
    es: 'Agregar lo que se ve a una historia',
    en: 'Add what is shown to a story',
  },
  'help.then.step': {
    es: 'con el botón «Agregar paso», o en el menú; en «Historias» se escribe y se ordena',
    en: 'with the button “Add step”, or in the menu; under “Stories” it is worded and put in order',
  },
  'help.keys': { es: 'Teclas', en: 'Keys' },
  'help.or': { es: 'o', en: 'or' },
  'help.enter': { es: 'Enter', en: 'Enter' },
  'help.shift': { es: 'Mayús', en: 'Shift' },
  'help.key.move': { es: 'pasar de una parte a otra', en: 'from one part to the next' },
  'help.key.within': { es: 'moverse por la lista o el gráfico', en: 'within the list or the chart' },
  'help.key.choose': { es: 'elegir', en: 'choose' },
  'help.key.leave': { es: 'cerrar, o subir un nivel', en: 'close, or one level up' },
  'help.key.undo': { es: 'deshacer', en: 'undo' },
  'help.key.redo': { es: 'rehacer', en: 'redo' },
  'help.key.search': { es: 'buscar', en: 'search' },
  'help.key.help': { es: 'esta ayuda', en: 'this help' },
} satisfies MessageTable;
