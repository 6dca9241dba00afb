/**
 * What the built-in story says, sentence by sentence, with its figures filled in by hand from tests/facts.ts. That its texts hold no
 * digit, refer to nothing unknown and are not the source's words is held with the programme's own texts, in facts.test.ts.
 */
import { describe, expect, test } from 'vitest';
import { createI18n } from '../../src/i18n/i18n';
import type { Text } from '../../src/model/programme';
import { cutOf, danglingIn, lengthOf, type Step } from '../../src/model/story/story';
import { initialView } from '../../src/model/view/view';
import { parseStory } from '../../src/formats/story/story-document';
import { programme } from '../programmes';
import { builtInStory, storyFile } from '../stories';

interface Written {
  readonly view: Record<string, string>;
  readonly picture?: string;
  readonly id: string;
  readonly headline: Text;
  readonly note: Text;
  readonly seconds: number;
  readonly level: Step['level'];
}

const document = JSON.parse(storyFile) as { readonly steps: readonly Written[] } & Record<string, unknown>;
const { steps } = document;

const spanish: Record<string, string> = {
  programme: 'De 2009 a 2013, AL-Invest IV ayudó a pymes de cuatro países a internacionalizarse',
  'management-tools': 'Las herramientas de gestión llegaron a 23,810 pymes: 2.05 veces la meta',
  'all-six': 'Las seis metas se superaron: se logró entre 1.31 y 2.42 veces lo previsto',
  percentages: 'La fuente llama exceso al porcentaje de la meta, y su 132 % no cuadra con ninguna cifra',
  'ten-zones': 'En diez zonas del Perú se formaron 64 núcleos y se benefició a 3,700 empresarios',
  'lime-huaraz': 'En Huaraz, los caleros pasaron de trabajar aislados a formar una empresa, CALPRISA',
  'puno-madrid': 'En 2010, el núcleo textil de Puno se estrenó directamente en el exterior, en Madrid',
  'chanchamayo-france':
    'En 2012, los cafetaleros de Chanchamayo se estrenaron directamente en Francia, en SIAL',
  'honey-two-zones':
    'Con marcas colectivas, la miel de Lambayeque y Chanchamayo llegó a Expoalimentaria 2012',
  'cacao-piura': 'El cacao blanco de Piura tiene el diseño de una planta procesadora y un jardín clonal',
  alliances: 'Las alianzas con instituciones públicas dieron mayor impacto al trabajo en las diez zonas',
  thanks: 'Gracias: cada cifra se puede seguir hasta el párrafo del que sale',
};

const english: Record<string, string> = {
  programme: 'From 2009 to 2013, AL-Invest IV helped SMEs in four Andean countries go international',
  'management-tools': 'Management tools reached 23,810 SMEs: 2.05 times the target',
  'all-six': 'All six targets were exceeded, at 1.31 to 2.42 times what was planned',
  percentages: 'The source words percent of target as excess, and its 132 % fits neither figure',
  'ten-zones': 'In ten zones of Peru, 64 nuclei were formed and 3,700 entrepreneurs benefited',
  'lime-huaraz': 'In Huaraz, lime producers went from working in isolation to forming a company, CALPRISA',
  'puno-madrid': 'In 2010, Puno’s textile nucleus made its direct debut abroad, in Madrid',
  'chanchamayo-france': 'In 2012, Chanchamayo’s coffee growers made their direct debut abroad, in France',
  'honey-two-zones':
    'Collective brands took honey from Lambayeque and Chanchamayo to Expoalimentaria in 2012',
  'cacao-piura': 'Piura’s white cacao has a design for a processing plant, and a clonal garden',
  alliances: 'Alliances with public institutions gave the work in the ten zones a greater impact',
  thanks: 'Thank you: every figure can be followed back to the paragraph it comes from',
};

/** The figures that each note speaks of, as they are heard. */
const spoken: Record<string, string[]> = {
  programme: [],
  'management-tools': ['11,600', '23,810', '12,210', '205 %'],
  'all-six': ['5,318', '5,224', '16.1', '20.0'],
  percentages: ['205 %', '23,810', '11,600', '205.3 %', '132 %', '130.6 %', '162.0 %'],
  'ten-zones': ['400', '64', '324'],
  'lime-huaraz': [],
  'puno-madrid': [],
  'chanchamayo-france': [],
  'honey-two-zones': [],
  'cacao-piura': [],
  alliances: [],
  thanks: [],
};

const said = { es: createI18n('es', 'pe'), en: createI18n('en', 'en') };
const filled = (lang: 'es' | 'en', text: Text) =>
  said[lang].plain(programme, text).replaceAll(/[\u00a0\u202f]/g, ' ');
const step = (id: string) => steps.find((each) => each.id === id);
const told = (minutes: number) => {
  const cut = cutOf(builtInStory, minutes);
  return { ids: cut.map(({ id }) => String(id)), seconds: lengthOf(cut) };
};

describe('the built-in story', () => {
  test('is a document of its own, for this programme', () => {
    const { steps: _steps, ...rest } = document;
    expect(rest).toEqual({
      format: 'programme-story',
      formatVersion: '1.0',
      id: 'al-invest-iv',
      programme: 'al-invest-iv',
      title: {
        es: 'Qué dejó AL-Invest IV en la región andina',
        en: 'What came of AL-Invest IV in the Andean region',
      },
      cuts: [3, 10, 20],
    });
  });

  test.each([
    ['es', spanish],
    ['en', english],
  ] as const)('says in %s what the source gives, in this order', (lang, headlines) => {
    const found = steps.map(({ id, headline }) => [id, filled(lang, headline)]);
    expect(found).toEqual(Object.entries(headlines));
  });

  test.each(Object.keys(spanish))('the headline of %s fits two lines of a slide', (id) => {
    const headline = step(id)?.headline ?? {};
    for (const lang of ['es', 'en'] as const) {
      const sentence = filled(lang, headline);
      expect(sentence.length, sentence).toBeLessThanOrEqual(90);
      expect(linesOf(sentence, 48), sentence).toBeLessThanOrEqual(2);
      expect(sentence).not.toMatch(/[.]$/);
    }
  });

  test.each(Object.entries(spoken))('the note of %s speaks of its figures', (id, figures) => {
    for (const lang of ['es', 'en'] as const) {
      const note = filled(lang, step(id)?.note ?? {});
      const found = note.replaceAll(/§\d+/g, '').match(/\d[\d,.]*\d(?: %)?/g) ?? [];
      expect(found.toSorted()).toEqual(figures.toSorted());
    }
  });

  test.each(steps.map((each) => [each.id, each] as const))(
    '%s can be told in a few sentences',
    (_id, each) => {
      for (const lang of ['es', 'en'] as const) {
        const sentences = filled(lang, each.note).split(/(?<=[.?!])\s+(?=\p{Lu})/u).length;
        expect(sentences, filled(lang, each.note)).toBeGreaterThanOrEqual(2);
        expect(sentences, filled(lang, each.note)).toBeLessThanOrEqual(4);
      }
      expect(danglingIn(programme, each.headline)).toEqual([]);
      expect(danglingIn(programme, each.note)).toEqual([]);
    },
  );

  test('each step is a View that this programme has', () => {
    const views = steps.map(({ id, view, picture }) => [id, view, picture ?? null]);
    expect(views).toEqual([
      ['programme', {}, 'map'],
      ['management-tools', { indicator: 'tools-available', focus: 'indicator' }, null],
      ['all-six', {}, 'achievement'],
      ['percentages', {}, 'stated'],
      ['ten-zones', { place: 'ten-zones', focus: 'place' }, 'map'],
      ['lime-huaraz', { case: 'lime-huaraz', focus: 'case' }, 'case'],
      ['puno-madrid', { case: 'textiles-puno', event: 'intergift', focus: 'event' }, 'map'],
      ['chanchamayo-france', { case: 'coffee-chanchamayo', event: 'sial', focus: 'event' }, 'map'],
      ['honey-two-zones', { case: 'honey', focus: 'case' }, 'map'],
      ['cacao-piura', { case: 'cacao-piura', focus: 'case' }, 'case'],
      ['alliances', { place: 'ten-zones', focus: 'place' }, 'organisations'],
      ['thanks', {}, 'thanks'],
    ]);
    expect(parseStory(storyFile, programme).reports).toEqual([]);
    expect(builtInStory.steps.map(({ view }) => view)).toEqual(
      steps.map(({ view }) => ({ ...initialView, ...view })),
    );
  });

  test('in three minutes: the programme, all six, the ten zones, a case, thanks', () => {
    expect(told(3)).toEqual({
      ids: ['programme', 'all-six', 'ten-zones', 'lime-huaraz', 'thanks'],
      seconds: 175,
    });
  });

  test('in ten minutes: the first indicator, the percentages and a fair with them', () => {
    expect(told(10)).toEqual({
      ids: [
        'programme',
        'management-tools',
        'all-six',
        'percentages',
        'ten-zones',
        'lime-huaraz',
        'puno-madrid',
        'thanks',
      ],
      seconds: 585,
    });
  });

  test('in twenty minutes: all twelve', () => {
    expect(told(20)).toEqual({ ids: Object.keys(spanish), seconds: 1175 });
    expect(new Set(steps.map(({ id }) => id)).size).toBe(12);
  });
});

/** How many lines of so many characters the words take. */
function linesOf(sentence: string, width: number): number {
  let lines = 1;
  let length = 0;
  for (const word of sentence.split(' ')) {
    const longer = length === 0 ? word.length : length + 1 + word.length;
    if (longer > width) lines += 1;
    length = longer > width ? word.length : longer;
  }
  return lines;
}
