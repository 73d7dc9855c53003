// The real terms of reference, when the shared sources stand beside this repository.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { passagesOf } from "../../../app/domain/rich-text";
import { richText } from "../../../app/domain/rich-text-schema";
import { clauseSchemas } from "../../../app/domain/terms/clauses";
import { sectionKeys } from "../../../app/domain/terms/sections";
import { allOf, clauseOf, clausesOf, plainTextOf, read, seatsAs } from "./documents";

const file = fileURLToPath(new URL("../../../../shared/sources/terms-of-reference.fr.txt", import.meta.url));
const isAbsent = !existsSync(file);
const where = isAbsent ? " (skipped: ../shared/sources/terms-of-reference.fr.txt is absent)" : "";
const bytes = isAbsent ? new Uint8Array() : new Uint8Array(readFileSync(file));

describe(`the real terms of reference${where}`, () => {
  const rule = test.skipIf(isAbsent);

  rule("B-9 all nine sections are found, in order, with nothing unplaced and nothing lost", async () => {
    const terms = await read(bytes);
    expect(terms.language).toBe("fr");
    expect(terms.sections.map(({ key }) => key)).toEqual([...sectionKeys]);
    expect(terms.unplaced).toEqual([]);
    const source = new TextDecoder().decode(bytes).replace(/^o /gm, "");
    expect(allOf(terms).replace(/\s/g, "")).toBe(source.replace(/[\s\uf0b7]/g, ""));
    for (const { text } of terms.sections) expect(richText.parse(text)).toEqual(text);
  });

  rule("B-9 saved in Windows-1252, its bullets turned into question marks, it reads the same", async () => {
    const saved = Buffer.from(
      new TextDecoder().decode(bytes).replaceAll("\uf0b7", "?").replaceAll("’", "\u0092"),
      "latin1",
    );
    const [terms, asWritten] = [await read(new Uint8Array(saved)), await read(bytes)];
    expect(terms.sections).toEqual(asWritten.sections);
    expect(terms.clauses).toEqual(asWritten.clauses);
  });

  rule("B-9 wrapped lines are whole, and bullets of both kinds are nested lists", async () => {
    const { sections } = await read(bytes);
    const depths = (at: number) =>
      passagesOf(sections[at]?.text ?? { type: "doc", content: [] }).map(({ depth }) => depth);
    expect(depths(0)).toEqual([0]);
    expect(depths(1)).toEqual([1, 1, 1, 2, 2, 2, 1]);
    expect(depths(2)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(depths(4)).toEqual([1, 2, 2, 2, 2]);
    expect(
      sections.flatMap(({ text }) => plainTextOf(text)).every((passage) => !/\s{2}|\n/.test(passage)),
    ).toBe(true);
  });

  rule(
    "B-9 seven seats are named, two of them co-chairs, and a municipal one without number; none is territorial",
    async () => {
      const terms = await read(bytes);
      const seats = clausesOf(terms, "seat");
      const named = seats.filter(({ number }) => number === "stated");
      expect(named.map(({ level }) => level).join("")).toBe("FFFPPPP");
      expect(seats.filter(({ coChair }) => coChair).map(({ organization }) => organization.fr)).toEqual([
        "EDSC/Service Canada",
        "Service BC",
      ]);
      expect(seatsAs(terms).filter((seat) => seat.endsWith("not stated"))).toHaveLength(1);
      expect(seats.at(-1)).toMatchObject({ level: "M", jurisdiction: "MSDO", nominatedBy: "MSDO" });
      expect(seats.at(-1)?.organization.en).toBe("");
      expect(terms.notes).toEqual([
        { key: "variant-name", found: "GTSPCC", usual: "GTSAC" },
        { key: "variant-name", found: expect.stringMatching(/^comités mixtes$/i), usual: "Conseils mixtes" },
        { key: "no-seat-at-level", level: "T" },
        { key: "number-not-stated", level: "M" },
      ]);
    },
  );

  rule(
    "B-9 the clauses that count are proposed, each with its passage and checked by its schema",
    async () => {
      const terms = await read(bytes);
      expect(clauseOf(terms, "reports-to")).toEqual({ councils: ["PSSDC", "PSCIOC"] });
      expect(clauseOf(terms, "cadence")).toEqual({ every: "month", by: "teleconference", atCall: true });
      expect(clauseOf(terms, "authority")).toEqual({
        "council-matters": "recommends",
        "own-affairs": "decides",
      });
      expect(clauseOf(terms, "expenses")).toEqual({ bornBy: "members", unlessApproved: true });
      expect(clauseOf(terms, "funding-route")).toEqual({
        throughSecretariat: true,
        scopeOfWork: true,
        approvedBy: "every-council",
      });
      expect(clauseOf(terms, "balance")).toEqual({ minimum: 1, ceilings: {}, effect: "informational" });
      expect(clauseOf(terms, "decision-mode")).toBeUndefined();
      for (const { kind, value, section, passage } of terms.clauses) {
        clauseSchemas[kind].parse(value);
        const text = terms.sections.find(({ key }) => key === section)?.text;
        expect(text && plainTextOf(text)).toContain(passage);
      }
    },
  );

  rule("B-9 the body is named by its usual acronym, with the month it was set up", async () => {
    const { body } = await read(bytes);
    expect(body).toMatchObject({ acronym: "GTSAC", kind: "working-group", createdOn: "2018-02" });
    expect(body.name).toMatch(/^Groupe de travail sur les services axés sur les clients$/);
  });

  rule("B-9 under a title it keeps its nine sections, and the title alone is unplaced", async () => {
    const titled = `Cadre de référence\n\n${new TextDecoder().decode(bytes)}`;
    const terms = await read(new TextEncoder().encode(titled));
    expect(terms.sections.map(({ key }) => key)).toEqual([...sectionKeys]);
    expect(terms.unplaced.map(({ heading, text }) => [heading, ...plainTextOf(text)])).toEqual([
      ["Cadre de référence"],
    ]);
  });

  rule("B-9 the same text in Windows-1252 and UTF-16 yields the same seats", async () => {
    const text = new TextDecoder().decode(bytes).replaceAll("\uf0b7", "•").replaceAll("’", "'");
    const western = await read(new Uint8Array(Buffer.from(text.replaceAll("•", "\u0095"), "latin1")));
    const wide = await read(new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")));
    expect(seatsAs(western)).toEqual(seatsAs(wide));
    expect(western.sections).toEqual(wide.sections);
    expect(seatsAs(wide)).toHaveLength(8);
  });
});
