import type { MessageTable } from '../message-table';

/** Messages of the preflight screen before a show. */
export const preflight = {
  'preflight.title': { es: 'Antes de presentar', en: 'Before presenting' },
  'preflight.story': { es: 'Historia', en: 'Story' },
  'preflight.version': { es: 'Versión', en: 'Version' },
  'preflight.version.says': {
    es: { one: '{count} paso, {time}', other: '{count} pasos, {time}' },
    en: { one: '{count} step, {time}', other: '{count} steps, {time}' },
  },
  'preflight.theme': { es: 'Diapositivas', en: 'Slides' },
  'preflight.theme.light': { es: 'Claras', en: 'Light' },
  'preflight.theme.dark': { es: 'Oscuras', en: 'Dark' },
  'preflight.kiosk': {
    es: 'Que avance sola y vuelva a empezar (para un puesto de feria)',
    en: 'Let it run by itself and begin again (for a fair stand)',
  },
  'preflight.kiosk.seconds': { es: 'Segundos por paso', en: 'Seconds for each step' },
  'preflight.here': { es: 'Presentar en esta ventana', en: 'Present in this window' },
  'preflight.two': { es: 'Abrir la ventana de la sala', en: 'Open the room’s window' },
  'preflight.two.what': {
    es: 'Una segunda ventana para el proyector; aquí quedan sus notas, el reloj y el paso siguiente.',
    en: 'A second window for the projector; your notes, the clock and the next step stay here.',
  },
  'preflight.here.what': {
    es: 'A pantalla completa, para un solo equipo.',
    en: 'Full screen, for a single screen.',
  },
  'preflight.check': { es: 'La sala', en: 'The room' },
  'preflight.check.ok': { es: 'Bien', en: 'Fine' },
  'preflight.check.look': { es: 'Atención', en: 'Look at this' },
  'preflight.check.open': { es: 'Sin comprobar', en: 'Not checked yet' },
  'preflight.screen': {
    es: 'Pantalla de {width} × {height}, {ratio}',
    en: 'Screen of {width} × {height}, {ratio}',
  },
  'preflight.screen.small': {
    es: 'Es menor que {least}: las letras pueden verse borrosas.',
    en: 'It is smaller than {least}: letters may look blurred.',
  },
  'preflight.screen.odd': {
    es: 'No es {usual}: quedarán bandas vacías junto a la diapositiva.',
    en: 'It is not {usual}: there will be empty bands beside the slide.',
  },
  'preflight.text': {
    es: 'La letra más pequeña medirá {pixels} px, {part} % de la altura',
    en: 'The smallest letters will be {pixels} px, {part} % of the height',
  },
  'preflight.parts': {
    es: 'Todo lo que se va a mostrar está cargado',
    en: 'All that will be shown is loaded',
  },
  'preflight.parts.loading': { es: 'Cargando lo que se va a mostrar…', en: 'Loading what will be shown…' },
  'preflight.parts.failed': {
    es: 'Falta una parte: revise la conexión y vuelva a intentarlo.',
    en: 'A part is missing: check the connection and try again.',
  },
  'preflight.offline.ready': { es: 'Funciona sin conexión', en: 'Works without a connection' },
  'preflight.offline.preparing': {
    es: 'Se está guardando para usarse sin conexión',
    en: 'Being kept for use without a connection',
  },
  'preflight.offline.partial': {
    es: 'Sin conexión solo funcionaría una parte: no cierre esta ventana antes de presentar.',
    en: 'Only a part would work without a connection: do not close this window before you present.',
  },
  'preflight.offline.unknown': {
    es: 'Este navegador no guarda la aplicación: no cierre esta ventana antes de presentar.',
    en: 'This browser does not keep the app: do not close this window before you present.',
  },
  'preflight.wake.held': { es: 'La pantalla no se apagará', en: 'The screen will not go dark' },
  'preflight.wake.refused': {
    es: 'La pantalla puede apagarse: revise el ahorro de energía.',
    en: 'The screen may go dark: check the power settings.',
  },
  'preflight.full.yes': { es: 'Se puede usar la pantalla completa (F)', en: 'Full screen can be used (F)' },
  'preflight.full.no': {
    es: 'Este navegador no permite la pantalla completa: use la del propio navegador.',
    en: 'This browser does not allow full screen: use the browser’s own.',
  },
  'preflight.second.yes': { es: 'Hay una segunda pantalla conectada', en: 'A second screen is connected' },
  'preflight.second.no': {
    es: 'No se ve una segunda pantalla. Si hay proyector, conéctelo y elija «extender».',
    en: 'No second screen is seen. If there is a projector, connect it and choose “extend”.',
  },
  'preflight.second.unknown': {
    es: 'Este navegador no dice si hay una segunda pantalla.',
    en: 'This browser does not tell whether there is a second screen.',
  },
  'preflight.clicker': {
    es: 'Pruebe ahora el control remoto: pulse todas sus teclas.',
    en: 'Try the clicker now: press all its buttons.',
  },
  'preflight.clicker.seen': { es: 'Del control remoto llegó: {keys}', en: 'From the clicker came: {keys}' },
  'preflight.key.next': { es: 'siguiente', en: 'next' },
  'preflight.key.previous': { es: 'anterior', en: 'previous' },
  'preflight.key.blank': { es: 'pantalla en negro', en: 'black screen' },
  'preflight.key.start': { es: 'inicio y fin', en: 'start and stop' },
  'preflight.retry': { es: 'Volver a intentar', en: 'Try again' },
  'preflight.nothing': {
    es: 'Este programa todavía no tiene una historia que presentar.',
    en: 'This programme has no story to present yet.',
  },
  'preflight.make': { es: 'Hacer una historia', en: 'Make a story' },
} satisfies MessageTable;
