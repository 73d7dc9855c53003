// @vitest-environment node
import { expect, test } from "vitest";
import { BalancePicture } from "../../app/ui/balance-picture/balance-picture";
import { RefusedButton } from "../../app/ui/button/button";
import { Comparison } from "../../app/ui/comparison/comparison";
import { Passages } from "../../app/ui/passages/passages";
import { Route } from "../../app/ui/route/route";
import { around, Pages } from "../../app/ui/table/pages";
import { Table } from "../../app/ui/table/table";
import { markupOf, valuesOf } from "./render";

const table = (
  <Table
    fold
    columns={[
      { key: "what", label: "Commitment", sort: { href: "?sort=what", direction: "descending" } },
      { key: "amount", label: "Amount", numeric: true },
    ]}
    rows={[
      { key: "g", group: true, cells: { what: "Research" } },
      { key: "p", cells: { what: "Panel", amount: "100.00" } },
    ]}
    rowHeader="what"
    foot={{ what: "Total", amount: "100.00" }}
  />
);

test("desk 11 what one can only do on a screen is left out of the print, heading and cells alike", () => {
  const columns = [
    { key: "who", label: "Who" },
    { key: "part", label: "Your part", screenOnly: true },
  ];
  const rows = [{ key: "one", cells: { who: "Director", part: <a href="#end">End</a> } }];
  const markup = markupOf(<Table columns={columns} rows={rows} rowHeader="who" />);
  expect(markup.match(/<t[hd][^>]*class="noprint"/g)).toHaveLength(2);
});

test("a folded table stays a table for those who hear it", () => {
  const markup = markupOf(table);
  const roles = valuesOf(markup, "role");
  const count = (role: string) => roles.filter((one) => one === role).length;
  expect(count("table")).toBe(1);
  expect(count("rowgroup")).toBe(3);
  expect(count("row")).toBe((markup.match(/<tr/g) ?? []).length);
  expect(count("columnheader") + count("rowheader")).toBe((markup.match(/<th[ >]/g) ?? []).length);
  expect(count("cell")).toBe((markup.match(/<td/g) ?? []).length);
  expect(markup).toContain('aria-sort="descending"');
  expect(markup).toContain('data-l="Amount"');
});

test("the order of a table is said in the language of the page", () => {
  expect(markupOf(table, "fr")).toContain("tri décroissant");
});

test("pages show the first, the last and those around", () => {
  const markup = markupOf(
    <Pages range="" current={5} count={9} hrefOf={(page) => `?page=${page}`} csv="list.csv" />,
  );
  expect(valuesOf(markup, "href")).toEqual([
    "list.csv",
    "?page=4",
    "?page=1",
    "?page=4",
    "?page=6",
    "?page=9",
    "?page=6",
  ]);
});

test("pages say where some are left out, and never leave out one alone", () => {
  expect(around(1, 4)).toEqual([1, 2, 3, 4]);
  expect(around(4, 9)).toEqual([1, 2, 3, 4, 5, "gap after", 9]);
  expect(around(5, 9)).toEqual([1, "gap before", 4, 5, 6, "gap after", 9]);
  expect(around(9, 9)).toEqual([1, "gap before", 8, 9]);
});

test("a refused act stays in sight with its reason", () => {
  const markup = markupOf(<RefusedButton label="Declare" reason="Ontario asks to discuss (clause 7.5)." />);
  const [described] = valuesOf(markup, "aria-describedby");
  expect(markup).toContain('type="button"');
  expect(markup).toContain('aria-disabled="true"');
  expect(markup).toContain(`id="${described}">Ontario`);
});

test("a route says each stop's state in words, and where it stands now", () => {
  const markup = markupOf(
    <Route
      label="Route"
      stops={[
        { key: "a", label: "Drafted", state: "done" },
        {
          key: "f",
          branches: [
            { key: "b", label: "PSSDC", state: "now" },
            { key: "c", label: "PSCIOC", state: "next" },
          ],
        },
        { key: "d", label: "In force", state: "next" },
      ]}
    />,
  );
  expect(markup).toMatch(/Done: <\/span><b>Drafted/);
  expect(markup).toMatch(/Now: <\/span><b>PSSDC/);
  expect(markup).toMatch(/To come: <\/span><b>PSCIOC/);
  expect(markup.match(/aria-current="step"/g)).toHaveLength(1);
  expect(markup.match(/<circle/g)).toHaveLength(4);
});

test("S-1 a balance says what it draws", () => {
  const markup = markupOf(
    <BalancePicture
      headings={{ level: "Ordre", marks: "Sièges", filled: "Comblés" }}
      rows={[
        { level: "P", marks: ["solid", "solid", "hollow"], filledText: "2 sur 3" },
        { level: "T", marks: [], filledText: "0" },
      ]}
      half={1}
    />,
    "fr",
  );
  expect(markup).toContain("2\u00a0pleins, 1\u00a0creux");
  expect(markup).toContain("aucun");
  expect(markup.match(/class="half"/g)).toHaveLength(2);
});

test("a change is said, not only drawn", () => {
  const markup = markupOf(<Comparison parts={[{ kind: "added", text: "annexe" }]} />, "fr");
  expect(markup).toContain("ajouté\u00a0:");
  expect(markup).toMatch(/^<ins>.*annexe.*<\/ins>$/);
});

test("passages keep each side's language, and one heading a section", () => {
  const sections = [
    {
      id: "s7",
      heading: { en: "Decisions", fr: "Décisions" },
      passages: [{ key: "1", en: "we", fr: "nous" }],
    },
  ];
  const both = markupOf(<Passages sections={sections} />, "fr");
  expect(both.match(/<h2/g)).toHaveLength(1);
  expect(both).toContain('<h2 id="s7">Décisions</h2>');
  expect(both).toContain('<div lang="en" class="side-text not-narrow">we</div>');
  const alone = markupOf(<Passages sections={sections} show="en" />, "fr");
  expect(alone).toContain('<h2 id="s7">Decisions</h2>');
  expect(alone).not.toContain("nous");
});
