import { eq } from "drizzle-orm";
import { jurisdiction, person } from "../../../db/schema";
import { addresses } from "../../site-map";
import { shownAs } from "../shown-as";
import type { Slice } from "../slice";
import { peopleTell } from "./changes.server";
import { peopleFinds } from "./finds.server";
import { peoplePolicies } from "./policy";
import { peopleWords } from "./words";

export const peopleSlice: Slice = {
  name: "people",
  title: { en: peopleWords.en.people, fr: peopleWords.fr.people },
  tells: peopleTell,
  policies: Object.values(peoplePolicies),
  finds: peopleFinds,
  shows: {
    person: (db, id) => {
      const found = db.select().from(person).where(eq(person.id, id)).get();
      return found && { title: shownAs(found), href: addresses("person", { person: id }) };
    },
    jurisdiction: (db, id) => {
      const found = db.select().from(jurisdiction).where(eq(jurisdiction.id, id)).get();
      return (
        found && {
          title: { en: found.nameEn, fr: found.nameFr },
          href: addresses("jurisdiction", { jurisdiction: id }),
        }
      );
    },
  },
};
