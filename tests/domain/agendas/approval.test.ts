// M-5: both co-chairs, or one and the silence of the other; M-7: what comes late.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actionsAwaiting } from "../../../app/domain/actions/awaiting.server";
import { agreementOf } from "../../../app/domain/agendas/approval";
import { approveAgenda, reopenAgenda } from "../../../app/domain/agendas/commands/approving.server";
import { leaveItem } from "../../../app/domain/agendas/commands/items.server";
import {
  admitLate,
  declineProposal,
  placeProposal,
  withdrawProposal,
} from "../../../app/domain/agendas/commands/proposals.server";
import { addBusinessDays, dayOf, deadlineOf, type Instant, instantFrom } from "../../../app/domain/dates";
import { holidaysAround } from "../../../app/domain/holidays/federal";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { agendaIn, anAgenda, anItem, aProposal, dueOf, placed, titlesOf } from "../../support/agenda";
import { openHouse, type Part, type TestHouse } from "../../support/house";
import { aMeeting, meetingOf } from "../../support/meeting";
import { refused, settle } from "../../support/silent";

const ready = (day = "2026-07-14") => {
  const house = openHouse();
  const meeting = anAgenda(house, day);
  for (const { id, due } of placed(house, meeting))
    if (due) leaveItem(house.as("chair"), id, { why: "Later" });
  return { house, meeting };
};
const stateOf = (house: TestHouse, meeting: string) => meetingOf(house, meeting).state;
const waits = (house: TestHouse, part: Part) =>
  actionsAwaiting(house.db, house.actor(part), dayOf(house.now())).map(({ kind }) => kind);

describe("M-5 approval", () => {
  test("M-5 one approves: the other is asked by mail and at home; the second makes it approved", () => {
    const { house, meeting } = ready();
    approveAgenda(house.as("chair"), meeting);
    expect(stateOf(house, meeting)).toBe("agenda-open");
    expect(waits(house, "otherChair")).toContain("agenda-approve");
    expect(waits(house, "chair")).not.toContain("agenda-approve");
    const asked = house.mails().filter(({ subject }) => /awaits your approval|attend votre/.test(subject));
    // Whoever sits there, its alternate included; not whoever has approved.
    expect(asked.map(({ to }) => to)).toContain("esdc-strategy@example.org");
    expect(asked.map(({ to }) => to)).not.toContain("bc-partnerships@example.org");
    expect(refused(() => approveAgenda(house.as("chair"), meeting))).toContain("You have approved");
    approveAgenda(house.as("otherChair"), meeting);
    expect(stateOf(house, meeting)).toBe("agenda-approved");
    expect(agendaIn(house, meeting).agenda?.agreed).toBe("all");
  });

  test("M-5 after the days of silence in the terms one suffices, by the clock at 17:00 Eastern Time, and the page says so", () => {
    const { house, meeting } = ready();
    approveAgenda(house.as("chair"), meeting);
    const until = agendaIn(house, meeting).agreed.silenceUntil as Instant;
    expect(until).toBe(
      deadlineOf(addBusinessDays(dayOf(house.now()), 3, holidaysAround(dayOf(house.now())))),
    );
    house.setClock(new Date(until - 1000).toISOString());
    settle(house);
    expect(stateOf(house, meeting)).toBe("agenda-open");
    house.setClock(new Date(until).toISOString());
    settle(house);
    expect(stateOf(house, meeting)).toBe("agenda-approved");
    expect(agendaIn(house, meeting).agenda?.agreed).toBe("one");
    expect(house.ledger().at(-1)).toBe("agendas.approveAgenda");
  });

  test("M-5 a change after an approval: it counts no more, and silence begins anew", () => {
    const { house, meeting } = ready();
    approveAgenda(house.as("chair"), meeting);
    anItem(house, meeting, {}, "otherChair");
    approveAgenda(house.as("otherChair"), meeting);
    expect(stateOf(house, meeting)).toBe("agenda-open");
    expect(waits(house, "chair")).toContain("agenda-approve");
    approveAgenda(house.as("chair"), meeting);
    expect(stateOf(house, meeting)).toBe("agenda-approved");
  });

  test("M-5 opened again by a co-chair, all is to be approved again; meanwhile nothing on it changes", () => {
    const { house, meeting } = ready();
    approveAgenda(house.as("chair"), meeting);
    approveAgenda(house.as("otherChair"), meeting);
    expect(() => anItem(house, meeting)).toThrow(NotPossible);
    expect(() => reopenAgenda(house.as("secretary"), meeting)).toThrow(Denied);
    reopenAgenda(house.as("otherChair"), meeting);
    expect(agendaIn(house, meeting).agreed.agreed).toBeNull();
    anItem(house, meeting);
    approveAgenda(house.as("chair"), meeting);
    expect(stateOf(house, meeting)).toBe("agenda-open");
  });

  test("M-3, M-4 it is refused while it runs over, while a decision that is due is neither placed nor left, while a proposal waits", () => {
    const { house, meeting } = ready();
    const long = anItem(house, meeting, { minutes: 100 });
    expect(refused(() => approveAgenda(house.as("chair"), meeting))).toContain(
      "runs 20 minutes past the end",
    );
    leaveItem(house.as("chair"), long, { why: "" });
    const proposal = aProposal(house, meeting);
    expect(refused(() => approveAgenda(house.as("chair"), meeting))).toContain("1 item proposed by members");
    declineProposal(house.as("otherChair"), proposal, { why: "Next year" });
    approveAgenda(house.as("chair"), meeting);
  });

  test.each<Part>(["secretary", "member", "contact"])("M-5 the %s does not approve", (part) => {
    const { house, meeting } = ready();
    expect(() => approveAgenda(house.as(part), meeting)).toThrow(Denied);
  });

  test("M-1, M-5 a joint meeting waits for the co-chairs of both councils", () => {
    const house = openHouse();
    const meeting = anAgenda(house, "2026-09-22", "councilChair", "JC");
    for (const { id, due } of placed(house, meeting))
      if (due) leaveItem(house.as("councilChair"), id, { why: "Later" });
    approveAgenda(house.as("councilChair"), meeting);
    house.setClock("2026-06-15T21:00:00Z");
    settle(house);
    // Silence is kept towards somebody: nobody of the other council has said anything.
    expect(stateOf(house, meeting)).toBe("agenda-open");
    approveAgenda(house.as("otherCouncilChair"), meeting);
    house.setClock("2026-06-24T21:00:00Z");
    settle(house);
    expect(stateOf(house, meeting)).toBe("agenda-approved");
    expect(agendaIn(house, meeting).agenda?.agreed).toBe("one");
  });

  test("M-5 whatever the bodies and their answers: all, one after silence, or not yet; never without somebody of each body", () => {
    const now = instantFrom("2026-06-15T15:00:00Z");
    const seat = fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }).map((days) => ({
      ...{ seat: "", organization: { en: "", fr: "" } },
      approvedAt: days === null ? null : ((now - days * 86_400_000) as Instant),
    }));
    const body = fc.record({
      silence: fc.integer({ min: 0, max: 5 }),
      seats: fc.array(seat, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(body, { minLength: 1, maxLength: 3 }), (bodies) => {
        const { agreed } = agreementOf(
          bodies.map((one, at) => ({ ...one, body: `${at}`, acronym: { en: "", fr: "" } })),
          now,
        );
        const spoke = bodies.map(({ seats }) => seats.filter(({ approvedAt }) => approvedAt !== null));
        if (spoke.some((some) => some.length === 0)) expect(agreed).toBeNull();
        else if (bodies.every(({ seats }, at) => seats.length === 2 && spoke[at]?.length === 2))
          expect(agreed).toBe("all");
        else if (bodies.every(({ seats }, at) => spoke[at]?.length === seats.length))
          expect(agreed).toBe("one");
        else
          expect(agreed).toBe(
            bodies.every(({ seats, silence }, at) => {
              const first = Math.min(
                ...(spoke[at] ?? []).map(({ approvedAt }) => approvedAt ?? 0),
              ) as Instant;
              const day = dayOf(first);
              return (
                spoke[at]?.length === seats.length ||
                now >= deadlineOf(addBusinessDays(day, silence, holidaysAround(day)))
              );
            })
              ? "one"
              : null,
          );
      }),
    );
  });
});

describe("M-7 what members propose, in time or late", () => {
  test("M-4 it is proposed before the agenda is opened, told to its makers only, placed, and its author is told", () => {
    const house = openHouse();
    const meeting = aMeeting(house);
    const before = house.mails().length;
    const id = aProposal(house, meeting);
    const told = house.mails().slice(before);
    expect(new Set(told.map(({ to }) => to))).not.toContain("yt-transformation@example.org");
    expect(told.every(({ subject }) => /Plain words|Mots simples/.test(subject))).toBe(true);
    expect(() => placeProposal(house.as("chair"), id, { section: "consent" })).toThrow(NotPossible);
  });

  test("M-7 after the deadline only a co-chair admits it, with a reason; it stands among the late items, never on list A", () => {
    const house = openHouse();
    const meeting = anAgenda(house, "2026-06-09");
    const id = aProposal(house, meeting, { purpose: "decision" });
    expect(() => placeProposal(house.as("chair"), id, { section: "consent" })).toThrow(NotPossible);
    expect(() => admitLate(house.as("secretary"), id, { why: "Urgent" })).toThrow(Denied);
    expect(() => admitLate(house.as("chair"), id, { why: "" })).toThrow(Invalid);
    admitLate(house.as("chair"), id, { why: "A minister asks" });
    const item = placed(house, meeting).find((one) => one.id === id);
    expect([item?.section, item?.late, item?.why?.text]).toEqual(["late", true, "A minister asks"]);
  });

  test("M-7 what came in time is placed, and never marked as late", () => {
    const { house, meeting } = ready();
    const id = aProposal(house, meeting);
    expect(refused(() => admitLate(house.as("chair"), id, { why: "Urgent" }))).toContain(
      "before the deadline",
    );
    placeProposal(house.as("chair"), id, { section: "discussion" });
    expect(placed(house, meeting).find((item) => item.id === id)?.late).toBe(false);
  });

  test("M-7 a co-chair adds after the deadline with a reason; what the secretariat adds waits for a co-chair", () => {
    const house = openHouse();
    const meeting = anAgenda(house, "2026-06-09");
    expect(() => anItem(house, meeting)).toThrow(Invalid);
    anItem(house, meeting, { titleEn: "By the chair", why: "It came today" });
    expect(placed(house, meeting).find(({ title }) => title.en === "By the chair")?.section).toBe("late");
    anItem(house, meeting, { titleEn: "By the desk", why: "It came today" }, "secretary");
    expect(titlesOf(house, meeting)).not.toContain("By the desk");
  });

  test("M-4 it is declined with a reason its author is told, or taken back by nobody but its author", () => {
    const { house, meeting } = ready();
    const [one, other] = [aProposal(house, meeting), aProposal(house, meeting, { titleEn: "Another" })];
    expect(() => declineProposal(house.as("chair"), one, { why: "" })).toThrow(Invalid);
    declineProposal(house.as("chair"), one, { why: "It is for the councils" });
    const last = house.mails().at(-1);
    expect([last?.to, last?.body.includes("It is for the councils")]).toEqual([
      "ab-registries@example.org",
      true,
    ]);
    expect(() => withdrawProposal(house.as("chair"), other)).toThrow(Denied);
    expect(() => withdrawProposal(house.as("contact"), other)).toThrow(NotFound);
    withdrawProposal(house.as("member"), other);
    expect(dueOf(house, meeting).waiting).toEqual([]);
  });

  test.each<Part>(["observer", "councilChair", "stranger", "administrator"])(
    "M-7 the %s proposes nothing",
    (part) => {
      const house = openHouse();
      const meeting = aMeeting(house);
      expect(() => aProposal(house, meeting, {}, part)).toThrow(part === "observer" ? Denied : NotFound);
    },
  );
});
