// The rows of one version: its sections in both languages, its clauses, and who may see it by the house's own rule.
import { openTo } from "../../../app/domain/audiences.server";
import type { Language } from "../../../app/domain/bilingual";
import { decidingCouncils } from "../../../app/domain/bodies/queries.server";
import type { Day, Instant } from "../../../app/domain/dates";
import type { DemonstrationTerms, TwoSided } from "../../../app/domain/demonstration/terms";
import { documentOf } from "../../../app/domain/rich-text";
import { audiencesOfVersion } from "../../../app/domain/terms/audiences";
import { clauseSchemas } from "../../../app/domain/terms/clauses";
import type { VersionState } from "../../../app/domain/terms/lifecycle";
import { type SectionKey, sectionKeys } from "../../../app/domain/terms/sections";
import { sectionWords } from "../../../app/domain/terms/words";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import { idsOf, insertAll, type Row } from "./rows";
import type { Seat } from "./terms";

export type Written = {
  id: string;
  body: string;
  number: number;
  template: DemonstrationTerms;
  basedOn: string | null;
  at: Instant;
  state: VersionState;
  from: Day | null;
  /** Empty: the seats as they are. */
  seats: Seat[];
};

/** Written as a draft, as every version is; one to come into force is moved there once its seats follow it. */
export function writeVersion(db: Db, version: Written, chance: Chance): void {
  const { id, body, number, basedOn, at } = version;
  const state = version.state === "in-force" ? "draft" : version.state;
  const councils = decidingCouncils(db, body).map((council) => council.id);
  insertAll(db, "terms_version", [
    {
      ...{ id, body_id: body, number, state, based_on_id: basedOn, made_at: at },
      put_at: ["draft", "in-consultation"].includes(version.state) ? null : at + 86_400_000,
    },
  ]);
  writeSections(db, version, chance);
  writeClauses(db, version, chance);
  openTo(db, { kind: "terms", id }, audiencesOfVersion(version.state, { body, councils }));
  if (!["draft", "in-consultation", "in-force"].includes(version.state)) {
    const asked = councils.map((council) => ({ version_id: id, council_id: council, asked_at: at }));
    insertAll(db, "terms_before", asked);
  }
}

const textOf = (passages: readonly TwoSided[], language: Language): string =>
  JSON.stringify(
    documentOf(
      passages.map(({ kind, depth, [language]: text }) => ({
        ...{ kind, depth },
        content: [{ type: "text", text }],
      })),
    ),
  );

function writeSections(db: Db, { id, template, at, state, number }: Written, chance: Chance): void {
  const reviser = idsOf(db, "select person_id from office order by rowid limit 1")[0] ?? null;
  const isOpen = state === "draft" || state === "in-consultation";
  sectionKeys.forEach((key, place) => {
    const added: TwoSided = {
      ...{ kind: "paragraph", depth: 0, en: `As reviewed for version ${number}.` },
      fr: `Tel que revu pour la version ${number}.`,
    };
    const passages =
      number % sectionKeys.length === place ? [...template.sections[key], added] : template.sections[key];
    // In a text under work one French side in five is behind.
    const behind = isOpen && chance.happens(0.2);
    const pair = chance.id();
    insertAll(db, "pair", [
      {
        ...{ id: pair, source: "en", en: textOf(passages, "en"), fr: textOf(passages, "fr") },
        ...{ en_state: "ready", en_revised_by: reviser, changed_by: reviser, changed_at: at },
        fr_state: behind ? "behind" : "ready",
        fr_revised_by: behind ? null : reviser,
        fr_behind_since: behind ? at : null,
        en_basis: null,
        fr_basis: behind ? textOf(template.sections[key], "en") : null,
      },
    ]);
    insertAll(db, "terms_section", [
      {
        ...{ id: chance.id(), version_id: id, key, number: place + 1, pair_id: pair },
        ...{ title_en: sectionWords.en[key], title_fr: sectionWords.fr[key] },
      },
    ]);
  });
}

function writeClauses(db: Db, { id, body, template, at, state, seats }: Written, chance: Chance): void {
  const person = idsOf(db, "select person_id from office order by rowid limit 1")[0] ?? null;
  const row = (
    kind: keyof typeof clauseSchemas,
    value: unknown,
    at: { section: SectionKey; passage: string },
  ) => ({
    ...{ id: chance.id(), version_id: id, kind, section: at.section, passage: at.passage },
    value: JSON.stringify(clauseSchemas[kind].parse(value)),
    passage_language: at.passage ? "en" : null,
  });
  const others = template.clauses
    .filter(({ kind }) => kind !== "seat")
    .map(({ kind, value, section, passage }) =>
      row(kind, value, {
        section,
        passage: passage === null ? "" : (template.sections[section][passage]?.en ?? ""),
      }),
    );
  const membership = { section: "membership", passage: "" } as const;
  const standing = seatsStanding(db, body);
  const ofSeats: Row[] = (seats.length > 0 ? seats : standing.map(({ value }) => value)).map((seat) => ({
    ...row("seat", seat, membership),
    seat_id: standing.find(({ value }) => isSame(value, seat))?.seat ?? null,
  }));
  const isDraft = state === "draft";
  insertAll(
    db,
    "clause",
    [...others, ...ofSeats].map((clause, place) => {
      const waits = isDraft && chance.happens(0.1);
      const settled = { state: waits ? "proposed" : "confirmed", confirmed_by: waits ? null : person };
      return { ...clause, place, ...settled, confirmed_at: waits ? null : at };
    }),
  );
}

const isSame = (one: Seat, other: Seat): boolean =>
  one.jurisdiction === other.jurisdiction && one.organization.en === other.organization.en;

/** The open seats of a body as the clauses of its newest version in force say them. */
function seatsStanding(db: Db, body: string): { seat: string; value: Seat }[] {
  return db.$client
    .prepare<[string], { seat: string; value: string }>(
      `select c.seat_id as seat, c.value from clause c join terms_version v on v.id = c.version_id join seat s on s.id = c.seat_id
       where v.body_id = ? and v.state = 'in-force' and c.kind = 'seat' and s.state = 'open' order by c.place`,
    )
    .all(body)
    .map(({ seat, value }) => ({ seat, value: clauseSchemas.seat.parse(JSON.parse(value)) }));
}
