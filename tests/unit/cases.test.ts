/** Which cases concern what is chosen, which of many are shown, and what is said of them. */
import { describe, expect, it } from 'vitest';
import { casesNote, casesTitle } from '../../src/cases/cases-words';
import { createI18n, plainText } from '../../src/i18n/i18n';
import type { CaseStudy, IndicatorId, Programme } from '../../src/model/programme';
import { casesAsked, casesInSight, casesMentioning } from '../../src/model/view/cases-asked';
import { initialView, type View } from '../../src/model/view/view';
import { programme } from '../programmes';

const view = (of: Partial<Record<keyof View, string>>) => ({ ...initialView, ...of }) as View;
const asked = (of: Partial<Record<keyof View, string>>, about: Programme = programme) => {
  const ids = casesAsked(about, view(of));
  return ids && [...ids];
};
const id = (name: string) => name as IndicatorId;

/** The built-in programme, where one case tells of a figure. */
const telling: Programme = {
  ...programme,
  cases: programme.cases.map((study, index) =>
    index === 1
      ? { ...study, reach: { es: 'Uno de {nuclei.actual} núcleos.', en: 'One of {nuclei.actual} nuclei.' } }
      : study,
  ),
};

describe('the cases that are asked for', () => {
  it('are those of the place, of what lies in it, and none of a place without one', () => {
    expect(asked({})).toBeNull();
    expect(asked({ place: 'chanchamayo', focus: 'place' })).toEqual(['coffee-chanchamayo', 'honey']);
    expect(asked({ place: 'pe', focus: 'place' })).toHaveLength(5);
    expect(asked({ place: 'cusco', focus: 'place' })).toEqual([]);
  });

  it('are those that went to the event; of an event without cases nothing is asked', () => {
    expect(asked({ event: 'sial', focus: 'event' })).toEqual(['coffee-chanchamayo']);
    expect(asked({ event: 'closing-meeting', focus: 'event' })).toBeNull();
    expect(asked({ event: 'expoalimentaria', place: 'chanchamayo', focus: 'event' })).toEqual(['honey']);
  });

  it('are those that tell a figure of the indicator, in any of their texts', () => {
    expect(casesMentioning(programme, id('nuclei'))).toEqual([]);
    expect(asked({ indicator: 'nuclei', focus: 'indicator' })).toBeNull();
    expect(asked({ indicator: 'nuclei', focus: 'indicator' }, telling)).toEqual(['textiles-puno']);
    expect(asked({ indicator: 'tools-applied', focus: 'indicator' }, telling)).toBeNull();
  });

  it('match the filters; what has no such attribute stays', () => {
    expect(asked({ product: 'coffee' })).toEqual(['coffee-chanchamayo']);
    expect(asked({ product: 'coffee', place: 'puno' })).toEqual([]);
    expect(asked({ year: '2012' })).toEqual(['lime-huaraz', 'coffee-chanchamayo', 'honey', 'cacao-piura']);
    expect(asked({ unit: 'sme' })).toHaveLength(5);
  });
});

describe('of many cases', () => {
  const cases = Array.from({ length: 9 }, (_, at) => ({ id: `c${at}` }) as unknown as CaseStudy);
  const shown = (...wanted: number[]) =>
    casesInSight(cases, 4, (study) => wanted.includes(cases.indexOf(study))).map((study) =>
      cases.indexOf(study),
    );

  it('the first are shown', () => {
    expect(shown()).toEqual([0, 1, 2, 3]);
    expect(shown(1)).toEqual([0, 1, 2, 3]);
  });

  it('the last of them give way to those that are asked for; the others keep their place', () => {
    expect(shown(7)).toEqual([0, 1, 2, 7]);
    expect(shown(3, 5, 8)).toEqual([0, 5, 8, 3]);
    expect(shown(4, 5, 6, 7, 8)).toEqual([4, 5, 6, 7]);
  });
});

describe('the line above the cases', () => {
  const es = createI18n('es', 'pe');
  const note = (of: Partial<Record<keyof View, string>>, about: Programme = programme) => {
    const said = casesNote(about, view(of), casesAsked(about, view(of)), es);
    return said && [plainText(said.said), ...said.more];
  };

  it('counts them', () => {
    expect(plainText(casesTitle(programme, es))).toBe('Cinco casos');
    expect(note({})).toBeNull();
  });

  it('says how many concern what is chosen, and kindly that there is none', () => {
    expect(note({ place: 'puno', focus: 'place' })).toEqual(['Puno: un caso']);
    expect(note({ place: 'chanchamayo', event: 'sial', focus: 'event' })).toEqual(['SIAL: un caso']);
    expect(note({ place: 'chanchamayo', event: 'sial', focus: 'place' })).toEqual(['Chanchamayo: un caso']);
    expect(note({ indicator: 'nuclei', focus: 'indicator' }, telling)).toEqual(['Núcleos formados: un caso']);
    expect(note({ place: 'cusco', focus: 'place' })).toEqual([
      'Cusco: sin caso propio en la fuente',
      'La fuente no cuenta un caso de este lugar. No quiere decir que no hubo trabajo aquí, solo que no se relata.',
    ]);
  });

  it('says how many are left by a filter, and to which it does not apply', () => {
    expect(note({ product: 'coffee' })).toEqual(['1 de 5']);
    expect(note({ year: '2012' })).toEqual([
      '4 de 5',
      'Los caleros de Huaraz y El núcleo de cacao de Piura: sin fecha en la fuente, por eso el filtro por año no los descarta.',
    ]);
    expect(note({ unit: 'sme' })).toEqual(['5 de 5', 'El filtro por unidad no se aplica a los casos.']);
  });
});
