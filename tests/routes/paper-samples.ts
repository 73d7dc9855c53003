// Papers of the group's agendas: on an open one, late, in one language, released, for the chairs only; revisions begun and sent.
import { approveAgenda } from "../../app/domain/agendas/commands/approving.server";
import { releaseAgenda } from "../../app/domain/agendas/commands/releasing.server";
import { beginRevision, sendRevision } from "../../app/domain/agendas/commands/revising.server";
import { addDays, dayOf } from "../../app/domain/dates";
import { writeNote } from "../../app/domain/meeting-papers/commands/marks.server";
import { anAgenda, anItem } from "../support/agenda";
import type { TestHouse } from "../support/house";
import { aPaper, aVersion } from "../support/papers";
import { leaveAllDue } from "./agenda-samples";
import type { Samples } from "./samples";

/** Approved and released, with a paper for everyone and one for the chairs. */
function aReleased(house: TestHouse, day: string) {
  const meeting = anAgenda(house, day);
  leaveAllDue(house, meeting);
  const item = anItem(house, meeting, { titleEn: `Topic of ${day}`, titleFr: `Sujet du ${day}` });
  const paper = aPaper(house, item, { titleEn: `Sent ${day}`, titleFr: `Envoyé ${day}` });
  const forChairs = aPaper(house, item, {
    ...{ titleEn: `Chairs ${day}`, titleFr: `Coprésidence ${day}`, audience: "chairs" },
  });
  approveAgenda(house.as("chair"), meeting);
  approveAgenda(house.as("otherChair"), meeting);
  releaseAgenda(house.as("secretary"), meeting);
  return { meeting, item, paper, forChairs };
}

/** The item that the samples of agendas put on the one that is open. */
const itemOpen = (house: TestHouse): string =>
  house.one(
    `select i.id from agenda_item i join meeting m on m.id = i.meeting_id
     where m.day = ? and i.state = 'placed' and i.title_en = 'Plain words' order by i.rowid limit 1`,
    house.ahead("2026-10-15"),
  );

export function paperSamples(house: TestHouse): Samples {
  const agendaItem = itemOpen(house);
  const soon = anAgenda(house, addDays(dayOf(house.now()), 4));
  leaveAllDue(house, soon);
  const lateItem = anItem(house, soon, { titleEn: "Late topic", titleFr: "Sujet tardif", why: "It came up" });
  const [draft, half, late] = [
    aPaper(house, agendaItem, { titleEn: "Draft paper", titleFr: "Document ébauché" }),
    aPaper(
      house,
      agendaItem,
      { titleEn: "Half paper", titleFr: "Document à moitié", kind: "working" },
      { sides: ["en"] },
    ),
    aPaper(house, lateItem, { titleEn: "Late paper", titleFr: "Document tardif", why: "It came today" }),
  ];
  const sent = aReleased(house, house.ahead("2027-01-14"));
  const same = aReleased(house, house.ahead("2027-01-21"));
  beginRevision(house.as("secretary"), same.meeting);
  const revised = aReleased(house, house.ahead("2027-01-28"));
  beginRevision(house.as("secretary"), revised.meeting);
  aVersion(house, revised.paper, ["en", "fr"]);
  const twice = aReleased(house, house.ahead("2027-02-04"));
  beginRevision(house.as("secretary"), twice.meeting);
  aVersion(house, twice.paper, ["en", "fr"]);
  sendRevision(house.as("secretary"), twice.meeting);
  writeNote(house.as("member"), sent.item, { text: "Ask about the figures", paper: "", page: null });
  return {
    ...{
      paperDraft: draft,
      paperHalf: half,
      paperLate: late,
      paperSent: sent.paper,
      paperChairs: sent.forChairs,
    },
    ...{ itemSent: sent.item, agendaSame: same.meeting, agendaRevised: revised.meeting },
    ...{ revisedTwice: twice.meeting },
    revision: house.one("select id from agenda_release where meeting_id = ? and number = 1", twice.meeting),
    paperFile: house.one(
      "select id from agenda_paper_file where paper_id = ? order by language limit 1",
      sent.paper,
    ),
    note: house.one("select id from private_note where item_id = ?", sent.item),
  };
}
