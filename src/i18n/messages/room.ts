import type { MessageTable } from '../message-table';

/** Messages of the preflight screen before a show. */
export const room = {
  'room.title': { es: 'Antes de presentar', en: 'Before presenting' },
  'room.story': { es: 'Historia', en: 'Story' },
  'room.version': { es: 'Versión', en: 'Version' },
  'room.version.says': {
    es: { one: '{count} paso, {time}', other: '{count} pasos, {time}' },
    en: { one: '{count} step, {time}', other: '{count} steps, {time}' },
  },
  'room.theme': { es: 'Diapositivas', en: 'Slides' },
  'room.theme.light': { es: 'Claras', en: 'Light' },
  'room.theme.dark': { es: 'Oscuras', en: 'Dark' },
  'room.kiosk': {
    es: 'Que avance sola y vuelva a empezar (para un puesto de feria)',
    en: 'Let it run by itself and begin again (for a fair stand)',
  },
  'room.kiosk.seconds': { es: 'Segundos por paso', en: 'Seconds for each step' },
  'room.here': { es: 'Presentar en esta ventana', en: 'Present in this window' },
  'room.two': { es: 'Abrir la ventana de la sala', en: 'Open the room’s window' },
  'room.two.what': {
    es: 'Una segunda ventana para el proyector; aquí quedan sus notas, el reloj y el paso siguiente.',
    en: 'A second window for the projector; your notes, the clock and the next step stay here.',
  },
  'room.here.what': {
    es: 'A pantalla completa, para un solo equipo.',
    en: 'Full screen, for a single screen.',
  },
  'room.check': { es: 'La sala', en: 'The room' },
  'room.check.ok': { es: 'Bien', en: 'Fine' },
  'room.check.look': { es: 'Atención', en: 'Look at this' },
  'room.check.open': { es: 'Sin comprobar', en: 'Not checked yet' },
  'room.screen': {
    es: 'Pantalla de {width} × {height}, {ratio}',
    en: 'Screen of {width} × {height}, {ratio}',
  },
  'room.screen.small': {
    es: 'Es menor que {least}: las letras pueden verse borrosas.',
    en: 'It is smaller than {least}: letters may look blurred.',
  },
  'room.screen.odd': {
    es: 'No es {usual}: quedarán bandas vacías junto a la diapositiva.',
    en: 'It is not {usual}: there will be empty bands beside the slide.',
  },
  'room.text': {
    es: 'La letra más pequeña medirá {pixels} px, {part} % de la altura',
    en: 'The smallest letters will be {pixels} px, {part} % of the height',
  },
  'room.parts': { es: 'Todo lo que se va a mostrar está cargado', en: 'All that will be shown is loaded' },
  'room.parts.loading': { es: 'Cargando lo que se va a mostrar…', en: 'Loading what will be shown…' },
  'room.parts.failed': {
    es: 'Falta una parte: revise la conexión y vuelva a intentarlo.',
    en: 'A part is missing: check the connection and try again.',
  },
  'room.offline.ready': { es: 'Funciona sin conexión', en: 'Works without a connection' },
  'room.offline.preparing': {
    es: 'Se está guardando para usarse sin conexión',
    en: 'Being kept for use without a connection',
  },
  'room.offline.partial': {
    es: 'Sin conexión solo funcionaría una parte: no cierre esta ventana antes de presentar.',
    en: 'Only a part would work without a connection: do not close this window before you present.',
  },
  'room.offline.unknown': {
    es: 'Este navegador no guarda la aplicación: no cierre esta ventana antes de presentar.',
    en: 'This browser does not keep the app: do not close this window before you present.',
  },
  'room.wake.held': { es: 'La pantalla no se apagará', en: 'The screen will not go dark' },
  'room.wake.refused': {
    es: 'La pantalla puede apagarse: revise el ahorro de energía.',
    en: 'The screen may go dark: check the power settings.',
  },
  'room.full.yes': { es: 'Se puede usar la pantalla completa (F)', en: 'Full screen can be used (F)' },
  'room.full.no': {
    es: 'Este navegador no permite la pantalla completa: use la del propio navegador.',
    en: 'This browser does not allow full screen: use the browser’s own.',
  },
  'room.second.yes': { es: 'Hay una segunda pantalla conectada', en: 'A second screen is connected' },
  'room.second.no': {
    es: 'No se ve una segunda pantalla. Si hay proyector, conéctelo y elija «extender».',
    en: 'No second screen is seen. If there is a projector, connect it and choose “extend”.',
  },
  'room.second.unknown': {
    es: 'Este navegador no dice si hay una segunda pantalla.',
    en: 'This browser does not tell whether there is a second screen.',
  },
  'room.clicker': {
    es: 'Pruebe ahora el control remoto: pulse todas sus teclas.',
    en: 'Try the clicker now: press all its buttons.',
  },
  'room.clicker.seen': { es: 'Del control remoto llegó: {keys}', en: 'From the clicker came: {keys}' },
  'room.key.next': { es: 'siguiente', en: 'next' },
  'room.key.previous': { es: 'anterior', en: 'previous' },
  'room.key.blank': { es: 'pantalla en negro', en: 'black screen' },
  'room.key.start': { es: 'inicio y fin', en: 'start and stop' },
  'room.retry': { es: 'Volver a intentar', en: 'Try again' },
  'room.nothing': {
    es: 'Este programa todavía no tiene una historia que presentar.',
    en: 'This programme has no story to present yet.',
  },
  'room.make': { es: 'Hacer una historia', en: 'Make a story' },
} satisfies MessageTable;
