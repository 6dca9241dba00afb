import type { MessageTable } from '../message-table';

/** Messages of the record screen after a show. */
export const showRecord = {
  'record.title': { es: 'Fin de la presentación', en: 'End of the presentation' },
  'record.continue': { es: 'Seguir presentando', en: 'Go on presenting' },
  'record.leave': { es: 'Volver a la página', en: 'Back to the page' },
  'record.save': { es: 'Guardar el registro (.md)', en: 'Save the record (.md)' },
  'record.copy': { es: 'Copiar el registro', en: 'Copy the record' },
  'record.copied': { es: 'Copiado', en: 'Copied' },
  'record.what': {
    es: 'El registro solo está en este equipo, y se pierde al cerrar esta pestaña si no lo guarda.',
    en: 'The record is on this machine only, and is lost when this tab is closed unless you save it.',
  },
  'record.steps': { es: 'Pasos mostrados', en: 'Steps shown' },
  'record.step': { es: 'Paso', en: 'Step' },
  'record.time': { es: 'Tiempo', en: 'Time' },
  'record.planned': { es: 'Previsto', en: 'Planned' },
  'record.total': { es: 'Total', en: 'Total' },
  'record.detours': { es: 'Fuera de guion', en: 'Off script' },
  'record.questions': { es: 'Preguntas', en: 'Questions' },
  'record.questions.none': { es: 'No se anotó ninguna pregunta.', en: 'No question was noted.' },
  'record.question.at': { es: 'Pregunta en el minuto {time}', en: 'Question at {time}' },
  'record.question.about': { es: 'Se veía: {what}', en: 'On the screen: {what}' },
  'record.unworded': { es: 'sin texto', en: 'no words' },
  'record.heading': { es: 'Registro de la presentación', en: 'Record of the presentation' },
} satisfies MessageTable;
