import { eq } from "drizzle-orm";
import { body } from "../../../db/schema";
import { addresses } from "../../site-map";
import type { Facts, Policy } from "../permissions";
import type { Slice } from "../slice";
import { bodiesTell } from "./changes.server";
import { bodiesFinds } from "./finds.server";
import { bodyMoves, bodyStates } from "./lifecycle";
import { bodyPolicies } from "./policy";
import { bodyMoveWords, bodyStateWords, bodyWords } from "./words";

export const bodiesSlice: Slice = {
  name: "bodies",
  title: { en: bodyWords.en.bodies, fr: bodyWords.fr.bodies },
  lifeCycles: [
    {
      name: { en: "A body", fr: "Un organisme" },
      cycle: { states: bodyStates, moves: bodyMoves },
      words: bodyStateWords,
      moveWords: bodyMoveWords,
    },
  ],
  tells: bodiesTell,
  policies: Object.values(bodyPolicies) as Policy<Facts>[],
  finds: bodiesFinds,
  shows: {
    body: (db, id) => {
      const found = db.select().from(body).where(eq(body.id, id)).get();
      return (
        found && { title: { en: found.nameEn, fr: found.nameFr }, href: addresses("body", { body: id }) }
      );
    },
  },
};
