// The index is whatever the record says: after every act it equals the one made anew from nothing.
import fc from "fast-check";
import { expect, test } from "vitest";
import { rebuild } from "../../../app/domain/search/index.server";
import { openHouse, type TestHouse } from "../../support/house";

const columns = [
  ...["kind", "subject_id", "changed_at", "open_kind", "open_id", "title_en", "title_fr", "text_en", "text_fr"],
  ...["where_en", "where_fr", "path_en", "path_fr", "names", "title", "words", "marks"],
].join(", ");

/** Everything the index holds, without the order of its making; and its words as they are looked up. */
export function indexOf({ db }: TestHouse) {
  const entries = db.$client
    .prepare(`select ${columns} from search_entry order by kind, subject_id`)
    .all();
  const unlike = db.$client
    .prepare(
      "select count(*) from search_entry e where not exists (select 1 from search_words_docsize d where d.id = e.row)",
    )
    .pluck()
    .get();
  const rows = db.$client.prepare("select count(*) from search_words_docsize").pluck().get();
  return { entries, unlike, rows };
}

test("T-1 the index of the demonstration, kept up by its own acts, is the one made anew", () => {
  const house = openHouse();
  const kept = indexOf(house);
  rebuild(house.db, house.finds);
  expect(kept.entries.length).toBeGreaterThan(400);
  expect(kept).toEqual(indexOf(house));
});
