import type { StoryReport, StoryReportCode } from '../../model/story/story-report';
import type { Message } from '../message-table';
import type { I18n } from '../i18n';

/** One sentence per report code of a story; a missing one does not compile. */
export const stories = {
  'story.missing': {
    es: 'No se encontró la historia {locator}.',
    en: 'The story {locator} was not found.',
  },
  'story.syntax': {
    es: 'El archivo está incompleto o dañado: no se pudo leer como historia ({detail}).',
    en: 'The file is incomplete or damaged: it could not be read as a story ({detail}).',
  },
  'story.foreign': { es: 'Este archivo no es una historia.', en: 'This file is not a story.' },
  'story.newer': {
    es: 'La historia se hizo con una versión más nueva de esta aplicación (formato {value}). No se ha cambiado nada en ella.',
    en: 'The story was made with a newer version of this application (format {value}). Nothing in it was changed.',
  },
  'story.upgrade': {
    es: 'La historia es de un formato anterior ({value}) y no se pudo adaptar al actual. Se conserva tal como estaba.',
    en: 'The story is of an older format ({value}) and could not be brought up to date. It is kept as it was.',
  },
  'story.programme': {
    es: 'La historia es de otro programa («{value}»); ábrala junto con ese programa.',
    en: 'The story is about another programme (“{value}”); open it together with that programme.',
  },
  'story.large': {
    es: 'La historia es demasiado grande: el límite es de {limit} millones de caracteres.',
    en: 'The story is too large: the limit is {limit} million characters.',
  },
  'story.deep': {
    es: 'El archivo no es una historia: sus datos están anidados a demasiada profundidad.',
    en: 'The file is not a story: its data are nested too deeply.',
  },
  'story.packed': {
    es: 'La historia que traía el enlace llegó dañada y no se pudo leer. Pida el enlace de nuevo, o la historia como archivo.',
    en: 'The story in the link arrived damaged and could not be read. Ask for the link again, or for the story as a file.',
  },
  'story.unknown': {
    es: 'La historia que se pide («{value}») no está en este equipo.',
    en: 'The story that is asked for (“{value}”) is not on this machine.',
  },
  'story.damaged': {
    es: 'Lo guardado de esta historia está dañado y no se pudo leer. Se conserva aparte, sin cambios.',
    en: 'What was saved of this story is damaged and could not be read. It is kept aside, unchanged.',
  },
  'story.unreachable': {
    es: 'El navegador no responde cuando se le pide lo guardado en este equipo. No se ha cambiado nada; vuelva a intentarlo.',
    en: 'The browser does not answer when asked for what is saved on this machine. Nothing was changed; please try again.',
  },
  'story.elsewhere': {
    es: 'La historia está abierta en otra pestaña; ciérrela allí antes de eliminarla.',
    en: 'The story is open in another tab; close it there before deleting it.',
  },
  'story.steps': {
    es: {
      one: 'Una historia puede tener hasta {limit} pasos; quedó fuera el último.',
      other: 'Una historia puede tener hasta {limit} pasos; quedaron fuera los últimos {count}.',
    },
    en: {
      one: 'A story can have up to {limit} steps; the last one was left out.',
      other: 'A story can have up to {limit} steps; the last {count} were left out.',
    },
  },
  'story.step': {
    es: 'El paso {step} quedó fuera: «{field}» no es válido.',
    en: 'Step {step} was left out: “{field}” is not valid.',
  },
  'story.step-id': {
    es: 'El identificador del paso {step} faltaba, no servía o se repetía; ahora es «{id}».',
    en: 'The id of step {step} was missing, not usable or repeated; it is now “{id}”.',
  },
  'story.view': {
    es: 'En la vista del paso {step} se dejó de lado «{key}»: este programa no tiene «{value}».',
    en: 'In the view of step {step}, “{key}” was set aside: this programme has no “{value}”.',
  },
  'story.figure': {
    es: 'En el texto del paso {step}, la cifra «{ref}» no corresponde a nada de este programa.',
    en: 'In the text of step {step}, the figure “{ref}” matches nothing in this programme.',
  },
  'story.shortened': {
    es: '{locator}: el texto se cortó a los {limit} caracteres.',
    en: '{locator}: the text was cut off after {limit} characters.',
  },
  'story.field': {
    es: '{locator}: dato desconocido o que no se puede usar; se dejó de lado.',
    en: '{locator}: unknown or unusable data; it was set aside.',
  },
} satisfies Record<StoryReportCode, Record<'es' | 'en', Message>>;

/** A story report as a sentence. */
export function storyReport(i18n: I18n, { code, locator, params }: StoryReport): string {
  return i18n.from(stories).t(code, { locator, ...params });
}
