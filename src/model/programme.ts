/**
 * The Programme: a validated, immutable document of what a programme planned and what it achieved.
 *
 * Terms are IATI's and OECD-DAC's where they have one; differences from `programme-results` 1.0 are listed in
 * formats/programme/schema.ts. Only formats/programme/ creates these values.
 */

declare const brand: unique symbol;
/** A branded string: the compiler refuses one kind of id where another is expected. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };
export type PlaceId = Id<'place'>;
export type IndicatorId = Id<'indicator'>;
export type CaseId = Id<'case'>;
export type EventId = Id<'event'>;
export type ProductId = Id<'product'>;
export type OrganisationId = Id<'organisation'>;
export type SourceId = Id<'source'>;
export type UnitId = Id<'unit'>;
export type RatioId = Id<'ratio'>;
export type ClaimId = Id<'claim'>;

/** Text by language (BCP 47, lower case). It can contain figure references in braces: see prose.ts. */
export type Text = Readonly<Record<string, string>>;
/** A date in the precision that is known: "2012", "2012-06" or "2012-06-30". */
export type IsoDate = string;

/** Where a fact comes from: a source and the part of it, such as a paragraph. */
export interface SourceRef {
  readonly source: SourceId;
  /** The `locator` of one of the source's parts, when the source has parts. */
  readonly locator?: string | undefined;
}
export interface Sourced {
  readonly sources: readonly SourceRef[];
}

export interface Programme extends Sourced {
  readonly id: string;
  readonly title: Text;
  readonly acronym: string;
  readonly description: Text;
  readonly defaultLang: string;
  /** The languages that every text has, the default one first. */
  readonly langs: readonly string[];
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  /** The place or group that the programme as a whole covers. */
  readonly territory: PlaceId;
  /** The boundary file beside the document; null = none. */
  readonly mapLayer: string | null;
  /** The story files beside the document. */
  readonly stories: readonly string[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly units: readonly Unit[];
  readonly products: readonly Product[];
  readonly indicators: readonly Indicator[];
  readonly measurements: readonly Measurement[];
  readonly ratios: readonly Ratio[];
  readonly claims: readonly Claim[];
  readonly cases: readonly CaseStudy[];
  readonly events: readonly ProgrammeEvent[];
  readonly sourceList: readonly Source[];
  readonly notes: readonly Note[];
}

/** In display order. */
export const organisationRoles = [
  'cooperation',
  'funding',
  'accountable',
  'implementing',
  'partner',
  'ally',
] as const;
export type OrganisationRole = (typeof organisationRoles)[number];
export interface Organisation extends Sourced {
  readonly id: OrganisationId;
  readonly name: Text;
  readonly acronym: string | null;
  readonly roles: readonly { readonly role: OrganisationRole; readonly places: readonly PlaceId[] }[];
}

export type PlaceKind = 'country' | 'adm1' | 'adm2' | 'populated' | 'group' | 'point';
export interface Place extends Sourced {
  readonly id: PlaceId;
  readonly name: Text;
  readonly kind: PlaceKind;
  readonly parent: PlaceId | null;
  /** Of a group: the places that it is made of. Empty otherwise. */
  readonly members: readonly PlaceId[];
  readonly codes: readonly { readonly scheme: string; readonly code: string }[];
  /** The id of its outline in the map layer; null = it has no outline. */
  readonly boundary: string | null;
  /** Degrees, longitude first as in GeoJSON (RFC 7946). */
  readonly point: readonly [lon: number, lat: number] | null;
  /** How the source's name was interpreted, where it is ambiguous. */
  readonly reading: Text | null;
  /** One sentence on what the programme did or found here. */
  readonly claim: Text | null;
}

export interface Unit {
  readonly id: UnitId;
  readonly one: Text;
  readonly other: Text;
}
export interface Product {
  readonly id: ProductId;
  readonly name: Text;
}

export interface Indicator extends Sourced {
  readonly id: IndicatorId;
  readonly title: Text;
  /** At most 28 characters, for phones and slides. */
  readonly shortTitle: Text;
  readonly definition: Text;
  /** One sentence with the number in it. */
  readonly claim: Text;
  readonly unit: UnitId;
  /** null = the source does not say; a direction is never assumed. */
  readonly direction: 'increase' | 'decrease' | null;
  /** True for a total over its territory; false for a size or rate, which must not be shown among totals. */
  readonly aggregatable: boolean;
}

/** The period that a value covers. At least one of the two is not null. */
export interface Period {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
}

export type MeasurementKind = 'baseline' | 'target' | 'actual';
export interface Measurement extends Sourced {
  readonly id: string;
  readonly indicator: IndicatorId;
  readonly kind: MeasurementKind;
  /** null = the source gives none; an unknown value is never 0. */
  readonly value: number | null;
  /** '>' = the source gives a bound that was exceeded; null = the value is stated without a qualifier. */
  readonly comparator: '>' | '>=' | '~' | null;
  /** null = the source does not say which period. */
  readonly period: Period | null;
  /** The one place or group that the value covers as a whole. */
  readonly territory: PlaceId;
  /** Why the value is attributed to this territory, when the source does not say so explicitly. */
  readonly territoryReading: Text | null;
}

/** A figure computed from two indicators: numerator ÷ denominator. */
export interface Ratio extends Sourced {
  readonly id: RatioId;
  readonly title: Text;
  readonly claim: Text;
  readonly numerator: IndicatorId;
  readonly denominator: IndicatorId;
}

/** A percentage that the source itself states about achievement. */
export interface Claim extends Sourced {
  readonly id: ClaimId;
  readonly kind: 'percent-of-target' | 'percent-above-target' | 'unclear';
  /** Percent. */
  readonly value: number;
  /** Quotation of the disputed wording, at most eight words. */
  readonly words: string | null;
  readonly about: readonly IndicatorId[];
}

/** The parts of a case study, in display order. */
export const stepKinds = ['before', 'with', 'result', 'next'] as const;
export type StepKind = (typeof stepKinds)[number];
export interface CaseStudy extends Sourced {
  readonly id: CaseId;
  readonly title: Text;
  readonly claim: Text;
  readonly places: readonly PlaceId[];
  readonly products: readonly ProductId[];
  readonly events: readonly EventId[];
  readonly steps: readonly ({ readonly kind: StepKind; readonly text: Text } & Sourced)[];
  /** Which market or buyers it reached or aims at. */
  readonly reach: Text | null;
}

export interface ProgrammeEvent extends Sourced {
  readonly id: EventId;
  readonly name: Text;
  readonly kind: 'phase' | 'fair' | 'meeting' | 'other';
  /** null = undated in the source; `undated` then has a text that says so. */
  readonly date: IsoDate | null;
  readonly undated: Text | null;
  readonly place: PlaceId | null;
  readonly description: Text | null;
}

export interface Source {
  readonly id: SourceId;
  readonly title: Text;
  readonly note: Text;
  readonly date: IsoDate | null;
  readonly parts: readonly SourcePart[];
}
export interface SourcePart {
  /** Such as "2" for the second paragraph. */
  readonly locator: string;
  /** Summary of the part, not a quotation. */
  readonly gist: Text;
  /** Quotation of at most eight words, where the wording itself is the evidence. */
  readonly words: string | null;
}

/** A caveat about objects of the document, or about the whole. */
export interface Note extends Sourced {
  readonly id: string;
  readonly message: Text;
  /** Ids of the objects concerned; empty = the whole. */
  readonly on: readonly string[];
}
