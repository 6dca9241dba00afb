import type { MessageTable } from '../message-table';

export const charts = {
  'chart.table': { es: 'Ver como tabla', en: 'See as a table' },
  'chart.indicator': { es: 'Indicador', en: 'Indicator' },

  sort: { es: 'Orden', en: 'Order' },
  'sort.source': { es: 'Según la fuente', en: 'As in the source' },
  'sort.achievement': { es: 'Por lo alcanzado', en: 'By achievement' },
  'sort.name': { es: 'Por nombre', en: 'By name' },

  'filter.hidden.indicators': {
    es: {
      one: 'El filtro deja fuera uno de {all} indicadores.',
      other: 'El filtro deja fuera {hidden} de {all} indicadores.',
    },
    en: {
      one: 'The filter leaves out one of {all} indicators.',
      other: 'The filter leaves out {hidden} of {all} indicators.',
    },
  },
  'filter.hidden.places': {
    es: {
      one: 'El filtro deja fuera uno de {all} lugares.',
      other: 'El filtro deja fuera {hidden} de {all} lugares.',
    },
    en: {
      one: 'The filter leaves out one of {all} places.',
      other: 'The filter leaves out {hidden} of {all} places.',
    },
  },
  'filter.none.indicators': {
    es: {
      one: 'Este indicador no responde al filtro.',
      other: 'Ninguno de estos indicadores responde al filtro.',
    },
    en: {
      one: 'This indicator does not match the filter.',
      other: 'None of these indicators matches the filter.',
    },
  },
  'filter.none.places': {
    es: 'Ninguno de estos lugares responde al filtro.',
    en: 'None of these places matches the filter.',
  },
  'filter.clear': { es: 'Quitar los filtros', en: 'Remove the filters' },
  'filter.unanswered': {
    es: 'Sin desglose {kinds}: estas cifras no cambian.',
    en: 'Not broken down {kinds}: these figures do not change.',
  },
  'filter.by': { es: '{before} ni {last}', en: '{before} or {last}' },
  'filter.by.unit': { es: 'por unidad', en: 'by unit' },
  'filter.by.product': { es: 'por producto', en: 'by product' },
  'filter.by.year': { es: 'por año', en: 'by year' },
  'filter.by.country': { es: 'por país', en: 'by country' },

  'territory.countries': {
    es: '{name}, {members} países juntos',
    en: '{name}, {members} countries together',
  },
  'territory.places': { es: '{name}, en conjunto', en: '{name}, taken together' },
  'territory.own.countries': { es: 'sin desglose por país', en: 'not broken down by country' },
  'territory.own.places': { es: 'sin desglose por lugar', en: 'not broken down by place' },
  'territory.latest': { es: 'el último año de cada cifra', en: 'each figure’s latest year' },
  'territory.around': { es: 'sin desglose para {place}', en: 'not broken down for {place}' },
  'territory.inside': { es: 'Parte de: {place}', en: 'Part of: {place}' },

  'achievement.title': { es: 'Alcanzado frente a la meta', en: 'Achieved against the target' },
  'achievement.mode': { es: 'Mostrar como', en: 'Shown as' },
  'achievement.mode.index': { es: 'Índice', en: 'Index' },
  'achievement.mode.quantity': { es: 'Cantidades', en: 'Quantities' },
  'achievement.mode.table': { es: 'Tabla', en: 'Table' },
  'achievement.whose.together': { es: 'Los {members} países juntos', en: 'The {members} countries together' },
  'achievement.whose.unbroken.countries': {
    es: '; la fuente no las desglosa por país',
    en: '; the source does not break them down by country',
  },
  'achievement.whose.unbroken.places': {
    es: '; la fuente no las desglosa por lugar',
    en: '; the source does not break them down by place',
  },
  'achievement.whose.none': {
    es: ': la fuente no da cifras de {place}',
    en: ': the source gives no figures for {place}',
  },
  'achievement.whose.not-these': {
    es: ': la fuente no da estas cifras de {place}',
    en: ': the source does not give these figures for {place}',
  },
  'achievement.whose.own': {
    es: 'Cifras de {place}; ◇ las de {whole}',
    en: 'Figures for {place}; ◇ those for {whole}',
  },
  'achievement.change': {
    es: 'de lo que debe bajar, cambio alcanzado ÷ cambio previsto',
    en: 'for what should fall, change achieved ÷ change planned',
  },
  'rest.count': { es: 'y {rest} más', en: 'and {rest} more' },
  'rest.show': { es: 'Ver todos', en: 'See all' },
  'rest.hide': { es: 'Ver menos', en: 'See fewer' },
  'achievement.how.quantity': { es: 'cada unidad en su propia escala', en: 'each unit on its own scale' },
  'achievement.label': { es: 'Meta y alcanzado: {territory}', en: 'Target and achieved: {territory}' },

  'achievement.claim.exceeded': {
    es: { one: '{place}: se superó la meta', other: '{place}: se superaron las {targets} metas' },
    en: { one: '{place}: the target was exceeded', other: '{place}: the {targets} targets were exceeded' },
  },
  'achievement.claim.met': {
    es: { one: '{place}: se alcanzó la meta', other: '{place}: se alcanzaron las {targets} metas' },
    en: { one: '{place}: the target was met', other: '{place}: the {targets} targets were met' },
  },
  'achievement.claim.some': {
    es: {
      one: '{place}: se alcanzó una de {targets} metas',
      other: '{place}: se alcanzaron {met} de {targets} metas',
    },
    en: {
      one: '{place}: one of {targets} targets was met',
      other: '{place}: {met} of {targets} targets were met',
    },
  },
  'achievement.claim.none': {
    es: {
      one: '{place}: no se alcanzó la meta',
      other: '{place}: no se alcanzó ninguna de las {targets} metas',
    },
    en: { one: '{place}: the target was not met', other: '{place}: none of the {targets} targets was met' },
  },
  'achievement.claim.no-target': { es: '{place}: sin meta fijada', en: '{place}: no target set' },
  'achievement.claim.none.known': {
    es: {
      one: '{place}: no se alcanzó la única meta cuyo resultado se conoce',
      other: '{place}: no se alcanzó ninguna de las metas cuyo resultado se conoce',
    },
    en: {
      one: '{place}: the one target whose result is known was not met',
      other: '{place}: none of the targets whose result is known was met',
    },
  },
  'achievement.claim.unknown': {
    es: {
      one: '{place}: hay una meta; la fuente no da el resultado',
      other: '{place}: hay {targets} metas; la fuente no da los resultados',
    },
    en: {
      one: '{place}: there is one target; the source gives no result',
      other: '{place}: there are {targets} targets; the source gives no results',
    },
  },
  'achievement.summary.range': {
    es: 'Lo menos fue {low} veces la meta ({lowTitle}); lo más, {high} veces ({highTitle}).',
    en: 'The lowest is {low} times the target ({lowTitle}); the highest, {high} times ({highTitle}).',
  },
  'achievement.summary.one': {
    es: 'Se llegó a {low} veces la meta.',
    en: 'It reached {low} times the target.',
  },
  'achievement.summary.range.change': {
    es: 'Lo menos fue {low} veces lo previsto ({lowTitle}); lo más, {high} veces ({highTitle}).',
    en: 'The lowest is {low} times what was planned ({lowTitle}); the highest, {high} times ({highTitle}).',
  },
  'achievement.summary.one.change': {
    es: 'Se llegó a {low} veces lo previsto.',
    en: 'It reached {low} times what was planned.',
  },
  'achievement.summary.unknown': {
    es: {
      one: 'De una meta la fuente no da el resultado.',
      other: 'De {missing} metas la fuente no da el resultado.',
    },
    en: {
      one: 'For one target the source gives no result.',
      other: 'For {missing} targets the source gives no result.',
    },
  },

  'achievement.axis.target': { es: 'meta', en: 'target' },
  'achievement.unit': { es: 'En {unit}', en: 'In {unit}' },
  'achievement.target': { es: 'meta {target}', en: 'target {target}' },
  'achievement.target.most': { es: 'meta: {target} o menos', en: 'target: {target} or less' },
  'achievement.from': { es: 'de una base de {baseline}', en: 'from a baseline of {baseline}' },
  'achievement.no-actual': { es: 'la fuente no da el resultado', en: 'the source gives no result' },
  'achievement.row.whole': { es: '· todo {value}', en: '· whole {value}' },
  'achievement.row.without': { es: 'sin cifra propia', en: 'no figure of its own' },
  'achievement.row.full': { es: '{actual} de {target}', en: '{actual} of {target}' },
  'achievement.row.change': {
    es: 'de {baseline} a {actual}; meta {target}',
    en: 'from {baseline} to {actual}; target {target}',
  },
  'achievement.row.nothing': { es: 'la fuente no da cifras', en: 'the source gives no figures' },
  'achievement.row.no-actual': { es: 'sin resultado; meta {target}', en: 'no result given; target {target}' },
  'achievement.row.no-target': { es: '{actual}; sin meta fijada', en: '{actual}; no target set' },
  'achievement.row.met': { es: '{actual}; meta {target}, alcanzada', en: '{actual}; target {target}, met' },
  'achievement.row.unmet': {
    es: '{actual}; meta {target}, no alcanzada',
    en: '{actual}; target {target}, not met',
  },
  'achievement.mark.full': {
    es: '{title}: {factor} veces la meta, {actual} de {target} {unit}',
    en: '{title}: {factor} times the target, {actual} of {target} {unit}',
  },
  'achievement.mark.change': {
    es: '{title}: de {baseline} a {actual} {unit}; la meta era {target}; {factor} veces el cambio previsto',
    en: '{title}: from {baseline} to {actual} {unit}; the target was {target}; {factor} times the planned change',
  },
  'achievement.mark.nothing': {
    es: '{title}: la fuente no da cifras',
    en: '{title}: the source gives no figures',
  },
  'achievement.mark.no-actual': {
    es: '{title}: la meta es {target} {unit}; la fuente no da el resultado',
    en: '{title}: the target is {target} {unit}; the source gives no result',
  },
  'achievement.mark.no-target': {
    es: '{title}: {actual} {unit}, sin meta fijada',
    en: '{title}: {actual} {unit}, no target set',
  },
  'achievement.mark.met': {
    es: '{title}: {actual} {unit}; la meta de {target} se alcanzó',
    en: '{title}: {actual} {unit}; the target of {target} was met',
  },
  'achievement.mark.unmet': {
    es: '{title}: {actual} {unit}; la meta de {target} no se alcanzó',
    en: '{title}: {actual} {unit}; the target of {target} was not met',
  },
  'achievement.mark.own': { es: 'Es de {place}', en: 'It is of {place}' },
  'achievement.mark.whole': { es: 'en el conjunto, {whole}: {value}', en: 'for the whole, {whole}: {value}' },
  'achievement.mark.amount': { es: '{actual} {unit}', en: '{actual} {unit}' },
  'achievement.mark.times': { es: '{factor} veces la meta', en: '{factor} times the target' },
  'achievement.mark.without': {
    es: 'Sin cifra propia de {place}: es la de {whole}',
    en: 'No figure of {place}’s own: it is that of {whole}',
  },
  'achievement.mark.flagged': {
    es: 'La fuente afirma otro porcentaje',
    en: 'The source states another percentage',
  },
  'achievement.flagged': {
    es: 'La fuente afirma otro porcentaje: haga clic para ver el cálculo',
    en: 'The source states another percentage: click to see the calculation',
  },
  'achievement.column.target': { es: 'Meta', en: 'Target' },
  'achievement.column.actual': { es: 'Alcanzado', en: 'Achieved' },
  'achievement.column.factor': { es: 'Veces la meta', en: 'Times the target' },
  'achievement.column.percent': { es: '% de la meta', en: '% of the target' },
  'achievement.column.excess': { es: 'Por encima', en: 'Above it' },
  'achievement.column.baseline': { es: 'Línea de base', en: 'Baseline' },
  'achievement.column.factor.change': { es: 'Veces lo previsto', en: 'Times what was planned' },
  'achievement.column.percent.change': { es: '% de lo previsto', en: '% of what was planned' },
  'achievement.column.difference': { es: 'Diferencia con la meta', en: 'Difference from the target' },
  'achievement.caption': {
    es: '{place}: meta y alcanzado, en la unidad de cada indicador',
    en: '{place}: target and achieved, in each indicator’s unit',
  },
  'achievement.flag.mismatch': {
    es: 'La fuente dice {stated} para {titles}; el cálculo da {percents} de la meta.',
    en: 'The source says {stated} for {titles}; the calculation gives {percents} of the target.',
  },

  'stated.claim.mismatch': {
    es: {
      one: 'Un porcentaje de la fuente no sale de sus propias cifras',
      other: 'En {found} de {all} indicadores, el porcentaje de la fuente no sale de sus propias cifras',
    },
    en: {
      one: 'One of the source’s percentages does not follow from its own figures',
      other: 'For {found} of {all} indicators, the source’s percentage does not follow from its own figures',
    },
  },
  'stated.claim.wording': {
    es: 'La fuente llama exceso a lo que es porcentaje de la meta',
    en: 'The source calls excess what is a percentage of the target',
  },
  'stated.claim.agree': {
    es: 'Los porcentajes de la fuente coinciden con el cálculo',
    en: 'The source’s percentages agree with the calculation',
  },
  'stated.summary.wording': {
    es: {
      one: 'En uno, el número es correcto como porcentaje de la meta, pero la fuente lo redacta como exceso: {percent} de la meta son {excess} {unit} por encima de ella.',
      other:
        'En {found}, el número es correcto como porcentaje de la meta, pero la fuente lo redacta como exceso: por ejemplo, {percent} de la meta son {excess} {unit} por encima de ella.',
    },
    en: {
      one: 'In one, the number is right as a percentage of the target but worded as the excess: {percent} of the target is {excess} {unit} above it.',
      other:
        'In {found}, the number is right as a percentage of the target but worded as the excess: for example, {percent} of the target is {excess} {unit} above it.',
    },
  },
  'stated.summary.agree': {
    es: 'Lo que afirma la fuente y alcanzado ÷ meta dan lo mismo, salvo redondeo.',
    en: 'What the source states and achieved ÷ target are the same, but for rounding.',
  },
  'stated.label': {
    es: 'Porcentaje de la fuente y cálculo',
    en: 'The source’s percentage and the calculation',
  },
  'stated.axis.target': { es: 'meta = {percent}', en: 'target = {percent}' },
  'stated.row': { es: 'fuente {stated}', en: 'source {stated}' },
  'stated.row.computed': { es: 'cálculo {percent}', en: 'computed {percent}' },
  'stated.flag.wording': { es: 'redactado como exceso', en: 'worded as the excess' },
  'stated.flag.mismatch': { es: 'no coincide', en: 'does not match' },
  'stated.flag.none': { es: 'coincide', en: 'matches' },
  'stated.brief.wording': { es: 'dicho como exceso', en: 'worded as excess' },
  'stated.brief.mismatch': { es: 'no coincide', en: 'does not match' },
  'stated.brief.none': { es: 'coincide', en: 'matches' },
  'stated.brief.percent': { es: 'De la meta', en: 'Of the target' },
  'stated.mark': {
    es: '{title}: la fuente dice {stated}, el cálculo da {percent} de la meta; {flag}',
    en: '{title}: the source says {stated}, the calculation gives {percent} of the target; {flag}',
  },
  'stated.column.stated': { es: 'Fuente', en: 'Source' },
  'stated.column.percent': { es: 'Cálculo: % de la meta', en: 'Computed: % of the target' },
  'stated.column.excess': { es: 'Por encima de la meta', en: 'Above the target' },
  'stated.column.words': { es: 'Palabras de la fuente', en: 'The source’s words' },
  'stated.column.flag': { es: 'Observación', en: 'Remark' },
  'chart.quoted': { es: '«{words}»', en: '“{words}”' },
  'stated.caption': {
    es: 'Lo que afirma la fuente y lo que resulta de alcanzado ÷ meta',
    en: 'What the source states and what achieved ÷ target gives',
  },

  'ratio.computed': { es: 'calculado', en: 'computed' },
  'ratio.planned': {
    es: 'Previsto: {numerator} ÷ {denominator} = {ratio}',
    en: 'Planned: {numerator} ÷ {denominator} = {ratio}',
  },
  'ratio.achieved': {
    es: 'Alcanzado: {numerator} ÷ {denominator} = {ratio}',
    en: 'Achieved: {numerator} ÷ {denominator} = {ratio}',
  },
  'ratio.caption': { es: '{title}: previsto y alcanzado', en: '{title}: planned and achieved' },
  'ratio.rows': { es: 'Qué es', en: 'What it is' },
  'ratio.row.target': { es: 'Previsto', en: 'Planned' },
  'ratio.row.actual': { es: 'Alcanzado', en: 'Achieved' },
  'ratio.mark.target': { es: 'Previsto: {value}', en: 'Planned: {value}' },
  'ratio.mark.actual': { es: 'Alcanzado: {value}', en: 'Achieved: {value}' },

  'series.claim': {
    es: '{title}: de {first} en {firstYear} a {last} en {lastYear}',
    en: '{title}: from {first} in {firstYear} to {last} in {lastYear}',
  },
  'series.summary.all': {
    es: {
      one: 'Se alcanzó la meta del único año que la tenía.',
      other: 'Se alcanzó la meta en cada uno de los {all} años.',
    },
    en: {
      one: 'The target was met in the one year that had one.',
      other: 'The target was met in each of the {all} years.',
    },
  },
  'series.summary.some': {
    es: {
      one: 'Se alcanzó la meta en uno de {all} años.',
      other: 'Se alcanzó la meta en {met} de {all} años.',
    },
    en: {
      one: 'The target was met in one of {all} years.',
      other: 'The target was met in {met} of {all} years.',
    },
  },
  'series.summary.none': {
    es: {
      one: 'No se alcanzó la meta del único año que la tenía.',
      other: 'No se alcanzó la meta en ninguno de los {all} años.',
    },
    en: {
      one: 'The target was not met in the one year that had one.',
      other: 'The target was met in none of the {all} years.',
    },
  },
  'series.label': { es: '{title}, año por año', en: '{title}, year by year' },
  'series.year': { es: 'Año', en: 'Year' },
  'series.unit': { es: 'en {unit}', en: 'in {unit}' },
  'series.base': { es: 'base {baseline}', en: 'base {baseline}' },
  'series.mark.baseline': { es: 'Línea de base: {baseline}', en: 'Baseline: {baseline}' },
  'series.mark.actual': { es: '{title}, {year}: {actual} {unit}', en: '{title}, {year}: {actual} {unit}' },
  'series.mark.met': {
    es: '{title}, {year}: {actual} {unit}; se alcanzó la meta de {target}',
    en: '{title}, {year}: {actual} {unit}; the target of {target} was met',
  },
  'series.mark.unmet': {
    es: '{title}, {year}: {actual} {unit}; no se alcanzó la meta de {target}',
    en: '{title}, {year}: {actual} {unit}; the target of {target} was not met',
  },
  'series.mark.target': {
    es: '{title}, {year}: la meta es {target} {unit}',
    en: '{title}, {year}: the target is {target} {unit}',
  },

  'breakdown.claim.all': {
    es: {
      one: '{title}: el único lugar con meta la alcanzó',
      other: '{title}: los {all} lugares con meta la alcanzaron',
    },
    en: {
      one: '{title}: the one place with a target met it',
      other: '{title}: all {all} places with a target met it',
    },
  },
  'breakdown.claim.some': {
    es: {
      one: '{title}: alcanzó su meta uno de {all} lugares que la tenían',
      other: '{title}: alcanzaron su meta {met} de {all} lugares que la tenían',
    },
    en: {
      one: '{title}: one of {all} places with a target met it',
      other: '{title}: {met} of {all} places with a target met it',
    },
  },
  'breakdown.claim.none': {
    es: {
      one: '{title}: el único lugar con meta no la alcanzó',
      other: '{title}: ninguno de los {all} lugares con meta la alcanzó',
    },
    en: {
      one: '{title}: the one place with a target did not meet it',
      other: '{title}: none of the {all} places with a target met it',
    },
  },
  'breakdown.claim.range': {
    es: '{title}: de {low} ({lowTitle}) a {high} ({highTitle})',
    en: '{title}: from {low} ({lowTitle}) to {high} ({highTitle})',
  },
  'breakdown.claim.places': { es: '{title}, lugar por lugar', en: '{title}, place by place' },
  'breakdown.label': { es: '{title}, lugar por lugar', en: '{title}, place by place' },
  'breakdown.place': { es: 'Lugar', en: 'Place' },

  'totals.claim': { es: '{place}: solo totales, sin meta fijada', en: '{place}: totals only, no target set' },
  'totals.claim.sizes': {
    es: '{place}: lo que se sabe de su tamaño',
    en: '{place}: what is known of its size',
  },
  'totals.label': { es: 'Totales: {territory}', en: 'Totals: {territory}' },
  'totals.no-target': { es: 'sin meta fijada', en: 'no target set' },
  'totals.no-value': { es: 'la fuente no da el número', en: 'the source gives no number' },
  'totals.mark': {
    es: '{title}: {actual} {unit}, sin meta fijada',
    en: '{title}: {actual} {unit}, no target set',
  },
  'totals.bound': { es: 'más de {actual}', en: 'more than {actual}' },
  'totals.at-least': { es: 'al menos {actual}', en: 'at least {actual}' },
  'totals.about': { es: 'cerca de {actual}', en: 'about {actual}' },
  'totals.summary': {
    es: 'Los totales son de unidades distintas: no se suman ni se comparan entre sí.',
    en: 'The totals are in different units: they are neither added up nor compared.',
  },
  'totals.column.unit': { es: 'Unidad', en: 'Unit' },
  'totals.caption': {
    es: '{place}: totales y tamaños, sin meta',
    en: '{place}: totals and sizes, without a target',
  },
} satisfies MessageTable;
