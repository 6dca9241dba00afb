import type { MessageTable } from '../message-table';

export const figures = {
  'indicator.counts': { es: 'Qué cuenta', en: 'What it counts' },
  'indicator.formula': { es: 'Cálculo', en: 'Calculation' },
  'indicator.territory': { es: 'De qué territorio', en: 'Which territory' },
  'indicator.period': { es: 'Periodo', en: 'Period' },
  'indicator.period.none': {
    es: 'la fuente no da uno por cifra',
    en: 'the source gives none per figure',
  },
  'indicator.period.series': {
    es: '{year}; hay cifras de {first} a {last}',
    en: '{year}; there are figures from {first} to {last}',
  },
  'indicator.notes': { es: 'Para leerlo bien', en: 'To read it well' },
  'indicator.no-target': { es: 'sin meta fijada', en: 'no target set' },
  'indicator.formula.line': {
    es: '{actual} ÷ {target} = {factor} veces la meta, es decir, {percent} de la meta; {excess} más de lo previsto',
    en: '{actual} ÷ {target} = {factor} times the target, that is, {percent} of it; {excess} more than planned',
  },
  'indicator.formula.short': {
    es: '{actual} ÷ {target} = {factor} veces la meta, es decir, {percent} de la meta; diferencia con lo previsto: {excess}',
    en: '{actual} ÷ {target} = {factor} times the target, that is, {percent} of it; difference from what was planned: {excess}',
  },
  'indicator.formula.change': {
    es: '({baseline} − {actual}) ÷ ({baseline} − {target}) = {factor} veces el cambio previsto, es decir, {percent} de él; diferencia con la meta: {excess}',
    en: '({baseline} − {actual}) ÷ ({baseline} − {target}) = {factor} times the planned change, that is, {percent} of it; difference from the target: {excess}',
  },
  'indicator.formula.met': {
    es: '{actual}; la meta de {target} se alcanzó',
    en: '{actual}; the target of {target} was met',
  },
  'indicator.formula.unmet': {
    es: '{actual}; la meta de {target} no se alcanzó',
    en: '{actual}; the target of {target} was not met',
  },
  'indicator.formula.met.most': {
    es: '{actual}; la meta, {target} o menos, se alcanzó.',
    en: '{actual}; the target, {target} or less, was met.',
  },
  'indicator.formula.unmet.most': {
    es: '{actual}; la meta, {target} o menos, no se alcanzó.',
    en: '{actual}; the target, {target} or less, was not met.',
  },
  'indicator.formula.no-baseline': {
    es: 'Sin línea de base no se puede decir cuánto del cambio previsto se logró.',
    en: 'Without a baseline it cannot be said how much of the planned change was achieved.',
  },
  'indicator.formula.no-actual': {
    es: 'la meta es {target}; la fuente no da el resultado',
    en: 'the target is {target}; the source gives no result',
  },

  'flag.wording': {
    es: 'La fuente da {stated} como exceso («{words}»); ese número es lo alcanzado sobre la meta. Calculado: {percent} de la meta.',
    en: 'The source gives {stated} as the excess (“{words}”); that number is achieved over target. Computed: {percent} of the target.',
  },
  'flag.mismatch': {
    es: 'La fuente dice {stated} («{words}»); el cálculo da {percent} de la meta.',
    en: 'The source says {stated} (“{words}”); the calculation gives {percent} of the target.',
  },

  'passport.title': { es: 'De dónde sale esta cifra', en: 'Where this figure comes from' },
  'passport.title.cited': { es: 'Lo que dice la fuente', en: 'What the source says' },
  'passport.counts': { es: 'Qué es', en: 'What it is' },
  'passport.territory': { es: 'De qué territorio', en: 'Which territory' },
  'passport.how': { es: 'Cómo se obtuvo', en: 'How it was obtained' },
  'passport.source': { es: 'Dónde está', en: 'Where it stands' },
  'passport.notes': { es: 'Para leerla bien', en: 'To read it well' },
  'passport.words': { es: 'Sus palabras: «{words}»', en: 'Its words: “{words}”' },
  'passport.measured': { es: 'la da la fuente, tal cual', en: 'given by the source as it stands' },
  'passport.bound.least': {
    es: 'la fuente dice «al menos»: es un mínimo, no un promedio',
    en: 'the source says “at least”: a lower bound, not an average',
  },
  'passport.bound.about': {
    es: 'la fuente dice «cerca de»: es una aproximación',
    en: 'the source says “about”: an approximation',
  },
  'passport.bound.over': {
    es: 'la fuente dice «más de»: es un mínimo, no un promedio',
    en: 'the source says “more than”: a lower bound, not an average',
  },
  'passport.stated': {
    es: 'es lo que afirma la fuente; no se usa en ningún cálculo',
    en: 'it is what the source states; no calculation uses it',
  },
  'passport.dated': { es: 'fecha que da la fuente', en: 'a date that the source gives' },
  'passport.formula.factor': { es: 'calculado: alcanzado ÷ meta', en: 'computed: achieved ÷ target' },
  'passport.formula.percent-of-target': {
    es: 'calculado: alcanzado ÷ meta × 100',
    en: 'computed: achieved ÷ target × 100',
  },
  'passport.formula.progress': {
    es: 'calculado: cambio alcanzado ÷ cambio previsto, desde la línea de base',
    en: 'computed: change achieved ÷ change planned, from the baseline',
  },
  'passport.formula.progress-percent': {
    es: 'calculado: cambio alcanzado ÷ cambio previsto × 100, desde la línea de base',
    en: 'computed: change achieved ÷ change planned × 100, from the baseline',
  },
  'passport.formula.excess': { es: 'calculado: alcanzado − meta', en: 'computed: achieved − target' },
  'passport.formula.ratio': {
    es: 'calculado: {numerator} ÷ {denominator}',
    en: 'computed: {numerator} ÷ {denominator}',
  },
  'passport.formula.count': {
    es: 'contado en los datos que muestra esta página',
    en: 'counted in the data that this page shows',
  },
  'passport.kind.target': { es: 'meta', en: 'target' },
  'passport.kind.actual': { es: 'alcanzado', en: 'achieved' },
  'passport.kind.baseline': { es: 'línea de base', en: 'baseline' },
  'passport.kind.factor': { es: 'veces la meta', en: 'times the target' },
  'passport.kind.percent': { es: 'porcentaje de la meta', en: 'percentage of the target' },
  'passport.kind.excess': { es: 'por encima de la meta', en: 'above the target' },
  'passport.kind.factor.change': { es: 'veces el cambio previsto', en: 'times the planned change' },
  'passport.kind.percent.change': {
    es: 'porcentaje del cambio previsto',
    en: 'percentage of the planned change',
  },
  'passport.kind.difference': { es: 'diferencia con la meta', en: 'difference from the target' },
  'passport.kind.stated': { es: 'porcentaje que afirma la fuente', en: 'percentage that the source states' },
  'passport.kind.planned': { es: 'previsto', en: 'planned' },
  'passport.kind.period': { es: 'año de la medición', en: 'year of the measurement' },
  'passport.kind.start': { es: 'inicio del programa', en: 'start of the programme' },
  'passport.kind.end': { es: 'fin del programa', en: 'end of the programme' },
  'passport.kind.targets': { es: 'cifras con meta', en: 'figures with a target' },
  'passport.kind.met': { es: 'metas alcanzadas', en: 'targets met' },
  'passport.kind.cases': { es: 'casos: {place}', en: 'cases: {place}' },
  'passport.kind.members': { es: 'lugares en: {place}', en: 'places in: {place}' },
  'passport.kind.date': { es: 'año: {event}', en: 'year: {event}' },
} satisfies MessageTable;
