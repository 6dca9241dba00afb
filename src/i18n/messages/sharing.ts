import type { MessageTable } from '../message-table';

/** Messages of the share dialog and of the dialog for copying by hand. */
export const sharing = {
  'share.title': { es: 'Compartir lo que se ve', en: 'Share what is shown' },
  'share.what': {
    es: 'Quien abra este enlace verá lo mismo: lugar, indicador, caso y filtros, en el mismo idioma y con las cifras escritas igual.',
    en: 'Whoever opens this link sees the same: place, indicator, case and filters, in the same language and with figures written alike.',
  },
  'share.link': { es: 'Enlace', en: 'Link' },
  'share.copy': { es: 'Copiar el enlace', en: 'Copy the link' },
  'share.qr': { es: 'Código QR del enlace', en: 'QR code of the link' },
  'share.qr.hint': {
    es: 'Para abrirlo con la cámara de un teléfono.',
    en: 'To open it with a phone’s camera.',
  },
  'share.qr.long': {
    es: 'El enlace es demasiado largo para un código QR.',
    en: 'The link is too long for a QR code.',
  },
  'share.private': {
    es: 'Este enlace solo se abre en este equipo o en su red: la página no está publicada en Internet.',
    en: 'This link only opens on this machine or its network: the page is not published on the Internet.',
  },
  'share.private.do': {
    es: 'Para compartirlo, quien instala la página debe publicarla o indicar su dirección pública (VITE_PUBLIC_URL) al construirla.',
    en: 'To share it, whoever installs the page must publish it or name its public address (VITE_PUBLIC_URL) when building it.',
  },
  'share.link.private': { es: 'Enlace para este equipo', en: 'Link for this machine' },
  'copy.title': { es: 'Copiar a mano', en: 'Copy by hand' },
  'copy.why': {
    es: 'El navegador no permite copiar por usted. El texto está seleccionado: cópielo con Ctrl C (⌘ C en un Mac), o con el menú que aparece al mantenerlo pulsado.',
    en: 'The browser does not allow copying for you. The text is selected: copy it with Ctrl C (⌘ C on a Mac), or with the menu that a long press brings up.',
  },
  'copy.text': { es: 'Texto', en: 'Text' },
} satisfies MessageTable;
