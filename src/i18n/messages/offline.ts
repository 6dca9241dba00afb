import type { MessageTable } from '../message-table';

export const offline = {
  ready: { es: 'Lista para usarse sin conexión', en: 'Ready for use without a connection' },
  preparing: { es: 'Guardando para usar sin conexión…', en: 'Saving for use without a connection…' },
  partial: {
    es: 'Faltan archivos para usarla sin conexión.',
    en: 'Some files for use without a connection are missing.',
  },
  retry: { es: 'Volver a guardarlos', en: 'Save them again' },
  update: { es: 'Hay una versión nueva.', en: 'There is a new version.' },
  install: { es: 'Actualizar', en: 'Update' },
} satisfies MessageTable;
