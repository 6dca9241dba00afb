import type { MessageTable } from '../message-table';

/** Messages on slides, apart from headlines and Pictures. */
export const slides = {
  'slide.label': { es: 'Diapositiva', en: 'Slide' },
  'slide.source': { es: 'fuente sin fecha', en: 'source undated' },
  'slide.source.dated': { es: 'datos al {date}', en: 'data as of {date}' },
  'slide.off-script': { es: 'fuera de guion', en: 'off script' },
  'slide.number': { es: '{at} / {of}', en: '{at} / {of}' },
  'slide.more': { es: 'y {count} más', en: 'and {count} more' },
  'slide.undated': { es: 'sin fecha', en: 'undated' },
  'slide.qr': { es: 'Código QR: abre esta misma vista', en: 'QR code: opens this same view' },
  'slide.qr.hint': { es: 'Esta misma vista, en su celular', en: 'This same view, on your phone' },
} satisfies MessageTable;
