import type { MessageTable } from '../message-table';

export const menu = {
  'menu.theme': { es: 'Aspecto', en: 'Appearance' },
  'menu.theme.system': { es: 'Del sistema', en: 'System' },
  'menu.theme.light': { es: 'Claro', en: 'Light' },
  'menu.theme.dark': { es: 'Oscuro', en: 'Dark' },
  'menu.numbers': { es: 'Escritura de las cifras', en: 'How figures are written' },
  'menu.numbers.pe': { es: 'Perú', en: 'Peru' },
  'menu.numbers.andes': { es: 'Bolivia, Colombia, Ecuador', en: 'Bolivia, Colombia, Ecuador' },
  'menu.numbers.es': { es: 'España', en: 'Spain' },
  'menu.numbers.en': { es: 'En inglés', en: 'English' },
  'menu.numbers.neutral': { es: 'Neutra', en: 'Neutral' },
  'menu.stories': { es: 'Historias', en: 'Stories' },
  'menu.text': { es: 'Leer la historia como texto', en: 'Read the story as a text' },
  'menu.share': { es: 'Compartir lo que se ve', en: 'Share what is shown' },
  'menu.about': { es: 'Acerca de los datos', en: 'About the data' },
  'menu.print': { es: 'Imprimir un resumen', en: 'Print a summary' },
  'menu.help': { es: 'Ayuda y teclas', en: 'Help and keys' },
  'menu.forgetful': {
    es: 'Lo que elija aquí no se guardará en este equipo: el navegador no lo permite. Vale mientras la página esté abierta.',
    en: 'What you choose here will not be saved on this machine: the browser does not allow it. It holds while the page is open.',
  },
} satisfies MessageTable;
