/**
 * The zod schema of a programme document, `programme-results` 1.x, from which the JSON Schema beside the programmes is
 * generated (json-schema.ts).
 *
 * It is a subset of the format: unknown fields are ignored and reported as warnings. It differs from the proposal in these
 * points: a source's title and note are Texts; a milestone has at most one place; a note refers to plain ids, which are
 * unique across the document; claims (headline sentences) and readings are fields of the objects that they are about;
 * `results`, `scopes` and `dimensions` are not read yet.
 */
import * as z from 'zod/mini';
import * as model from '../../model/programme';

// The compiled parsers of zod need eval, which the content security policy forbids.
z.config({ jitless: true });

/** Names and descriptions for the JSON Schema, in a registry of their own instead of the global one of zod. */
export const schemaNames = z.registry<{ id?: string; title?: string; description?: string }>();

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]*$/;
const LANG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/;
const UP_TO_EIGHT_WORDS = /^\s*\S+(\s+\S+){0,7}\s*$/;

/** An optional field; null means absent. */
const maybe = <T extends z.core.SomeType>(type: T) => z.optional(z.nullable(type));

const filled = z.string().check(z.minLength(1));
const date = z.string().check(z.regex(DATE)).register(schemaNames, {
  id: 'IsoDate',
  description: 'A date in the precision that is known: "2012", "2012-06" or "2012-06-30".',
});

/** An id of at most 80 characters. The brand exists for the compiler only. */
const id = <Branded extends string>() =>
  z.string().check(z.regex(ID), z.maxLength(80)) as unknown as z.ZodMiniType<Branded, string>;
const placeId = id<model.PlaceId>();

export const textSchema = z.record(z.string().check(z.regex(LANG)), filled).register(schemaNames, {
  id: 'Text',
  description: 'A text by language. Figures are referred to in braces, such as {jobs.actual}.',
});

export const shortTextSchema = z
  .record(z.string().check(z.regex(LANG)), z.string().check(z.minLength(1), z.maxLength(28)))
  .register(schemaNames, { id: 'ShortText', description: 'A text of at most 28 characters.' });

export const sourceRefSchema = z
  .looseObject({ source: id<model.SourceId>(), locator: z.optional(filled) })
  .register(schemaNames, {
    id: 'SourceRef',
    description: 'A source and, when it has parts, the locator of one of them, such as a paragraph.',
  });
const sources = maybe(z.array(sourceRefSchema));

const programme = z.looseObject({
  id: id(),
  title: textSchema,
  acronym: filled,
  description: textSchema,
  defaultLang: z.string().check(z.regex(LANG)),
  dates: maybe(z.looseObject({ actualStart: maybe(date), actualEnd: maybe(date) })),
  territory: placeId,
  mapLayer: maybe(filled),
  stories: maybe(z.array(filled)),
  sources,
});

const organisation = z.looseObject({
  id: id<model.OrganisationId>(),
  name: textSchema,
  acronym: maybe(filled),
  roles: z.array(
    z.looseObject({
      role: z.enum(model.organisationRoles),
      places: maybe(z.array(placeId)),
    }),
  ),
  sources,
});

const place = z.looseObject({
  id: placeId,
  name: textSchema,
  kind: z.enum(['country', 'adm1', 'adm2', 'populated', 'group', 'point']),
  parent: maybe(placeId),
  members: maybe(z.array(placeId)),
  codes: maybe(z.array(z.looseObject({ scheme: filled, code: filled }))),
  geometry: maybe(
    z.looseObject({
      type: z.literal('Point'),
      coordinates: z.tuple([
        z.number().check(z.minimum(-180), z.maximum(180)),
        z.number().check(z.minimum(-90), z.maximum(90)),
      ]),
    }),
  ),
  boundary: maybe(filled),
  reading: maybe(textSchema),
  claim: maybe(textSchema),
  sources,
});

const indicator = z.looseObject({
  id: id<model.IndicatorId>(),
  title: textSchema,
  shortTitle: shortTextSchema,
  definition: textSchema,
  claim: textSchema,
  unit: id<model.UnitId>(),
  direction: maybe(z.enum(['increase', 'decrease'])),
  aggregatable: z.boolean(),
  sources,
});

const measurement = z.looseObject({
  id: id(),
  indicator: id<model.IndicatorId>(),
  kind: z.enum(['baseline', 'target', 'actual']),
  value: z.nullable(z.number()),
  comparator: maybe(z.enum(['>', '>=', '~'])),
  period: maybe(z.looseObject({ start: maybe(date), end: maybe(date) })),
  territory: maybe(placeId),
  territoryReading: maybe(textSchema),
  sources,
});

const ratio = z.looseObject({
  id: id<model.RatioId>(),
  title: textSchema,
  claim: textSchema,
  numerator: id<model.IndicatorId>(),
  denominator: id<model.IndicatorId>(),
  sources,
});

const claim = z.looseObject({
  id: id<model.ClaimId>(),
  kind: z.enum(['percent-of-target', 'percent-above-target', 'unclear']),
  value: z.number(),
  words: maybe(z.string().check(z.regex(UP_TO_EIGHT_WORDS))),
  about: z.array(id<model.IndicatorId>()).check(z.minLength(1)),
  sources,
});

const caseStudy = z.looseObject({
  id: id<model.CaseId>(),
  title: textSchema,
  claim: textSchema,
  places: z.array(placeId),
  products: maybe(z.array(id<model.ProductId>())),
  milestones: maybe(z.array(id<model.EventId>())),
  steps: z.array(z.looseObject({ kind: z.enum(model.stepKinds), text: textSchema, sources })),
  reach: maybe(textSchema),
  sources,
});

const milestone = z.looseObject({
  id: id<model.EventId>(),
  title: textSchema,
  kind: z.enum(['phase', 'fair', 'meeting', 'other']),
  date: maybe(date),
  undated: maybe(textSchema),
  places: maybe(z.array(placeId).check(z.maxLength(1))),
  description: maybe(textSchema),
  sources,
});

const source = z.looseObject({
  id: id<model.SourceId>(),
  title: textSchema,
  note: textSchema,
  date: maybe(date),
  parts: maybe(
    z.array(
      z.looseObject({
        locator: filled,
        gist: textSchema,
        words: maybe(z.string().check(z.regex(UP_TO_EIGHT_WORDS))),
      }),
    ),
  ),
});

export const documentSchema = z
  .looseObject({
    $schema: z.optional(z.string()),
    format: z.literal('programme-results'),
    formatVersion: z.string().check(z.regex(/^1\.\d+$/)),
    programme,
    organisations: z.array(organisation),
    places: z.array(place).check(z.minLength(1)),
    units: z.array(z.looseObject({ id: id<model.UnitId>(), one: textSchema, other: textSchema })),
    products: maybe(z.array(z.looseObject({ id: id<model.ProductId>(), name: textSchema }))),
    indicators: z.array(indicator),
    measurements: z.array(measurement),
    ratios: maybe(z.array(ratio)),
    claims: maybe(z.array(claim)),
    caseStudies: maybe(z.array(caseStudy)),
    milestones: maybe(z.array(milestone)),
    sources: z.array(source),
    notes: maybe(z.array(z.looseObject({ id: id(), message: textSchema, on: z.array(id()), sources }))),
  })
  .register(schemaNames, {
    title: 'Programme results',
    description:
      'What a cooperation programme set out to do and what came of it. One programme per document.',
  });

export type ProgrammeDocument = z.output<typeof documentSchema>;
