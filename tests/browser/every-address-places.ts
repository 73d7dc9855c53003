// Every address of the site map: who sees most there, and which of the objects it is the page of.
import type { Language } from "../../app/domain/bilingual";
import { siteMap } from "../../app/places";
import type { PlaceName } from "../../app/site-map";
import type { Role } from "../support/browser-acts";
import type { Objects } from "./every-address-objects";

/** Who sees most there, where that is not the analyst; and which of the objects it is the page of. */
type Visit = { as?: Role | "nobody"; of?: Objects; query?: string };
export const places: Partial<Record<PlaceName, Visit>> = {
  home: {},
  "sign-in": { as: "nobody" },
  "sign-in-link": { as: "nobody" },
  "sign-in-by-link": { as: "nobody" },
  "password-forgotten": { as: "nobody" },
  "password-reset": { as: "nobody" },
  "sign-out": {},
  invitation: { as: "nobody" },
  account: {},
  "account-password": {},
  "account-confirm": {},
  "sessions-end": {},
  "second-factor": {},
  "second-factor-remove": {},
  "my-seats": { as: "co-chair-service-bc" },
  search: { query: "?q=ententes+funding" },
  setup: {},
  "setup-jurisdictions": {},
  "setup-councils": {},
  people: {},
  "person-new": {},
  person: {},
  "person-edit": {},
  "person-address": {},
  "person-invite": {},
  offices: {},
  "office-new": { as: "administrator" },
  "office-end": { as: "administrator" },
  directory: {},
  card: {},
  lists: {},
  "list-new": {},
  list: {},
  "list-edit": { of: { list: "saved" } },
  "list-retire": { of: { list: "saved" } },
  "message-new": {},
  messages: {},
  message: { of: { message: "sent" } },
  "message-edit": { of: { message: "unsent" } },
  "message-send": { of: { message: "unsent" } },
  "message-discard": { of: { message: "unsent" } },
  "message-correct": { of: { message: "sent" } },
  "jurisdiction-confirm": { as: "co-chair-service-bc", of: { jurisdiction: "own" } },
  "reader-end": {},
  "part-new": {},
  "part-end": {},
  "part-correct": {},
  "seat-orientation": {},
  jurisdictions: {},
  jurisdiction: {},
  "reader-new": {},
  bodies: {},
  "body-new": {},
  body: {},
  "body-review": {},
  "body-resume": { of: { body: "reviewed" } },
  "observer-new": {},
  "ask-nomination": { query: "?level=M" },
  "remind-nomination": {},
  "answer-nomination": {},
  "past-seat": {},
  "past-holdings-confirm": { as: "council-co-chair-pssdc" },
  seat: {},
  "seat-holder": {},
  "seat-nominate": {},
  "seat-contact": {},
  "contact-keep": { of: { contact: "former" } },
  "contact-end": { of: { contact: "former" } },
  "holding-confirm": { of: { holding: "nominated" } },
  "holding-withdraw": { of: { holding: "nominated" } },
  "holding-end": { of: { holding: "held" } },
  decisions: {},
  "decisions-open": {},
  "terms-import": {},
  "terms-imported": {},
  "terms-make": {},
  "body-terms": {},
  "terms-new": {},
  terms: {},
  "terms-compare": { of: { version: "ready" } },
  "terms-section": {},
  "terms-section-affects": { of: { version: "spared" } },
  "terms-clauses": {},
  "clause-new": {},
  clause: {},
  "clause-set-aside": {},
  "terms-unplaced": {},
  "terms-consult": {},
  "terms-revise": { of: { version: "consulted" } },
  "terms-put": { of: { version: "ready" } },
  "terms-withdraw": { of: { version: "consulted" } },
  "terms-discard": {},
  "terms-take-in": { of: { version: "whole" } },
  "terms-confirm-past": { as: "council-co-chair-pssdc", of: { version: "past" } },
  "terms-extend": { as: "council-co-chair-pssdc", of: { version: "ending" } },
  witnesses: {},
  "witness-new": {},
  "witness-end": {},
  retention: {},
  "retention-change": {},
  "retention-dispose": {},
  "person-erase": { of: { person: "gone" } },
  proposal: { as: "council-co-chair-pssdc" },
  "proposal-withdraw": {},
  "hold-new": {},
  "hold-lift": {},
  history: {},
  "security-log": { as: "administrator" },
  accessibility: { as: "nobody" },
  privacy: { as: "nobody" },
  "how-it-works": {},
  permissions: {},
  gallery: {},
};
/** Addresses that are files. */
export const files: Partial<Record<PlaceName, string>> = {
  "people-csv": "text/csv; charset=utf-8",
  "directory-csv": "text/csv; charset=utf-8",
  "messages-csv": "text/csv; charset=utf-8",
  "list-csv": "text/csv; charset=utf-8",
  "jurisdictions-csv": "text/csv; charset=utf-8",
  "permissions-csv": "text/csv; charset=utf-8",
  "bodies-csv": "text/csv; charset=utf-8",
  "body-seats-csv": "text/csv; charset=utf-8",
  "decisions-csv": "text/csv; charset=utf-8",
  "terms-document": "text/plain; charset=utf-8",
  "holding-letter": "text/plain; charset=utf-8",
  "security-log-csv": "text/csv; charset=utf-8",
};
/** Addresses that lead elsewhere, and those walked in two-step.test.ts, by someone who has a second factor. */
export const elsewhere: PlaceName[] = [
  "sign-in-as",
  "sign-in-code",
  "second-factor-codes",
  "session-end",
  "person-factor",
  // Walked in take-a-position.test.ts, by whoever speaks for a voice or prepares for one.
  "position",
  "position-prepare",
  "position-confirm",
  "position-enter",
  "footnote",
  "position-cede",
  "seat-cede",
  "take-back",
  // Asked for in silence.test.ts, before and after the expiry.
  ...(["silence-new", "silence-confirm", "silence-withdraw", "silence-break", "silence-late"] as const),
  // Walked in terms-decided.test.ts, as two councils decide.
  "proceeding",
  "proceeding-new",
  "proceeding-remind",
  "proceeding-prolong",
  "declare",
  "decision-confirm",
  "condition-meet",
  "decision-route",
  "routing-sent",
  "routing-answer",
  "corrigendum-new",
  "corrigendum-take-back",
  // Its page is looked at in corrigenda.test.ts: the other co-chair has no button at the door.
  "corrigendum-confirm",
];
export const names = Object.keys(places) as PlaceName[];

/** Every other one, so that each half has its share of every kind of page. */
export const halves = {
  first: names.filter((_, at) => at % 2 === 0),
  second: names.filter((_, at) => at % 2 === 1),
};

/** The objects of an address that is a file, where they are not those of its pages. */
const ofFiles: Partial<Record<PlaceName, Record<string, string>>> = {
  "holding-letter": { holding: "held" },
};

export function pathOf(objects: Objects, language: Language, place: PlaceName): string {
  const { of = ofFiles[place] ?? {}, query = "" } = places[place] ?? {};
  const known = { ...objects, version: objects.draft ?? "" };
  const path = siteMap[place][language].replace(/:(\w+)/g, (_, name: string) => {
    const named = of[name];
    return (named ? objects[named] : known[name as keyof typeof known]) ?? "";
  });
  return `/${language}/${path}`.replace(/\/$/, "") + query;
}
