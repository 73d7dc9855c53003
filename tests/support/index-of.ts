// What the index of search holds, and whether it is what the record says.
import { expect } from "vitest";
import { rebuild } from "../../app/domain/search/anew.server";
import { keepUp } from "../../app/domain/search/index.server";
import type { TestHouse } from "./house";

const columns = [
  ...[
    "kind",
    "subject_id",
    "changed_at",
    "open_kind",
    "open_id",
    "title_en",
    "title_fr",
    "text_en",
    "text_fr",
  ],
  ...["where_en", "where_fr", "path_en", "path_fr", "names", "title", "words", "marks"],
].join(", ");

type Searched = Pick<TestHouse, "db" | "finds">;

/** Every entry, without the order of its making, and every word with the number of its entries. */
function indexOf({ db }: Searched) {
  const { $client: client } = db;
  client.exec(
    "create virtual table if not exists temp.search_vocabulary using fts5vocab(main, search_words, col)",
  );
  return {
    entries: client.prepare(`select ${columns} from search_entry order by kind, subject_id`).all(),
    words: client.prepare("select term, col, doc from temp.search_vocabulary order by term, col").all(),
    lost: client
      .prepare("select count(*) from search_entry where row not in (select id from search_words_docsize)")
      .pluck()
      .get(),
  };
}

/** Both as they are kept and as they would be made from nothing. */
export function keptAndAnew(house: Searched) {
  // A test that wrote a row by hand did so outside any act.
  keepUp(house.db, house.finds);
  const kept = indexOf(house);
  rebuild(house.db, house.finds);
  return { kept, anew: indexOf(house) };
}

export function expectKeptUp(house: Searched): void {
  const { kept, anew } = keptAndAnew(house);
  expect(kept.entries).toEqual(anew.entries);
  expect(kept.words).toEqual(anew.words);
  expect(kept.lost).toBe(0);
}
