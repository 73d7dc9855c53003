// Desk 5: the list of messages narrows, sorts and is saved as a file, and shows nothing that is not open to the reader.
import { expect, test } from "vitest";
import { discardMessage, draftMessage } from "../../../app/domain/messages/commands/messages.server";
import { messagesForFile, messagesPage } from "../../../app/domain/messages/message-list.server";
import { messagesFile } from "../../../app/domain/messages/messages-file";
import { messagesFilter, messagesQuery } from "../../../app/domain/messages/messages-filter";
import { openHouse, type Part, type TestHouse } from "../../support/house";

const text = {
  subjectEn: "Call of June 9",
  subjectFr: "Réunion du 9 juin",
  link: "",
  textEn: "",
  textFr: "",
};

function openWithDrafts() {
  const house = openHouse();
  const of = (acronym: string) => `members-${house.body(acronym)}`;
  const draft = (part: Part, list: string, subjectEn: string) =>
    draftMessage(house.as(part), { list, corrects: null }, { ...text, subjectEn });
  return {
    ...{ house, of, draft },
    first: draft("chair", of("CCSWG"), "Agenda"),
    second: draft("chair", of("CCSWG"), "Call of June 9"),
    other: draft("secretary", of("PSSDC"), "Agenda"),
  };
}
const found = (house: TestHouse, part: Part, query: string) =>
  messagesPage(house.db, house.actor(part), {
    filter: messagesFilter(new URLSearchParams(query)),
    page: 1,
  });
const idsOf = (house: TestHouse, part: Part, query: string) =>
  found(house, part, query)
    .lines.filter(({ sentAt }) => sentAt === null)
    .map(({ id }) => id)
    .sort();

test("T-2 words, list, state and fiscal year narrow the messages, among those open to the reader alone", () => {
  const { house, of, first, second, other } = openWithDrafts();
  expect(idsOf(house, "chair", "")).toEqual([first, second].sort());
  expect(idsOf(house, "chair", "words=agenda")).toEqual([first]);
  expect(idsOf(house, "chair", "words=REUNION 9")).toEqual([first, second].sort());
  expect(idsOf(house, "chair", `list=${of("CCSWG")}`)).toEqual([first, second].sort());
  expect(idsOf(house, "chair", `list=${of("PSSDC")}`)).toEqual([]);
  expect(idsOf(house, "chair", "state=draft&words=call")).toEqual([second]);
  expect(idsOf(house, "chair", "state=sent")).toEqual([]);
  expect(idsOf(house, "secretary", "words=agenda")).toEqual([other]);
  const [year] = found(house, "chair", "").years;
  expect(idsOf(house, "chair", `year=${year}`)).toEqual([first, second].sort());
  expect(idsOf(house, "chair", "year=2031")).toEqual([]);
});

test("T-2 the lists offered are those of messages open to the reader", () => {
  const { house, of, second } = openWithDrafts();
  const keys = (part: Part) => found(house, part, "").lists.map(({ key }) => key);
  expect(keys("chair")).toContain(of("CCSWG"));
  expect(keys("secretary")).toContain(of("PSSDC"));
  expect(keys("reader")).toEqual([]);
  discardMessage(house.as("chair"), second);
  expect(found(house, "chair", "words=call").total).toBe(0);
});

test("the address of a filter says what was asked, and leaves out what it says wrongly", () => {
  const asked = "words=call&state=draft&year=2026&sort=date";
  expect(messagesQuery(messagesFilter(new URLSearchParams(asked)))).toEqual(
    Object.fromEntries(new URLSearchParams(asked)),
  );
  expect(messagesQuery(messagesFilter(new URLSearchParams("state=x&year=99&sort=-y")))).toEqual({});
});

test("the file holds the same messages, oldest first where so asked", () => {
  const { house } = openWithDrafts();
  const filter = messagesFilter(new URLSearchParams("words=agenda&sort=date"));
  const { headings, rows } = messagesFile(messagesForFile(house.db, house.actor("chair"), filter), "fr");
  expect(headings).toEqual(["Objet, en anglais", "Objet, en français", "Liste", "De", "État", "Date"]);
  expect(rows.map(([subject, , , , state]) => [subject, state])).toEqual([["Agenda", "Ébauche"]]);
});
