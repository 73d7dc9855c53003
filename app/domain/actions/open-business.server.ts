// B-3, B-8: the actions of a body that wait for somebody; those of a seat that its new terms end are to be transferred.
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import { visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { Day, Instant } from "../dates";
import type { Business, OpenBusiness, TermsChange, Touch } from "../slice";
import { liveSql } from "./lifecycle";
import { dayIn, inEach } from "./named";
import { actionSaid } from "./said-words";

type Facts = { title: Bilingual; due: Day; seat: Id | null; since: Instant };

const rows = `select a.id, json_object('title', json_object('en', a.text_en, 'fr', a.text_fr), 'due', a.due_day, 'seat', a.seat_id,
    'since', a.opened_at) as facts from action a where a.body_id = :body and ${liveSql} and ${visibleSql("action", "a.id")}`;

function touchesOf(seat: Id | null, { clauses, seats, when }: TermsChange): Touch[] {
  if (seat === null || !clauses.has("seat") || seats.has(seat)) return [];
  return [
    { clause: "seat", effect: inEach(actionSaid, (words, language) => words.seatEnds(when[language])) },
  ];
}

function read({ id, facts }: { id: Id; facts: string }): Business {
  const { title, due, seat, since } = JSON.parse(facts) as Facts;
  const on = dayIn(due);
  return {
    ...{ kind: "action", id, matter: null, since, title, goesOn: false },
    standing: inEach(actionSaid, (words, language) => words.standsOpen(on[language])),
    href: addresses("action", { action: id }),
    touches: (change) => touchesOf(seat, change),
  };
}

export const actionsBusiness: OpenBusiness = { rows, read };
