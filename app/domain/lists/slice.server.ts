import { eq } from "drizzle-orm";
import { savedList } from "../../../db/schema";
import { addresses } from "../../site-map";
import type { Facts, Policy } from "../permissions";
import type { Slice } from "../slice";
import { listsTell } from "./changes.server";
import { listsFinds } from "./finds.server";
import { listMoves, listStates } from "./lifecycle";
import { listPolicies } from "./policy";
import { listMoveWords, listStateWords, listWords } from "./words";

export const listsSlice: Slice = {
  name: "lists",
  title: { en: listWords.en.lists, fr: listWords.fr.lists },
  lifeCycles: [
    {
      name: { en: "A saved list", fr: "Une liste enregistrée" },
      cycle: { states: listStates, moves: listMoves },
      words: listStateWords,
      moveWords: listMoveWords,
    },
  ],
  tells: listsTell,
  policies: Object.values(listPolicies) as Policy<Facts>[],
  finds: listsFinds,
  shows: {
    list: (db, id) => {
      const found = db.select().from(savedList).where(eq(savedList.id, id)).get();
      return (
        found && { title: { en: found.nameEn, fr: found.nameFr }, href: addresses("list", { list: id }) }
      );
    },
  },
};
