// M-17, S-7, S-8: what of an agenda is for whom: whoever sits there, those named for it, the co-chairs alone.
import { describe, expect, test } from "vitest";
import { approveAgenda } from "../../../app/domain/agendas/commands/approving.server";
import { leaveItem } from "../../../app/domain/agendas/commands/items.server";
import { releaseAgenda } from "../../../app/domain/agendas/commands/releasing.server";
import { beginRevision, sendRevision } from "../../../app/domain/agendas/commands/revising.server";
import { agendaPage } from "../../../app/domain/agendas/pages.server";
import { revisionPage } from "../../../app/domain/agendas/revision-pages.server";
import { answerMeeting } from "../../../app/domain/answers/commands/answering.server";
import { addDays, dayOf } from "../../../app/domain/dates";
import { withdrawPaper } from "../../../app/domain/meeting-papers/commands/settling.server";
import { paperPage } from "../../../app/domain/meeting-papers/pages.server";
import { NotFound } from "../../../app/domain/refusals";
import { nameContact } from "../../../app/domain/seats/commands/contacts.server";
import { anAgenda, anItem, placed } from "../../support/agenda";
import { openHouse, type Part, type TestHouse } from "../../support/house";
import { meetingOf } from "../../support/meeting";
import { aPaper, aVersion } from "../../support/papers";

const at = (house: TestHouse) => ({ now: house.now(), today: dayOf(house.now()) });
const emailOf = (house: TestHouse, part: Part) =>
  house.one<string>("select email from person where id = ?", house.person(part));

/** Approved by both, with an open item and one in camera, and a paper on each. */
function prepared() {
  const house = openHouse();
  const meeting = anAgenda(house);
  for (const { id, due } of placed(house, meeting))
    if (due) leaveItem(house.as("chair"), id, { why: "Later" });
  const item = anItem(house, meeting, { titleEn: "Counters", titleFr: "Guichets" });
  const secret = anItem(house, meeting, { titleEn: "Vacancies", titleFr: "Vacances", section: "in-camera" });
  const open = aPaper(house, item, { titleEn: "Figures", titleFr: "Chiffres" });
  const chairs = aPaper(house, item, { titleEn: "Script", titleFr: "Déroulement", audience: "chairs" });
  const hidden = aPaper(house, secret, { titleEn: "Names", titleFr: "Noms" });
  for (const part of ["chair", "otherChair"] as const) approveAgenda(house.as(part), meeting);
  return { house, meeting, item, open, chairs, hidden };
}
function released() {
  const world = prepared();
  releaseAgenda(world.house.as("secretary"), world.meeting);
  return world;
}
type World = ReturnType<typeof released>;

function revised({ house, meeting }: World, change: () => unknown): { release: string; told: string[] } {
  beginRevision(house.as("secretary"), meeting);
  const before = house.mails().length;
  change();
  sendRevision(house.as("secretary"), meeting);
  const sent = house.mails().slice(before);
  const release = house.one<string>(
    "select id from agenda_release where meeting_id = ? order by number desc limit 1",
    meeting,
  );
  return { release, told: sent.map(({ to }) => to) };
}
const listed = ({ house, meeting }: World, part: Part) => {
  const page = agendaPage(house, house.actor(part), { id: meeting, ...at(house) });
  return page.kind === "awaited" ? [] : page.revisions.map(({ audience, said }) => `${audience} ${said}`);
};
const readsRevision = ({ house, meeting }: World, part: Part, release: string) =>
  revisionPage(house, house.actor(part), { id: meeting, release, ...at(house) });
const titles = ({ house, meeting }: Pick<World, "house" | "meeting">, part: Part): string[] => {
  const page = agendaPage(house, house.actor(part), { id: meeting, ...at(house) });
  return page.kind === "awaited" ? [] : page.items.map(({ title }) => title.en);
};

describe("M-17 M-18 whom a revision is for", () => {
  test("M-17 M-18 what the co-chairs alone see is revised for them: no page, number, mail or calendar for whoever else sits there", () => {
    const world = released();
    const { house, meeting, chairs, open } = world;
    const { sequence } = meetingOf(house, meeting);
    const { release, told } = revised(world, () => aVersion(house, chairs, ["en", "fr"]));
    expect(told).toEqual([]);
    expect(meetingOf(house, meeting).sequence).toBe(sequence);
    for (const part of ["chair", "otherChair", "secretary"] as const) {
      expect(listed(world, part)).toEqual(["chairs 1"]);
      expect(readsRevision(world, part, release)).toMatchObject({ audience: "chairs", number: 1 });
    }
    for (const part of ["member", "contact", "observer"] as const) {
      expect(listed(world, part)).toEqual([]);
      expect(() => readsRevision(world, part, release)).toThrow(NotFound);
    }
    revised(world, () => aVersion(house, open, ["en", "fr"]));
    for (const part of ["member", "contact", "observer"] as const)
      expect(listed(world, part)).toEqual(["everyone 1"]);
    expect(listed(world, "chair")).toEqual(["chairs 1", "everyone 1"]);
  });

  test("M-17 whatever is listed has a page, and whatever has a page is listed, for each who reads the agenda", () => {
    const world = released();
    const { house, chairs, hidden, open, item } = world;
    const sent = [
      revised(world, () => aVersion(house, hidden, ["en", "fr"])),
      revised(world, () => aVersion(house, chairs, ["en", "fr"])),
      revised(world, () => [
        withdrawPaper(house.as("chair"), chairs),
        withdrawPaper(house.as("chair"), hidden),
      ]),
      revised(world, () => aVersion(house, open, ["en", "fr"])),
      revised(world, () =>
        aPaper(
          house,
          item,
          { ...{ titleEn: "Map", titleFr: "Carte", audience: "seats" }, why: "Asked for" },
          { part: "chair" },
        ),
      ),
    ];
    const counts = { chair: 5, secretary: 5, member: 4, contact: 1, observer: 1 } as const;
    for (const [part, count] of Object.entries(counts) as [Part, number][]) {
      expect(listed(world, part), part).toHaveLength(count);
      const read = sent.filter(({ release }) => {
        try {
          return readsRevision(world, part, release).lines.length > 0;
        } catch (refusal) {
          if (refusal instanceof NotFound) return false;
          throw refusal;
        }
      });
      expect(read, part).toHaveLength(count);
    }
  });

  test("S-8 M-17 a stand-in who speaks has the mail and sees what is in camera; one who listens sees and hears nothing of it", () => {
    for (const speaks of [true, false]) {
      const world = prepared();
      const { house, meeting, hidden, open } = world;
      const stand = {
        name: "Robin Tremblay",
        email: emailOf(house, "stranger"),
        language: "fr",
        item: "",
        source: "",
      } as const;
      answerMeeting(house.as("member"), meeting, {
        ...{ ...stand, answer: "stand-in", seats: [house.seat("CCSWG", "Service Alberta")] },
        ...{ part: speaks ? "speaks" : "listens", until: addDays(dayOf(house.now()), 90) },
      });
      const before = house.mails().length;
      releaseAgenda(house.as("secretary"), meeting);
      expect(
        house
          .mails()
          .slice(before)
          .some(({ to }) => to === stand.email),
      ).toBe(true);
      const { release, told } = revised(world, () => aVersion(house, hidden, ["en", "fr"]));
      expect(told.includes(stand.email)).toBe(speaks);
      expect(listed(world, "stranger")).toEqual(speaks ? ["seats 1"] : []);
      expect(titles(world, "stranger").includes("Vacancies")).toBe(speaks);
      if (!speaks) expect(() => readsRevision(world, "stranger", release)).toThrow(NotFound);
      expect(revised(world, () => aVersion(house, open, ["en", "fr"])).told).toContain(stand.email);
    }
  });
});

describe("S-7 contacts and what is in camera", () => {
  const asContact = (world: Pick<World, "house" | "meeting">, of: Part, seat: string, inCamera: boolean) =>
    nameContact(world.house.as(of), world.house.seat("CCSWG", seat), {
      ...{ email: emailOf(world.house, "stranger"), name: "", titleEn: "", titleFr: "", language: "" },
      ...{ from: dayOf(world.house.now()), inCamera },
    });

  test("S-7 M-17 a contact named for what is in camera sees and is told of it; another is not", () => {
    for (const inCamera of [true, false]) {
      const world = prepared();
      asContact(world, "member", "Service Alberta", inCamera);
      releaseAgenda(world.house.as("secretary"), world.meeting);
      const { told } = revised(world, () => aVersion(world.house, world.hidden, ["en", "fr"]));
      expect(titles(world, "stranger").includes("Vacancies")).toBe(inCamera);
      expect(told.includes(emailOf(world.house, "stranger"))).toBe(inCamera);
      const reads = () =>
        paperPage(world.house, world.house.actor("stranger"), {
          ...{ paper: world.hidden, language: "en", from: 1, ...at(world.house) },
        });
      if (inCamera) expect(reads().line.number).toBe(2);
      else expect(reads).toThrow(NotFound);
    }
  });

  test("S-7 M-17 a contact of a co-chair sees an agenda in preparation only where named for what is in camera", () => {
    for (const inCamera of [true, false]) {
      const world = prepared();
      asContact(world, "chair", "Service BC", inCamera);
      expect(titles(world, "stranger").includes("Counters")).toBe(inCamera);
    }
  });
});
