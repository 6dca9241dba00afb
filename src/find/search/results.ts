/** How what was found is shown: its name in the language in force, and a line that tells what it is. */
import { filterOptions } from '../../model/view/filter';
import type { Programme } from '../../model/programme';
import { pathTo, placeById } from '../../model/territory';
import { initialView } from '../../model/view/view';
import type { Speech, Piece, Words } from '../../i18n/words';
import type { find } from '../../i18n/messages/find';
import { emphasised, isMet, type Stretch } from './emphasis';
import type { Entry, FoundKind, FoundRef } from './entries';
import type { Hit } from './searcher';

export type FindSpeech = Speech<keyof typeof find & string>;

export interface Result {
  readonly ref: FoundRef;
  readonly kind: FoundKind;
  readonly label: readonly Stretch[];
  /** The name in another language, where that is what the query met. */
  readonly alias: { readonly lang: string; readonly text: readonly Stretch[] } | null;
  readonly detail: readonly Piece[];
}

/** A hit as it is read. */
export function resultOf(
  programme: Programme,
  { entry, terms: met }: Hit,
  terms: readonly string[],
  words: Words,
  speech: FindSpeech,
): Result {
  const label = emphasised(words.name(entry.name), terms, met);
  const { ref, kind } = entry;
  const alias = isMet(label) ? null : aliasOf(entry, terms, met, words);
  return { ref, kind, label, alias, detail: detailOf(programme, entry, words, speech) };
}

function aliasOf(entry: Entry, terms: readonly string[], met: readonly string[], words: Words) {
  const others = [entry.name, ...entry.alsoNamed].flatMap((name) => Object.entries(name));
  for (const [lang, name] of others) {
    const text = emphasised(name, terms, met);
    if (isMet(text) && name !== words.name(entry.name)) return { lang, text };
  }
  return null;
}

function detailOf(programme: Programme, entry: Entry, words: Words, speech: FindSpeech): readonly Piece[] {
  const nameOf = (id: string) => {
    const place = programme.places.find((each) => each.id === id);
    return place ? words.name(place.name) : '';
  };
  const among = <Thing extends { readonly id: string }>(things: readonly Thing[]) =>
    things.find(({ id }) => id === entry.id);
  switch (entry.kind) {
    case 'place': {
      const place = among(programme.places);
      const above = place ? pathTo(programme, place.id).slice(0, -1) : [];
      return [above.map((id) => words.name(placeById(programme, id).name)).join(' › ')];
    }
    case 'case': {
      const study = among(programme.cases);
      return study ? words.prose(programme, study.claim) : [];
    }
    case 'product': {
      const options = filterOptions(programme, initialView, 'product');
      const count = options.find(({ value }) => value === entry.id)?.count ?? 0;
      return speech.pieces('search.product', {
        count,
        number: { ref: 'count', text: words.cardinal(count) },
      });
    }
    case 'organisation': {
      const roles = among(programme.organisations)?.roles ?? [];
      return [
        roles
          .map(({ role, places }) => `${speech.t(`search.role.${role}`)} · ${words.list(places.map(nameOf))}`)
          .join('; '),
      ];
    }
    case 'event': {
      const event = among(programme.events);
      if (!event) return [];
      const when =
        event.date === null ? speech.t('search.undated') : words.figure(programme, `${event.id}.date`);
      const where = event.place === null ? [] : [` · ${nameOf(event.place)}`];
      return [`${speech.t(`search.event.${event.kind}`)} · `, when, ...where];
    }
    case 'indicator': {
      const indicator = among(programme.indicators);
      return indicator ? words.prose(programme, indicator.definition) : [];
    }
  }
}
