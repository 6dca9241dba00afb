/** What the page's own controls are called, in each language. */

export type Lang = 'es' | 'en';

export const called = {
  es: {
    undo: 'Deshacer',
    redo: 'Rehacer',
    close: 'Cerrar',
    dismiss: 'Entendido',
    retry: 'Volver a intentar',
    table: 'Ver como tabla',
    release: 'Soltar el indicador',
    index: 'Índice',
    quantity: 'Cantidades',
    allCases: 'Ver los casos de todo el programa',
    zoomIn: 'Acercar',
    fit: 'Volver al lugar elegido',
  },
  en: {
    undo: 'Undo',
    redo: 'Redo',
    close: 'Close',
    dismiss: 'Got it',
    retry: 'Try again',
    table: 'See as a table',
    release: 'Let go of the indicator',
    index: 'Index',
    quantity: 'Quantities',
    allCases: 'See the cases of the whole programme',
    zoomIn: 'Zoom in',
    fit: 'Back to the chosen place',
  },
} as const;
