import type { MessageTable } from '../message-table';

export const headline = {
  'headline.all-met': {
    es: {
      one: 'Se superó la meta: {low} veces lo previsto',
      other: 'Se superaron las {targets} metas: entre {low} y {high} veces lo previsto',
    },
    en: {
      one: 'The target was exceeded: {low} times what was planned',
      other: 'All {targets} targets were exceeded: by {low} to {high} times what was planned',
    },
  },
  'headline.exceeded': {
    es: { one: 'Se superó la meta', other: 'Se superaron las {targets} metas' },
    en: { one: 'The target was exceeded', other: 'All {targets} targets were exceeded' },
  },
  'headline.met': {
    es: { one: 'Se alcanzó la meta', other: 'Se alcanzaron las {targets} metas' },
    en: { one: 'The target was met', other: 'All {targets} targets were met' },
  },
  'headline.some-met': {
    es: { one: 'Se alcanzó una de las {targets} metas', other: 'Se alcanzaron {met} de las {targets} metas' },
    en: { one: 'One of the {targets} targets was met', other: 'Of the {targets} targets, {met} were met' },
  },
  'headline.none-met': {
    es: { one: 'No se alcanzó la meta', other: 'No se alcanzó ninguna de las {targets} metas' },
    en: { one: 'The target was not met', other: 'None of the {targets} targets was met' },
  },
  'headline.none-met.known': {
    es: {
      one: 'No se alcanzó la única meta cuyo resultado se conoce',
      other: 'No se alcanzó ninguna de las metas cuyo resultado se conoce',
    },
    en: {
      one: 'The one target whose result is known was not met',
      other: 'None of the targets whose result is known was met',
    },
  },
  'headline.unknown': {
    es: {
      one: 'Hay una meta; la fuente no da el resultado',
      other: 'Hay {targets} metas; la fuente no da los resultados',
    },
    en: {
      one: 'There is one target; the source gives no result',
      other: 'There are {targets} targets; the source gives no results',
    },
  },
  'headline.kicker.programme': { es: '{place} · {start}–{end}', en: '{place} · {start}–{end}' },
  'headline.kicker.indicator': { es: 'Indicador', en: 'Indicator' },
  'headline.kicker.case': { es: 'Caso', en: 'Case' },
  'headline.kicker.event': { es: 'Acontecimiento', en: 'Event' },
  'headline.kicker.fair': { es: 'Feria', en: 'Trade fair' },
  'headline.sources': { es: 'Fuente:', en: 'Source:' },
  'headline.undated': { es: 'sin fecha', en: 'undated' },
} satisfies MessageTable;
