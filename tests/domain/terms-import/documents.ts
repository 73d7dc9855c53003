// Own-words documents for the import tests, and the ways to read what they yield.
import { passagesOf, plainOf, type RichText } from "../../../app/domain/rich-text";
import type { ClauseKind, ClauseValue } from "../../../app/domain/terms/clauses";
import { readDocument } from "../../../app/domain/terms/import/read-document";
import { recognise } from "../../../app/domain/terms/import/recognise";
import type { RecognisedTerms } from "../../../app/domain/terms/import/recognised";

export const englishTerms = `Terms of Reference

1. Context
The Digital Front Door Working Group (DFDWG) was created in May 2021 by the Public Sector Service
Delivery Council (PSSDC) and the Public Sector Chief Information Officer Council (PSCIOC) so that
people find one entrance to public services.

2. Mandate
\u2022 Describe what a shared entrance looks like for people who move between
jurisdictions.
\u2022 Compare, in each region:
o the state of sign-in services;
o the cost of well-
known alternatives.

3. Roles and responsibilities
\u2022 Prepare a work plan with the funding it needs for the Joint Councils.
\u2022 Make results available to all jurisdictions.

4. Membership
Federal: Employment and Social Development Canada (ESDC), Immigration, Refugees and
Citizenship Canada and Indigenous Services Canada.
Provincial/Territorial: Service BC; ServiceOntario; Services Qu\u00e9bec; Yukon Department of Front
Doors; Manitoba Bureau of Entrances.
Municipal: municipal service representatives.

5. Co-chairs
The Working Group is co-chaired by ServiceOntario and ESDC. Co-chairs serve a two-year term, in rotation.
They ensure balanced FPTM representation. If a co-chair does not reply within four business days,
the other may act alone.

6. Reporting
The Working Group reports to the Joint Councils every quarter.

7. Decision-making
The Working Group recommends; the Joint Councils make final decisions. Its own decisions are by consensus.
Quorum is two thirds of the seats, from three levels of government.

8. Frequency of meetings
Members meet every two weeks by videoconference, or at the call of the co-chairs.
Papers are sent seven business days before a meeting.

9. Funding
A funding form, with a scope of work, goes to the councils through the Secretariat.

Members cover their own travel and meals unless the Joint Councils approved the cost beforehand.
The mandate of the group ends on March 31, 2027 and is reviewed by 2026-06-30.

10. Secretariat
The Institute keeps the files.
`;

export const frenchTerms = `CONTEXTE
L\u2019\u00c9quipe de travail sur les guichets communs (\u00c9TGC) a \u00e9t\u00e9 cr\u00e9\u00e9e en mars 2020.

MANDAT
\uf0b7 D\u00e9crire un guichet commun.

RESPONSABILITES
\uf0b7 Pr\u00e9parer un plan de travail.

COMPOSITION
\uf0b7 F\u00e9d\u00e9ral : Agence du revenu du Canada et Services partag\u00e9s Canada.
\uf0b7 Provincial : Services Qu\u00e9bec, Service Nouveau-Brunswick.
\uf0b7 Territorial : Gouvernement du Yukon.
\uf0b7 Municipal : Ville de Laval.

COPRESIDENTS
Les copr\u00e9sidents sont Services Qu\u00e9bec et l\u2019Agence du revenu du Canada.

RAPPORTS
L\u2019\u00c9quipe rend compte au Conseil des dirigeants principaux de l\u2019information du secteur public (CDPISP).

PRISE DE DECISIONS
Les avis sont adopt\u00e9s par consensus.

REUNIONS
L\u2019\u00c9quipe se r\u00e9unit chaque trimestre, en personne.

FINANCEMENT
Les frais de d\u00e9placement sont rembours\u00e9s par les conseils.
`;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const read = async (bytes: Uint8Array, name = "terms.txt") =>
  recognise(await readDocument(bytes, name));
export const readText = (text: string) => read(bytesOf(text));

export const plainTextOf = (text: RichText): string[] =>
  passagesOf(text).map(({ content }) => plainOf(content));

export const clauseOf = <Kind extends ClauseKind>(
  terms: RecognisedTerms,
  kind: Kind,
): ClauseValue<Kind> | undefined => clausesOf(terms, kind)[0];

export const clausesOf = <Kind extends ClauseKind>(terms: RecognisedTerms, kind: Kind): ClauseValue<Kind>[] =>
  terms.clauses.flatMap((clause) => (isOf(clause, kind) ? [clause.value] : []));

const isOf = <Kind extends ClauseKind>(
  clause: { kind: ClauseKind },
  kind: Kind,
): clause is { kind: Kind; value: ClauseValue<Kind> } => clause.kind === kind;

export const seatsAs = (terms: RecognisedTerms): string[] =>
  clausesOf(terms, "seat").map(
    ({ level, jurisdiction, organization, coChair, number }) =>
      `${level} ${jurisdiction} ${organization.en || organization.fr}${coChair ? ", co-chair" : ""}${number === "stated" ? "" : ", not stated"}`,
  );

/** All that can be seen but bullets. */
export const visible = (text: string): string =>
  text
    .replace(/[\s\p{Cc}\p{Cf}]/gu, "")
    .replace(
      /[\u2022\u25cf\u25a0\u25ba\u27a2\u27a4\u2713\u2714\u2756\u2219\u00b7\u2023\u2043\u25e6\u25cb\u25a1\u25ab\u25aa\ue000-\uf8ffo*\u2013\u2014-]/g,
      "",
    );

/** Every title and text of what was recognised, as one. */
export const allOf = (terms: RecognisedTerms): string =>
  [
    ...terms.sections.flatMap(({ title, text }) => [title, ...plainTextOf(text)]),
    ...terms.unplaced.flatMap(({ heading, text }) => [heading, ...plainTextOf(text)]),
  ].join("");
export const sorted = (text: string): string => [...text].sort().join("");
