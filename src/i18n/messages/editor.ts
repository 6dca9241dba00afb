import type { MessageTable } from '../message-table';

/** Messages of the story editor. */
export const editor = {
  'editor.back': { es: 'Volver a la página', en: 'Back to the page' },
  'editor.read': { es: 'Leer como texto', en: 'Read as a text' },
  'editor.label': { es: 'Editor de historias', en: 'Story editor' },

  'editor.saving': { es: 'Guardando…', en: 'Saving…' },
  'editor.saved': { es: 'Guardada a las {time}', en: 'Saved at {time}' },
  'editor.saved.day': { es: 'Guardada el {time}', en: 'Saved on {time}' },
  'editor.saved.none': { es: 'Solo lectura', en: 'Read only' },
  'editor.unsaved': { es: 'No guardada.', en: 'Not saved.' },
  'editor.unsaved.blocked': {
    es: 'El navegador no responde cuando se le pide guardar. La historia vale mientras esta página esté abierta.',
    en: 'The browser does not answer when asked to save. The story holds while this page is open.',
  },
  'editor.unsaved.refused': {
    es: 'El navegador no admite más datos en este equipo. La historia vale mientras esta página esté abierta.',
    en: 'The browser takes no more data on this machine. The story holds while this page is open.',
  },
  'editor.unsaved.elsewhere': {
    es: 'Otra pestaña la escribió entretanto. Lo suyo quedó como otra historia en la lista.',
    en: 'Another tab has written it meanwhile. What was yours is in the list as another story.',
  },
  'editor.unsaved.newer': {
    es: 'La escribió una versión más nueva de la aplicación. Lo suyo quedó como otra historia en la lista.',
    en: 'A newer version of the app has written it. What was yours is in the list as another story.',
  },

  'editor.access.built-in': {
    es: 'Esta historia viene con el programa y no se cambia. Haga una copia y cámbiela a su gusto.',
    en: 'This story comes with the programme and stays as it is. Make a copy and change it as you like.',
  },
  'editor.access.link': {
    es: 'Esta historia llegó con un enlace. Es una copia de solo lectura; las suyas siguen como estaban.',
    en: 'This story came with a link. It is a read-only copy; your own are as they were.',
  },
  'editor.access.elsewhere': {
    es: 'Esta historia está abierta en otra pestaña, y es esa la que escribe. Aquí se ve lo que allí se guarda.',
    en: 'This story is open in another tab, which is the one that writes. What is saved there is shown here.',
  },
  'editor.access.newer': {
    es: 'Esta historia se guardó con una versión más nueva de la aplicación. Aquí solo se lee y no se cambia nada en ella.',
    en: 'This story was saved with a newer version of the app. Here it can only be read, and nothing in it is changed.',
  },
  'editor.copy.built-in': { es: 'Hacer una copia', en: 'Make a copy' },
  'editor.copy.link': { es: 'Guardarla como mía', en: 'Keep it as my own' },
  'editor.copy.elsewhere': { es: 'Hacer una copia', en: 'Make a copy' },
  'editor.copy.newer': { es: 'Hacer una copia de lo que se lee', en: 'Copy what can be read' },
  'editor.take-over': { es: 'Escribir aquí', en: 'Write here instead' },
  'editor.download': { es: 'Guardar el archivo tal como está', en: 'Save the file as it is' },

  'editor.reports': { es: 'Lo que no se pudo usar', en: 'What could not be used' },
  'editor.reports.more': {
    es: { one: 'Y un aviso más.', other: 'Y {count} avisos más.' },
    en: { one: 'And one more.', other: 'And {count} more.' },
  },
  'editor.unreadable': {
    es: {
      one: 'Una historia guardada está dañada: se conserva aparte, sin cambios. Las demás se abren como siempre.',
      other:
        '{count} historias guardadas están dañadas: se conservan aparte, sin cambios. Las demás se abren como siempre.',
    },
    en: {
      one: 'One saved story is damaged: it is kept aside, unchanged. The others open as always.',
      other: '{count} saved stories are damaged: they are kept aside, unchanged. The others open as always.',
    },
  },

  'editor.stories': { es: 'Historias', en: 'Stories' },
  'editor.stories.open': { es: 'Abrir otra historia', en: 'Open another story' },
  'editor.origin.built-in': { es: 'Viene con el programa', en: 'Comes with the programme' },
  'editor.origin.link': { es: 'De un enlace, solo lectura', en: 'From a link, read only' },
  'editor.origin.own': { es: 'Propia', en: 'Your own' },
  'editor.origin.own.saved': { es: 'Propia, guardada el {time}', en: 'Your own, saved on {time}' },
  'editor.new': { es: 'Nueva historia', en: 'New story' },
  'editor.open-file': { es: 'Abrir un archivo', en: 'Open a file' },
  'editor.save-file': { es: 'Guardar como archivo', en: 'Save as a file' },
  'editor.copy-story': { es: 'Hacer una copia', en: 'Make a copy' },
  'editor.link': { es: 'Copiar el enlace', en: 'Copy the link' },
  'editor.link.long': {
    es: 'La historia es demasiado larga para un enlace: guárdela como archivo y envíe el archivo.',
    en: 'The story is too long for a link: save it as a file and send the file.',
  },
  'editor.link.here': {
    es: 'Enlace copiado. Solo se abre en este equipo: para llevar la historia a otro, guárdela como archivo.',
    en: 'Link copied. It opens on this machine only: to take the story to another one, save it as a file.',
  },
  'editor.link.copied': {
    es: 'Enlace copiado, con la historia dentro. Quien lo abra verá una copia de solo lectura.',
    en: 'Link copied, with the story in it. Whoever opens it sees a read-only copy.',
  },
  'editor.remove-story': { es: 'Eliminar la historia', en: 'Delete the story' },
  'editor.story-removed': { es: 'Se eliminó «{title}».', en: '“{title}” was deleted.' },
  'editor.restore': { es: 'Recuperarla', en: 'Bring it back' },
  'editor.story-restored': { es: 'Se recuperó la historia.', en: 'The story is back.' },
  'editor.only-here': {
    es: 'Sus historias están solo en este navegador.',
    en: 'Your stories are in this browser only.',
  },
  'editor.only-here.risk': {
    es: 'Puede borrarlas si le falta espacio en el equipo: guárdelas también como archivo.',
    en: 'It may clear them when the machine runs out of room: save them as files too.',
  },
  'editor.file.large': {
    es: 'El archivo «{name}» es demasiado grande para ser una historia: el límite es de {limit} MB. No se cambió nada.',
    en: 'The file “{name}” is too large to be a story: the limit is {limit} MB. Nothing was changed.',
  },
  'editor.file.unread': {
    es: 'El archivo «{name}» no se pudo leer. No se cambió nada.',
    en: 'The file “{name}” could not be read. Nothing was changed.',
  },
  'editor.file.opened': {
    es: 'Se abrió «{title}» como historia propia.',
    en: '“{title}” was opened as a story of your own.',
  },
  'editor.file.drop': { es: 'Suelte aquí el archivo de una historia', en: 'Drop the file of a story here' },

  'editor.title': { es: 'Título', en: 'Title' },
  'editor.title.in': { es: 'Título ({lang})', en: 'Title ({lang})' },
  'editor.untitled': { es: 'Sin título', en: 'Untitled' },

  'editor.steps': { es: 'Pasos', en: 'Steps' },
  'editor.steps.count': {
    es: { one: '{count} paso, {time}', other: '{count} pasos, {time}' },
    en: { one: '{count} step, {time}', other: '{count} steps, {time}' },
  },
  'editor.step.name': { es: 'Paso {number}: {headline}', en: 'Step {number}: {headline}' },
  'editor.step.of': { es: 'Paso {number} de {count}', en: 'Step {number} of {count}' },
  'editor.step.previous': { es: 'Paso anterior', en: 'Previous step' },
  'editor.step.next': { es: 'Paso siguiente', en: 'Next step' },
  'editor.step.all': { es: 'Todos los pasos', en: 'All steps' },
  'editor.step.up': { es: 'Subir el paso {number}', en: 'Move step {number} up' },
  'editor.step.down': { es: 'Bajar el paso {number}', en: 'Move step {number} down' },
  'editor.step.drag': { es: 'Arrastrar', en: 'Drag' },
  'editor.step.duplicate': { es: 'Duplicar el paso {number}', en: 'Duplicate step {number}' },
  'editor.step.remove': { es: 'Eliminar el paso {number}', en: 'Delete step {number}' },
  'editor.step.moved': {
    es: 'El paso {from} ahora es el paso {to} de {count}.',
    en: 'Step {from} is now step {to} of {count}.',
  },
  'editor.step.first': { es: 'Ya es el primer paso.', en: 'It is the first step already.' },
  'editor.step.last': { es: 'Ya es el último paso.', en: 'It is the last step already.' },
  'editor.step.duplicated': {
    es: 'El paso {from} tiene una copia: el paso {to}.',
    en: 'Step {from} has a copy: step {to}.',
  },
  'editor.step.removed': { es: 'Se eliminó el paso {number}.', en: 'Step {number} was deleted.' },
  'editor.step.flaw': {
    es: 'El titular nombra una cifra que no existe',
    en: 'The headline names a figure that does not exist',
  },
  'editor.undone': { es: 'Deshecho.', en: 'Undone.' },
  'editor.redone': { es: 'Rehecho.', en: 'Redone.' },

  'editor.none': { es: 'Todavía no hay ninguna historia', en: 'There is no story yet' },
  'editor.none.what': {
    es: 'Una historia es una serie de vistas de la página, cada una con su titular, para presentarlas en una reunión.',
    en: 'A story is a series of views of the page, each with its headline, to be presented at a meeting.',
  },
  'editor.none.pick': {
    es: 'Elija una historia de la lista, o empiece otra.',
    en: 'Choose a story from the list, or begin another one.',
  },
  'editor.empty': { es: 'Esta historia todavía no tiene pasos', en: 'This story has no steps yet' },
  'editor.empty.how': {
    es: 'Vaya a la página, elija lo que quiere mostrar y pulse «{button}». Vuelva aquí para escribir los titulares y ordenar los pasos.',
    en: 'Go to the page, choose what you want to show and press “{button}”. Come back here to write the headlines and put the steps in order.',
  },
  'editor.empty.go': { es: 'Elegir vistas en la página', en: 'Choose views on the page' },
  'editor.add': { es: 'Agregar un paso desde la página', en: 'Add a step from the page' },
  'editor.add.here': {
    es: 'Agregar un paso con todo el programa',
    en: 'Add a step with the whole programme',
  },

  'editor.preview': { es: 'Cómo se verá', en: 'What it will look like' },
  'editor.preview.live': {
    es: 'Lo que elija en la diapositiva cambia lo que el paso muestra.',
    en: 'What you choose on the slide changes what the step shows.',
  },
  'editor.view.choose': { es: 'Elegir otra vista en la página', en: 'Choose another view on the page' },
  'editor.headline': { es: 'Titular', en: 'Headline' },
  'editor.headline.in': { es: 'Titular ({lang})', en: 'Headline ({lang})' },
  'editor.headline.reads': { es: 'Se lee:', en: 'It reads:' },
  'editor.headline.dangling': {
    es: 'Ninguna cifra de este programa se llama así: {refs}. Mientras tanto la sala ve la frase propia de la vista.',
    en: 'No figure of this programme has this name: {refs}. Meanwhile the room sees the view’s own sentence.',
  },
  'editor.headline.typed': {
    es: 'Hay números escritos a mano: no cambiarán si la cifra cambia. Insértelos como cifras si son del programa.',
    en: 'There are numbers typed by hand: they will not follow when the figure changes. Insert them as figures if they are the programme’s.',
  },
  'editor.figure.insert': { es: 'Insertar una cifra', en: 'Insert a figure' },
  'editor.figure.insert.in': { es: 'Insertar una cifra ({lang})', en: 'Insert a figure ({lang})' },
  'editor.figure.close': { es: 'Cerrar las cifras', en: 'Close the figures' },
  'editor.figure.search': {
    es: 'Buscar entre las cifras del programa',
    en: 'Search the programme’s figures',
  },
  'editor.figure.found': {
    es: { one: '{count} cifra', other: '{count} cifras' },
    en: { one: '{count} figure', other: '{count} figures' },
  },
  'editor.figure.none': { es: 'Ninguna cifra se llama así.', en: 'No figure is called that.' },
  'editor.note': { es: 'Nota para quien presenta', en: 'Note for the speaker' },
  'editor.note.in': { es: 'Nota para quien presenta ({lang})', en: 'Note for the speaker ({lang})' },
  'editor.seconds': { es: 'Duración en segundos', en: 'Length in seconds' },
  'editor.level': { es: 'Se cuenta', en: 'It is told' },
  'editor.level.core': { es: 'Siempre', en: 'Always' },
  'editor.level.detail': { es: 'Si hay tiempo', en: 'If there is time' },
  'editor.picture': { es: 'Qué llena la diapositiva', en: 'What fills the slide' },
  'editor.picture.asked': { es: 'Lo que la vista pide: {picture}', en: 'What the view asks for: {picture}' },
  'editor.picture.map': { es: 'el mapa', en: 'the map' },
  'editor.picture.achievement': { es: 'metas y logros', en: 'targets and achievements' },
  'editor.picture.stated': { es: 'lo declarado y lo calculado', en: 'stated and computed' },
  'editor.picture.ratio': { es: 'la razón entre dos indicadores', en: 'the ratio of two indicators' },
  'editor.picture.totals': { es: 'totales', en: 'totals' },
  'editor.picture.series': { es: 'la evolución en el tiempo', en: 'the course over time' },
  'editor.picture.breakdown': { es: 'el desglose por lugar', en: 'place by place' },
  'editor.picture.case': { es: 'el caso', en: 'the case' },
  'editor.picture.timeline': { es: 'la línea de tiempo', en: 'the timeline' },
  'editor.picture.organisations': { es: 'las organizaciones', en: 'the organisations' },
  'editor.picture.thanks': { es: 'agradecimiento y código QR', en: 'thanks, with a QR code' },

  'editor.cuts': { es: 'Si hay menos tiempo', en: 'If there is less time' },
  'editor.cuts.minutes': { es: '{minutes} min', en: '{minutes} min' },
  'editor.cuts.has': {
    es: { one: '{count} paso, {time}', other: '{count} pasos, {time}' },
    en: { one: '{count} step, {time}', other: '{count} steps, {time}' },
  },
  'editor.cuts.fits': { es: 'cabe', en: 'fits' },
  'editor.cuts.over': { es: 'se pasa por {time}', en: 'is {time} over' },
  'editor.cuts.edit': { es: 'Minutos de cada versión', en: 'Minutes of each version' },
  'editor.cuts.in': { es: 'En las versiones de {minutes} min', en: 'In the versions of {minutes} min' },
  'editor.cuts.in.none': { es: 'Solo en la versión completa', en: 'In the whole story only' },
} satisfies MessageTable;
