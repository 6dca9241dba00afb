/** How results are shown: the name in the current language, and a line of detail. */
import { filterOptions } from '../../model/view/filter';
import type { Programme } from '../../model/programme';
import { pathTo, placeById } from '../../model/territory';
import { initialView } from '../../model/view/view';
import type { Messages, TextSegment, I18n } from '../../i18n/i18n';
import type { find } from '../../i18n/messages/find';
import { emphasised, hasMatch, type TextRun } from './emphasis';
import type { Entry, FoundKind, FoundRef } from './entries';
import type { Hit } from './searcher';

export type FindMessages = Messages<keyof typeof find & string>;

export interface Result {
  readonly ref: FoundRef;
  readonly kind: FoundKind;
  readonly label: readonly TextRun[];
  /** Another name, in any language, that the query matches; null when the label itself matches or no name does. */
  readonly alias: { readonly lang: string; readonly text: readonly TextRun[] } | null;
  readonly detail: readonly TextSegment[];
}

/** The result for a hit; `terms` are the folded words of the query. */
export function resultOf(
  programme: Programme,
  { entry, terms: met }: Hit,
  terms: readonly string[],
  i18n: I18n,
  messages: FindMessages,
): Result {
  const label = emphasised(i18n.name(entry.name), terms, met);
  const { ref, kind } = entry;
  const alias = hasMatch(label) ? null : aliasOf(entry, terms, met, i18n);
  return { ref, kind, label, alias, detail: detailOf(programme, entry, i18n, messages) };
}

function aliasOf(entry: Entry, terms: readonly string[], met: readonly string[], i18n: I18n) {
  const others = [entry.name, ...entry.alsoNamed].flatMap((name) => Object.entries(name));
  for (const [lang, name] of others) {
    const text = emphasised(name, terms, met);
    if (hasMatch(text) && name !== i18n.name(entry.name)) return { lang, text };
  }
  return null;
}

function detailOf(
  programme: Programme,
  entry: Entry,
  i18n: I18n,
  messages: FindMessages,
): readonly TextSegment[] {
  const nameOf = (id: string) => {
    const place = programme.places.find((each) => each.id === id);
    return place ? i18n.name(place.name) : '';
  };
  const among = <Thing extends { readonly id: string }>(things: readonly Thing[]) =>
    things.find(({ id }) => id === entry.id);
  switch (entry.kind) {
    case 'place': {
      const place = among(programme.places);
      const above = place ? pathTo(programme, place.id).slice(0, -1) : [];
      return [above.map((id) => i18n.name(placeById(programme, id).name)).join(' › ')];
    }
    case 'case': {
      const study = among(programme.cases);
      return study ? i18n.prose(programme, study.claim) : [];
    }
    case 'product': {
      const options = filterOptions(programme, initialView, 'product');
      const count = options.find(({ value }) => value === entry.id)?.count ?? 0;
      return messages.segments('search.product', {
        count,
        number: { ref: 'count', text: i18n.cardinal(count) },
      });
    }
    case 'organisation': {
      const roles = among(programme.organisations)?.roles ?? [];
      return [
        roles
          .map(
            ({ role, places }) => `${messages.t(`search.role.${role}`)} · ${i18n.list(places.map(nameOf))}`,
          )
          .join('; '),
      ];
    }
    case 'event': {
      const event = among(programme.events);
      if (!event) return [];
      const when =
        event.date === null ? messages.t('search.undated') : i18n.figure(programme, `${event.id}.date`);
      const where = event.place === null ? [] : [` · ${nameOf(event.place)}`];
      return [`${messages.t(`search.event.${event.kind}`)} · `, when, ...where];
    }
    case 'indicator': {
      const indicator = among(programme.indicators);
      return indicator ? i18n.prose(programme, indicator.definition) : [];
    }
  }
}
