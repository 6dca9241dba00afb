import type { MessageTable } from '../message-table';

export const about = {
  'about.contents': { es: 'En esta hoja', en: 'On this sheet' },
  'about.programme': { es: 'El programa', en: 'The programme' },
  'about.sources': { es: 'Las fuentes', en: 'The sources' },
  'about.checks': { es: 'Lo dicho y lo calculado', en: 'What is said and what is computed' },
  'about.readings': { es: 'Cómo se leyeron los nombres', en: 'How names were read' },
  'about.notes': { es: 'Para leer bien los datos', en: 'To read the data well' },
  'about.gaps': { es: 'Lo que falta', en: 'What is missing' },
  'about.licences': { es: 'Licencias', en: 'Licences' },

  'about.territory': { es: 'Territorio', en: 'Territory' },
  'about.dates': { es: 'Fechas', en: 'Dates' },
  'about.dates.line': { es: 'de {start} a {end}', en: '{start} to {end}' },
  'about.role.cooperation': { es: 'Cooperación', en: 'Cooperation' },
  'about.role.funding': { es: 'Financia', en: 'Funding' },
  'about.role.accountable': { es: 'Responde', en: 'Accountable' },
  'about.role.implementing': { es: 'A cargo', en: 'Carried out by' },
  'about.role.partner': { es: 'Socios', en: 'Partners' },
  'about.role.ally': { es: 'Aliados', en: 'Allies' },

  'about.source.whole': {
    es: 'No está dividida en partes: se cita entera.',
    en: 'It is not divided into parts: it is cited as a whole.',
  },
  'about.source.parts': {
    es: 'Lo que dice, parte por parte, en nuestras palabras; entre comillas, las suyas donde la redacción es la prueba.',
    en: 'What it says, part by part, in our words; in quotation marks its own, where the wording is the evidence.',
  },

  'about.checks.intro': {
    es: 'Cada porcentaje que afirma la fuente se compara con el que resulta de sus propias cifras. Aquí está lo que no coincide; ningún cálculo usa lo afirmado.',
    en: 'Each percentage that the source states is compared with the one that follows from its own figures. Here is what does not agree; no calculation uses what is stated.',
  },
  'about.checks.agree': {
    es: 'Todo porcentaje que afirma la fuente coincide con el calculado.',
    en: 'Every percentage that the source states agrees with the computed one.',
  },
  'about.checks.stated': { es: 'La fuente', en: 'The source' },
  'about.checks.computed': { es: 'El cálculo', en: 'The calculation' },
  'about.checks.kind': { es: 'Qué pasa', en: 'What is wrong' },
  'about.checks.kind.wording': {
    es: 'El número es lo alcanzado sobre la meta, no lo que la excede.',
    en: 'The number is achieved over target, not the excess.',
  },
  'about.checks.kind.mismatch': {
    es: 'No sale de las cifras que da la misma fuente.',
    en: 'It does not follow from the figures that the same source gives.',
  },
  'about.checks.words': { es: ', «{words}»', en: ', “{words}”' },

  'about.readings.places': { es: 'Lugares', en: 'Places' },
  'about.readings.territories': {
    es: 'De qué territorio son las cifras',
    en: 'Which territory figures are of',
  },

  'about.notes.whole': { es: 'Del conjunto', en: 'Of the whole' },
  'about.notes.source': { es: 'De las fuentes', en: 'Of the sources' },
  'about.notes.organisation': { es: 'De las entidades', en: 'Of the organisations' },
  'about.notes.place': { es: 'De los lugares', en: 'Of the places' },
  'about.notes.indicator': { es: 'De los indicadores', en: 'Of the indicators' },
  'about.notes.case': { es: 'De los casos', en: 'Of the cases' },
  'about.notes.event': { es: 'De las ferias y otros hechos', en: 'Of fairs and other events' },
  'about.notes.other': { es: 'De lo demás', en: 'Of the rest' },

  'about.gaps.intro': {
    es: 'Calculado a partir del documento. Lo que no está no se inventa: se muestra como no dado.',
    en: 'Computed from the document. What is not there is not made up: it is shown as not given.',
  },
  'about.gaps.none': { es: 'Nada de lo que aquí se revisa.', en: 'Nothing of what is checked here.' },
  'about.gap.all': { es: 'todos', en: 'all of them' },
  'about.gap.target': { es: 'Indicadores sin meta', en: 'Indicators without a target' },
  'about.gap.actual': { es: 'Indicadores sin valor alcanzado', en: 'Indicators without an achieved value' },
  'about.gap.period': { es: 'Indicadores sin periodo', en: 'Indicators without a period' },
  'about.gap.direction': {
    es: 'Indicadores de los que no se dice si deben subir o bajar',
    en: 'Indicators not said to be meant to rise or fall',
  },
  'about.gap.places': { es: 'Indicadores sin desglose por lugar', en: 'Indicators not broken down by place' },
  'about.gap.years': { es: 'Indicadores de un solo momento', en: 'Indicators of a single moment' },
  'about.gap.figures': { es: 'Lugares sin cifras propias', en: 'Places without figures of their own' },
  'about.gap.case': { es: 'Lugares sin caso', en: 'Places without a case' },
  'about.gap.step.before': {
    es: 'Casos que no dicen cómo era antes',
    en: 'Cases that do not say how it was before',
  },
  'about.gap.step.with': {
    es: 'Casos que no dicen qué se hizo con el programa',
    en: 'Cases that do not say what was done with the programme',
  },
  'about.gap.step.result': {
    es: 'Casos que no dicen qué resultó',
    en: 'Cases that do not say what came of it',
  },
  'about.gap.step.next': { es: 'Casos que no dicen qué sigue', en: 'Cases that do not say what comes next' },
  'about.gap.event-date': { es: 'Hechos sin fecha', en: 'Events without a date' },
  'about.gap.source-date': { es: 'Documentos de origen sin fecha', en: 'Source documents without a date' },

  'about.licence.data': { es: 'Datos del programa', en: 'Programme data' },
  'about.licence.data.none': {
    es: 'El documento no dice con qué licencia se pueden reutilizar. Los hechos se citan con su fuente.',
    en: 'The document names no licence for their reuse. Facts are cited with their source.',
  },
  'about.licence.map': { es: 'Mapa', en: 'Map' },
  'about.licence.map.shapes': {
    es: 'Contornos cartográficos, no límites legales. No se toma posición sobre ninguna frontera.',
    en: 'Cartographic outlines, not legal limits. No position is taken on any border.',
  },
  'about.licence.fonts': { es: 'Letras', en: 'Typefaces' },
  'about.licence.libraries': { es: 'Programas', en: 'Software' },
  'about.licence.public': { es: 'dominio público', en: 'public domain' },
  'about.licence.conditions': {
    es: 'pone condiciones éticas al uso: léala antes de construir sobre esto',
    en: 'puts ethical conditions on use: read it before you build on this',
  },
} satisfies MessageTable;
