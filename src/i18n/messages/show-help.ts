import type { MessageTable } from '../message-table';

/** Messages of the help sheet of a show. */
export const showHelp = {
  'help.show': { es: 'Teclas para presentar', en: 'Keys for presenting' },
  'help.show.clicker': {
    es: 'Un control remoto envía AvPág, RePág y el punto: basta con eso para presentar, desviarse y volver.',
    en: 'A clicker sends Page Down, Page Up and the full stop: enough to present, to take a detour and to come back.',
  },
  'help.show.chart': {
    es: 'Las flechas pertenecen a un gráfico solo después de pulsar Intro dentro de él; Esc se las devuelve a la presentación.',
    en: 'The arrows belong to a chart only after Enter inside it; Esc gives them back to the show.',
  },
  'help.show.next': { es: 'siguiente paso', en: 'next step' },
  'help.show.previous': { es: 'paso anterior', en: 'previous step' },
  'help.show.ends': { es: 'primer paso, último paso', en: 'first step, last step' },
  'help.show.jump': { es: 'ir a ese paso', en: 'go to that step' },
  'help.show.overview': { es: 'vista general de los pasos', en: 'overview of the steps' },
  'help.show.return': {
    es: 'fuera de guion: volver al paso tal como se preparó',
    en: 'off script: back to the step as it was prepared',
  },
  'help.show.map': { es: 'el mapa, para responder una pregunta', en: 'the map, to answer a question' },
  'help.show.search': { es: 'buscar', en: 'search' },
  'help.show.freeze': {
    es: 'congelar lo que ve la sala; otra vez: mostrarle lo que usted ve',
    en: 'freeze what the room sees; again: show it what you see',
  },
  'help.show.black': { es: 'pantalla en negro', en: 'black screen' },
  'help.show.white': { es: 'pantalla en blanco', en: 'white screen' },
  'help.show.laser': { es: 'puntero', en: 'laser pointer' },
  'help.show.zoom': { es: 'acercar donde está el ratón, alejar', en: 'zoom in where the mouse is, zoom out' },
  'help.show.timer': {
    es: 'detener o seguir con el reloj; con Mayús, ponerlo a cero',
    en: 'stop the clock or let it go on; with Shift, reset it',
  },
  'help.show.question': { es: 'anotar que hubo una pregunta', en: 'note that there was a question' },
  'help.show.window': { es: 'abrir la ventana de la sala', en: 'open the room’s window' },
  'help.show.full-screen': { es: 'pantalla completa', en: 'full screen' },
  'help.show.up': {
    es: 'cerrar lo que esté abierto: puntero, acercamiento, presentación',
    en: 'close what is open: pointer, zoom, the show',
  },
} satisfies MessageTable;
