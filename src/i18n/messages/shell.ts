import type { MessageTable } from '../message-table';

export const shell = {
  'app.skip': { es: 'Saltar al contenido', en: 'Skip to the content' },
  'app.language': { es: 'Idioma', en: 'Language' },
  'app.undo': { es: 'Deshacer', en: 'Undo' },
  'app.redo': { es: 'Rehacer', en: 'Redo' },
  'app.undone': { es: 'Deshecho', en: 'Undone' },
  'app.redone': { es: 'Rehecho', en: 'Redone' },
  'app.copy': { es: 'Copiar con su fuente', en: 'Copy with its source' },
  'app.copied': { es: 'Copiado', en: 'Copied' },
  'app.not-copied': {
    es: 'No se pudo copiar: el navegador no lo permite',
    en: 'Could not copy: the browser does not allow it',
  },
  'app.close': { es: 'Cerrar', en: 'Close' },
  'app.dismiss': { es: 'Entendido', en: 'Got it' },
  'app.retry': { es: 'Volver a intentar', en: 'Try again' },
  'app.search': { es: 'Buscar', en: 'Search' },
  'app.about': { es: 'Acerca de los datos', en: 'About the data' },
  'app.add-step': { es: 'Agregar esta vista como paso', en: 'Add this view as a step' },
  'app.present': { es: 'Presentar', en: 'Present' },
  'app.menu': { es: 'Menú', en: 'Menu' },
  welcome: { es: 'Qué se puede hacer aquí', en: 'What can be done here' },
  'welcome.choose': {
    es: 'Elija un lugar o una barra: mapa, gráficos y casos responden juntos.',
    en: 'Choose a place or a bar: map, charts and cases answer together.',
  },
  'welcome.ask': {
    es: 'Pulse cualquier cifra y verá de dónde sale.',
    en: 'Press any figure to see where it comes from.',
  },
  'welcome.share': {
    es: 'Copie el enlace para compartir lo que ve; todo se puede deshacer.',
    en: 'Copy the link to share what you see; everything can be undone.',
  },
  'app.map': { es: 'Mapa y lugares', en: 'Map and places' },
  'app.story': { es: 'Resultados', en: 'Results' },
  'panel.failed': { es: 'Esta parte no se pudo mostrar.', en: 'This part could not be shown.' },
  'panel.failed.rest': {
    es: 'Lo demás sigue en pie. Puede volver a intentarlo.',
    en: 'Everything else still works. You can try again.',
  },
  'chunk.failed': { es: 'No se pudo cargar esta parte.', en: 'This part could not be loaded.' },
  'chunk.failed.rest': {
    es: 'Puede que se haya cortado la conexión. Lo demás sigue en pie.',
    en: 'The connection may have dropped. Everything else still works.',
  },
  'programme.failed': { es: 'No se pudo abrir el programa', en: 'The programme could not be opened' },
  'programme.failed.why': {
    es: 'El documento tiene errores que impiden leerlo con seguridad:',
    en: 'Its document has errors that make it unsafe to read:',
  },
  'programme.failed.more': {
    es: { one: 'Y un problema más.', other: 'Y {count} problemas más.' },
    en: { one: 'And one more problem.', other: 'And {count} more problems.' },
  },
} satisfies MessageTable;
