import type { MessageTable } from '../message-table';

/** Messages for adding a View of the page to a story, and for choosing the View of a step. */
export const adding = {
  'adding.added': {
    es: 'Agregada a «{title}» como paso {number}',
    en: 'Added to “{title}” as step {number}',
  },
  'adding.begun': {
    es: 'Se empezó la historia «{title}»; esta vista es su paso {number}',
    en: 'The story “{title}” was begun; this view is its step {number}',
  },
  'adding.copied': {
    es: '«{title}» se está escribiendo en otra pestaña: esta vista es el paso {number} de una copia',
    en: '“{title}” is being written in another tab: this view is step {number} of a copy',
  },
  'adding.full': {
    es: 'La historia ya tiene {limit} pasos y no admite más. Elimine uno, o empiece otra historia.',
    en: 'The story has {limit} steps already and takes no more. Delete one, or begin another story.',
  },
  'adding.open': { es: 'Abrir la historia', en: 'Open the story' },
  'adding.unsaved': {
    es: 'No se pudo guardar en este equipo: vale mientras la página esté abierta. Abra la historia y guárdela como archivo.',
    en: 'It could not be saved on this machine: it holds while the page is open. Open the story and save it as a file.',
  },
  'adding.choose': {
    es: 'Elija en esta página lo que debe mostrar el paso {number}.',
    en: 'Choose on this page what step {number} is to show.',
  },
  'adding.use': { es: 'Usar esta vista en el paso {number}', en: 'Use this view for step {number}' },
  'adding.cancel': { es: 'Cancelar', en: 'Cancel' },
} satisfies MessageTable;
