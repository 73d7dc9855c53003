// Desk 6: a long form is kept while it is typed, for whoever types it; nothing of it is executed.
import { describe, expect, test } from "vitest";
import { addDays, dayOf } from "../../app/domain/dates";
import { aWholeDraft, request } from "../support/funding";
import { complaintsAbout } from "../support/valid-html";
import { type At, formOf, read, send, type Typed } from "./sent-forms";
import { serveHouse } from "./served";

const again = {
  en: "What you typed here last was not saved.",
  fr: "Ce que vous avez tapé ici n’a pas été enregistré.",
} as const;

describe.each(["en", "fr"] as const)("what is typed into the budget of a request (%s)", (language) => {
  const opened = async () => {
    const one = serveHouse();
    const id = aWholeDraft(one.house);
    const at: At = { part: "chair", place: "funding-budget", params: { request: id }, language };
    const form = await formOf(one, at);
    const [line = ""] = Object.keys(form.values).filter((name) =>
      name.startsWith("line-professional-services"),
    );
    const keep = (typed: Typed, part = at.part, from = form) =>
      send(one, { ...at, part }, { ...typed, _aside: "1" }, from);
    return { one, id, at, form, line, keep };
  };

  test("desk 6 stands in its fields again, is not saved, and goes once it is", async () => {
    const { one, id, at, form, line, keep } = await opened();
    const before = request(one.house, id).total;
    expect((await keep({ [line]: "12,34,5" })).status).toBe(204);
    expect((await keep({ [line]: "77.00" })).status).toBe(204);
    expect(request(one.house, id).total).toBe(before);
    expect(one.house.one("select count(*) from kept_form")).toBe(1);
    const page = await read(one, at);
    expect(page).toContain(again[language]);
    expect(page).toContain('value="77.00"');
    expect(await complaintsAbout(page)).toEqual([]);
    // What is saved is one link away.
    const saved = await one.ask(
      at.part,
      `${new URL(page.match(/href="([^"]*\?saved=1)"/)?.[1] ?? "", "http://x").pathname}?saved=1`,
    );
    expect(await saved.text()).not.toContain('value="77.00"');
    expect((await send(one, at, {}, form)).status).toBe(302);
    expect(one.house.one("select count(*) from kept_form")).toBe(0);
    expect(await read(one, at)).not.toContain(again[language]);
    // What was on its way then is not kept any more.
    expect((await keep({ [line]: "78.00" })).status).toBe(302);
    expect(one.house.one("select count(*) from kept_form")).toBe(0);
  });

  test("desk 6, T-3 is given to nobody else, and not after a day", async () => {
    const { one, at, line, keep } = await opened();
    await keep({ [line]: "77.00" });
    expect(await read(one, { ...at, part: "otherChair" })).not.toContain('value="77.00"');
    one.house.setClock(`${addDays(dayOf(one.house.now()), 2)}T15:00:00Z`);
    expect(await read(one, at)).not.toContain('value="77.00"');
  });

  test("N-2, T-1 with another's key, or where the form does not open, nothing is kept", async () => {
    const { one, line, form, keep } = await opened();
    expect((await keep({ [line]: "77.00" }, "otherChair", form)).status).toBe(409);
    expect((await keep({ [line]: "77.00" }, "observer", form)).status).not.toBe(204);
    expect(one.house.one("select count(*) from kept_form")).toBe(0);
  });

  test("N-2 a form that is not kept does nothing of what is sent aside", async () => {
    const { one, id } = await opened();
    const at: At = { part: "chair", place: "funding-discard", params: { request: id }, language };
    const sent = await send(one, at, { _aside: "1" });
    expect(sent.status).toBe(409);
    expect(request(one.house, id).state).toBe("draft");
  });
});
