import { dayOf } from "../../app/domain/dates";
import { retireList, saveList } from "../../app/domain/lists/commands/saved-lists.server";
import { draftMessage, sendMessage } from "../../app/domain/messages/commands/messages.server";
import { sendPage } from "../../app/domain/messages/queries.server";
import { addPerson } from "../../app/domain/people/commands/accounts.server";
import { placeHold } from "../../app/domain/retention/commands/holds.server";
import { proposeErasingOf, proposeRule } from "../../app/domain/retention/commands/propose.server";
import { addWitness } from "../../app/domain/witnesses/commands.server";
import type { TestHouse } from "../support/house";
import { testNow } from "../support/test-parts";
import type { Samples } from "./samples";

/** T-h, T-6: a witness, somebody who holds nothing, a hold, and what waits for a second person. */
export function sampleKeeping(house: TestHouse): Samples {
  house.db.$client
    .prepare(
      "insert into refused_attempt (id, at, person_id, act, subject_id, reason) values ('old', 1, null, 'seats.end', null, '')",
    )
    .run();
  const nobody = house.one<string>("select id from person where email = 'stranger@example.org'");
  const gone = addPerson(house.as("secretary"), {
    ...{ email: "gone@example.org", name: "Gone Person", titleEn: "Director", titleFr: "", language: "en" },
    ...{ zone: "America/Toronto", jurisdiction: "", invite: false },
  });
  return {
    gone,
    witness: addWitness(house.as("secretary"), {
      email: "auditor@example.org",
      name: "Auditor",
      language: "fr",
    }),
    change: proposeRule(house.as("secretary"), "terms", {
      disposition: "keep",
      years: null,
      decision: "D-1",
    }),
    erase: proposeErasingOf(house.as("secretary"), nobody, { reason: "Asked for" }),
    hold: placeHold(house.as("secretary"), {
      ...{ kind: "body", body: house.body("CCSWG"), email: "", record: "" },
      reason: "Access request",
    }),
    record: "refused",
    // No page of its own: whoever asks finds nothing.
    ledger: "1",
  };
}

/** S-9: lists and messages in each state: of the group's co-chair, who has a draft; and retired, of the secretariat. */
export function listsAndMessages(house: TestHouse): Samples {
  const members = `members-${house.body("CCSWG")}`;
  const named = { nameEn: "Members", nameFr: "Membres", levels: [], jurisdictions: [], plus: [], minus: [] };
  const saved = saveList(house.as("chair"), { ...named, take: [members] });
  const retired = saveList(house.as("secretary"), { ...named, take: ["all-chairs"] });
  retireList(house.as("secretary"), retired);
  const text = { subjectEn: "A call", subjectFr: "Un appel", textEn: "Call.", textFr: "Appel.", link: "" };
  const at = { list: members, corrects: null };
  const sent = draftMessage(house.as("chair"), at, text);
  const { preview } = sendPage(house.db, house.actor("chair"), { message: sent, day: dayOf(testNow) });
  sendMessage(house.as("chair"), sent, preview);
  const unsent = draftMessage(house.as("chair"), at, text);
  return { members, readers: "readers", saved, retired, sent, unsent, nothing: house.person("reader") };
}
