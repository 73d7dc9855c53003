// M-3: order, numbers and times, whatever the items.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  canStep,
  dropped,
  inOrder,
  mayEnter,
  type Section,
  sections,
  stepped,
  timed,
} from "../../../app/domain/agendas/items";

const anItems = fc
  .array(fc.record({ section: fc.constantFrom(...sections), minutes: fc.integer({ min: 0, max: 60 }) }), {
    maxLength: 12,
  })
  .map((items) => items.map((item, at) => ({ ...item, id: `i${at}` })));
const anyOf = (items: readonly { id: string }[]) => fc.constantFrom(...items.map(({ id }) => id));
const ids = (items: readonly { id: string; section: Section }[]) =>
  items.map(({ id, section }) => `${section} ${id}`);

test("M-3 each item begins where the one before ends; the last ends after all minutes; in camera is last and numbered apart", () => {
  fc.assert(
    fc.property(anItems, fc.integer({ min: 15, max: 240 }), (items, length) => {
      const lines = timed(items, length);
      expect(lines.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
      lines.forEach((line, at) => {
        expect(line.begins).toBe(lines[at - 1]?.ends ?? 0);
        expect(line.ends - line.begins).toBe(line.minutes);
        expect(line.fallsOff).toBe(line.ends > length);
      });
      const open = lines.filter(({ section }) => section !== "in-camera");
      const closed = lines.filter(({ section }) => section === "in-camera");
      expect(lines).toEqual([...open, ...closed]);
      expect(open.map(({ number }) => number)).toEqual(open.map((_, at) => at + 1));
      expect(closed.map(({ number }) => number)).toEqual(closed.map((_, at) => at + 1));
    }),
  );
});

test("M-3 a step loses nothing, moves one item past one neighbour or one edge, and is offered only where it does something", () => {
  fc.assert(
    fc.property(
      anItems
        .filter((items) => items.length > 0)
        .chain((items) => fc.tuple(fc.constant(items), anyOf(items))),
      fc.constantFrom("up" as const, "down" as const),
      ([items, id], step) => {
        const before = inOrder(items);
        const after = stepped(items, id, step);
        expect(after.map((item) => item.id).sort()).toEqual(before.map((item) => item.id).sort());
        expect(after).toEqual(inOrder(after));
        expect(canStep(items, id, step)).toBe(ids(after).join() !== ids(before).join());
        // Late items stand between two sections and are passed over.
        const placeIn = (list: typeof before) =>
          list.filter(({ section }) => section !== "late").findIndex((item) => item.id === id);
        expect(Math.abs(placeIn(before) - placeIn(after))).toBeLessThanOrEqual(1);
        for (const item of after) if (item.id !== id) expect(before).toContainEqual(item);
      },
    ),
  );
});

test("M-3 a step up and a step down come back to where it was, within its section", () => {
  fc.assert(
    fc.property(
      anItems
        .filter((items) => items.length > 0)
        .chain((items) => fc.tuple(fc.constant(items), anyOf(items))),
      ([items, id]) => {
        if (!canStep(items, id, "up")) return;
        expect(ids(stepped(stepped(items, id, "up"), id, "down"))).toEqual(ids(inOrder(items)));
      },
    ),
  );
});

test("M-7, M-17 nothing comes among the late items or in camera by being moved, and nothing leaves them so", () => {
  fc.assert(
    fc.property(
      anItems
        .filter((items) => items.length > 1)
        .chain((items) => fc.tuple(fc.constant(items), anyOf(items), anyOf(items))),
      fc.constantFrom(...sections),
      ([items, id, before], section) => {
        const known = items.find((item) => item.id === before)?.section === section ? before : null;
        const after = dropped(items, id, { section, before: known });
        expect(after.map((item) => item.id).sort()).toEqual(items.map((item) => item.id).sort());
        const [was, is] = [items, after].map((list) => list.find((item) => item.id === id)?.section) as [
          Section,
          Section,
        ];
        expect(mayEnter(was, is)).toBe(true);
        for (const guarded of ["late", "in-camera"] as const)
          expect(after.filter((item) => item.section === guarded)).toHaveLength(
            items.filter((item) => item.section === guarded).length,
          );
      },
    ),
  );
});
