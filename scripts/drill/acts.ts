// What writers do, by the real forms: each act has a word of its own by which it is found again.
import type { Chance } from "./chance";
import { allOf, within } from "./database";
import { filledIn, type Sending, type Visitor } from "./visitor";

export const kinds = ["add", "contact", "nominate", "ask", "card", "section", "upload"] as const;
export type Kind = (typeof kinds)[number];

/** A form sent once: its key, its word, and how it was answered. */
export type Act = Sending & {
  kind: Kind;
  token: string;
  key: string;
  /** A form's key is its person's: whoever sends it again must be the same. */
  by: Visitor;
  at: number;
  answeredAt: number;
  ended: "acknowledged" | "refused" | "unknown" | "failed";
  status: number;
};

/** What there is to write to. */
export type Subjects = { seats: string[]; bodies: string[]; people: string[]; sections: string[] };

export const subjectsIn = (dataDirectory: string): Subjects =>
  within(dataDirectory, (db) => ({
    seats: allOf(db, "select id from seat where state = 'open'"),
    bodies: allOf(db, "select id from body where kind <> 'joint'"),
    people: allOf(db, "select id from person where email like '%@example.org' order by id limit 20"),
    sections: allOf(
      db,
      "select v.id || '/sections/' || s.key from terms_section s join terms_version v on v.id = s.version_id where v.state = 'draft'",
    ),
  }));

const addressOf = (kind: Kind, subjects: Subjects, chance: Chance): string => {
  switch (kind) {
    case "add":
      return "/en/people/new";
    case "contact":
      return `/en/seats/${chance.one(subjects.seats)}/contacts/new`;
    case "nominate":
      return `/en/seats/${chance.one(subjects.seats)}/nominate`;
    case "ask":
      return `/en/bodies/${chance.one(subjects.bodies)}/ask`;
    case "card":
      return `/en/people/${chance.one(subjects.people)}/edit`;
    case "section":
      return `/en/terms/${chance.one(subjects.sections)}`;
    case "upload":
      return "/en/terms/import";
  }
};

/** The address of whoever an act names. */
export const emailOf = (token: string): string => `${token}@example.org`;

const someone = (token: string) => ({
  email: emailOf(token),
  name: token,
  titleEn: "Director",
  language: "en",
});

const typedFor: Record<Kind, (token: string) => Record<string, string>> = {
  add: (token) => ({ ...someone(token), zone: "America/Toronto", invite: "yes" }),
  contact: someone,
  nominate: (token) => ({ ...someone(token), capacity: "alternate", letter: `Letter of ${token}` }),
  ask: () => ({}),
  card: (token) => ({ phone: token, titleEn: "Director" }),
  section: (token) => ({ en: `The text as ${token} has it.` }),
  upload: () => ({}),
};

const document = (token: string): string =>
  `Terms of Reference\n\n1. Purpose\n\nThis group of ${token} advises the councils.\n\n2. Membership\n\nTwo federal members.\n`;

/** Opens the page, fills its form; null where this person has no such form there now. */
export async function prepareAct(
  visitor: Visitor,
  kind: Kind,
  { subjects, chance }: { subjects: Subjects; chance: Chance },
): Promise<Act | null> {
  const token = chance.token();
  const form = await visitor.formAt(addressOf(kind, subjects, chance));
  if (!form) return null;
  const key = form.fields.find(([name]) => name === "_key")?.[1] ?? "";
  const file =
    kind === "upload" ? { field: "document", name: `${token}.txt`, text: document(token) } : undefined;
  return {
    kind,
    token,
    key,
    by: visitor,
    path: form.action,
    fields: filledIn(form.fields, typedFor[kind](token)),
    ...(file ? { file } : {}),
    at: Date.now(),
    answeredAt: 0,
    ended: "unknown",
    status: 0,
  };
}

/** A redirect elsewhere than to signing in is the acknowledgement: the change was committed. */
export function endOf(answer: { status: number; location: string }): Act["ended"] {
  if (answer.status === 302 && !answer.location.includes("/sign-in")) return "acknowledged";
  return answer.status >= 500 && answer.status !== 503 ? "failed" : "refused";
}
