// M-3, M-14: items in their order, and nothing of anyone's overwritten.
import { describe, expect, test } from "vitest";
import { arrangeAgenda } from "../../../app/domain/agendas/commands/arranging.server";
import { annotateItem, editItem } from "../../../app/domain/agendas/commands/items.server";
import { type Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import {
  added,
  agendaIn,
  anAgenda,
  anItem,
  asItStands,
  placed,
  titlesOf,
  whatTyped,
} from "../../support/agenda";
import { openHouse, type Part } from "../../support/house";

const three = () => {
  const house = openHouse();
  const meeting = anAgenda(house);
  const ids = ["Alpha", "Beta", "Gamma"].map((titleEn) => anItem(house, meeting, { titleEn, titleFr: "" }));
  return { house, meeting, ids };
};
const discussion = (house: ReturnType<typeof openHouse>, meeting: string) =>
  placed(house, meeting)
    .filter(({ section }) => section === "discussion")
    .map(({ title }) => title.en);

describe("M-3 the order and the minutes", () => {
  test("M-3 one step by a button, many by dragging: the minutes typed beside are saved with them", () => {
    const { house, meeting, ids } = three();
    const page = asItStands(house, meeting);
    arrangeAgenda(house.as("chair"), meeting, { ...page, step: { id: ids[2] ?? "", step: "up" } });
    expect(discussion(house, meeting)).toEqual(["Alpha", "Gamma", "Beta"]);
    const next = asItStands(house, meeting);
    const [last] = next.order.filter(({ id }) => id === ids[1]);
    arrangeAgenda(house.as("otherChair"), meeting, {
      ...next,
      order: [
        ...(last ? [{ ...last, section: "consent" as const }] : []),
        ...next.order.filter(({ id }) => id !== ids[1]),
      ],
      minutes: next.minutes.map((one) => (one.id === ids[0] ? { ...one, typed: 45 } : one)),
    });
    expect(discussion(house, meeting)).toEqual(["Alpha", "Gamma"]);
    expect(placed(house, meeting).find(({ id }) => id === ids[1])?.section).toBe("consent");
    expect(placed(house, meeting).find(({ id }) => id === ids[0])?.minutes).toBe(45);
  });

  test("M-14 two at once: other fields are both kept; the same field is refused with what stands there now", () => {
    const { house, meeting, ids } = three();
    const page = asItStands(house, meeting);
    const set = (at: number, typed: number) =>
      page.minutes.map((one) => (one.id === ids[at] ? { ...one, typed } : one));
    arrangeAgenda(house.as("chair"), meeting, { ...page, minutes: set(0, 20) });
    arrangeAgenda(house.as("otherChair"), meeting, { ...page, minutes: set(1, 25) });
    expect(
      placed(house, meeting)
        .filter(({ section }) => section === "discussion")
        .map(({ minutes }) => minutes),
    ).toEqual([20, 25, 10]);
    const act = () => arrangeAgenda(house.as("otherChair"), meeting, { ...page, minutes: set(0, 30) });
    expect(act).toThrow(NotPossible);
    try {
      act();
    } catch (refusal) {
      const { changed } = refusal as NotPossible;
      expect(changed?.fields).toEqual([{ name: `minutes-${ids[0]}`, theirs: "20" }]);
      expect(changed?.by.en).toContain("changed the agenda since you opened this page");
    }
    expect(placed(house, meeting).find(({ id }) => id === ids[0])?.minutes).toBe(20);
  });

  test("M-14 an item that came meanwhile keeps its place; two orders of the same items are at odds", () => {
    const { house, meeting, ids } = three();
    const page = asItStands(house, meeting);
    anItem(house, meeting, { titleEn: "Delta", titleFr: "" }, "otherChair");
    const mine = { ...page, order: page.order.toReversed() };
    arrangeAgenda(house.as("chair"), meeting, {
      ...mine,
      order: page.order,
      step: { id: ids[1] ?? "", step: "up" },
    });
    expect(discussion(house, meeting)).toEqual(["Beta", "Alpha", "Gamma", "Delta"]);
    expect(() => arrangeAgenda(house.as("otherChair"), meeting, mine)).toThrow(NotPossible);
    expect(discussion(house, meeting)).toEqual(["Beta", "Alpha", "Gamma", "Delta"]);
  });

  test("M-7, M-17 nothing is arranged into the late items or in camera, whatever the page sends", () => {
    const { house, meeting, ids } = three();
    const page = asItStands(house, meeting);
    for (const section of ["late", "in-camera"] as const)
      arrangeAgenda(house.as("chair"), meeting, {
        ...page,
        order: page.order.map((entry) => (entry.id === ids[0] ? { ...entry, section } : entry)),
      });
    expect(discussion(house, meeting)).toContain("Alpha");
    arrangeAgenda(house.as("chair"), meeting, {
      ...page,
      order: [{ section: "discussion", id: "0".repeat(16) }],
    });
    expect(placed(house, meeting)).toHaveLength(page.order.length);
  });
});

describe("M-3 an item", () => {
  test("M-3 it is changed by whoever makes the agenda; a stale edit shows what stands there now", () => {
    const { house, meeting, ids } = three();
    const [id = ""] = ids;
    const typed = { ...whatTyped, titleEn: "Alpha, again", minutes: 30, section: "consent" as const };
    editItem(house.as("secretary"), id, { ...typed, edition: 1 });
    expect(titlesOf(house, meeting)).toContain("Alpha, again");
    expect(() => editItem(house.as("chair"), id, { ...typed, edition: 1 })).toThrow(NotPossible);
    expect(() => editItem(house.as("chair"), id, { ...typed, titleEn: "", titleFr: "", edition: 2 })).toThrow(
      Invalid,
    );
    expect(() =>
      editItem(house.as("chair"), id, { ...typed, sponsor: house.seat("PSSDC", "Service"), edition: 2 }),
    ).toThrow(Invalid);
    const sponsor = house.seat("CCSWG", "Service Alberta");
    editItem(house.as("chair"), id, { ...typed, sponsor, edition: 2 });
    expect(placed(house, meeting).find((item) => item.id === id)?.sponsor?.seat).toBe(sponsor);
  });

  test.each<[Part, typeof Denied | typeof NotFound]>([
    ["member", NotFound],
    ["contact", NotFound],
    ["observer", NotFound],
    ["stranger", NotFound],
  ])("T-3 for the %s an item in preparation does not exist", (part, refusal) => {
    const { house, ids } = three();
    const act = () => editItem(house.as(part), ids[0] ?? "", { ...added(), edition: 1 });
    expect(act).toThrow(refusal);
  });

  test("M-22 notes for the chairs leave what was approved as it was, and stand in no history that members read", () => {
    const { house, meeting, ids } = three();
    const before = agendaIn(house, meeting).agenda?.edition;
    annotateItem(house.as("chair"), ids[0] ?? "", {
      ...{ sought: "A yes", wording: "", positions: "Alberta hesitates", edition: 1 },
    });
    expect(agendaIn(house, meeting).agenda?.edition).toBe(before);
    expect(placed(house, meeting).find(({ id }) => id === ids[0])?.positions).toBe("Alberta hesitates");
    const kinds = house.one<string>(
      "select group_concat(distinct subject_kind) from ledger where act like 'agendas.%'",
    );
    expect(kinds).toBe("agenda");
  });
});
