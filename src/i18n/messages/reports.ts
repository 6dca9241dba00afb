import type { ReportCode } from '../../model/report';
import type { Message } from '../message-table';

/** One sentence per report code; a missing one does not compile. `{locator}`: where the problem is. */
export const reports = {
  'report.file.missing': {
    es: 'No se encontró el archivo {locator}.',
    en: 'The file {locator} was not found.',
  },
  'report.json.syntax': {
    es: '{locator}: no es un JSON completo o bien formado ({detail}).',
    en: '{locator}: this is not complete, well-formed JSON ({detail}).',
  },
  'report.format.unknown': {
    es: '{locator}: no es un documento de resultados de programa.',
    en: '{locator}: this is not a programme-results document.',
  },
  'report.format.newer': {
    es: '{locator}: la versión {value} del formato es más nueva que esta aplicación.',
    en: '{locator}: version {value} of the format is newer than this application.',
  },
  'report.field.type': {
    es: '{locator}: se esperaba {expected}.',
    en: '{locator}: expected {expected}.',
  },
  'report.field.missing': { es: '{locator}: falta este dato.', en: '{locator}: this field is missing.' },
  'report.field.value': {
    es: '{locator}: el valor «{value}» no es válido.',
    en: '{locator}: the value “{value}” is not valid.',
  },
  'report.field.unknown': {
    es: '{locator}: campo desconocido; se dejó de lado.',
    en: '{locator}: unknown field; it was set aside.',
  },
  'report.id.duplicate': {
    es: '{locator}: el identificador «{value}» ya está en uso.',
    en: '{locator}: the id “{value}” is already in use.',
  },
  'report.id.unresolved': {
    es: '{locator}: «{value}» no corresponde a nada del documento.',
    en: '{locator}: “{value}” matches nothing in the document.',
  },
  'report.place.circular': {
    es: '{locator}: el lugar «{value}» está dentro de sí mismo.',
    en: '{locator}: the place “{value}” lies inside itself.',
  },
  'report.text.language': {
    es: '{locator}: falta el texto en el idioma «{value}».',
    en: '{locator}: the text is missing in language “{value}”.',
  },
  'report.text.reference': {
    es: '{locator}: la cifra «{value}» no existe en el documento.',
    en: '{locator}: the figure “{value}” does not exist in the document.',
  },
  'report.link.unreadable': {
    es: 'El enlace no se pudo leer; se muestra el programa completo.',
    en: 'The link could not be read; the whole programme is shown.',
  },
  'report.link.too-long': {
    es: 'El enlace es demasiado largo; se muestra el programa completo.',
    en: 'The link is too long; the whole programme is shown.',
  },
  'report.link.key': {
    es: 'Del enlace se dejó de lado «{locator}»: no es algo que se pueda mostrar.',
    en: 'Part of the link was ignored: “{locator}” is not something that can be shown.',
  },
  'report.link.value': {
    es: 'Del enlace se dejó de lado «{locator}»: el valor «{value}» no es válido.',
    en: 'Part of the link was ignored: “{value}” is not a valid value for “{locator}”.',
  },
  'report.link.unresolved': {
    es: 'Del enlace se dejó de lado «{locator}»: este programa no tiene «{value}».',
    en: 'Part of the link was ignored: this programme has no {locator} “{value}”.',
  },
} satisfies Record<`report.${ReportCode}`, Record<'es' | 'en', Message>>;
