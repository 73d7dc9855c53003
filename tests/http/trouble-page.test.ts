import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { type TroubleStatus, troublePage } from "../../app/http/trouble-page";

const troubles: TroubleStatus[] = [400, 403, 404, 405, 413, 414, 421, 500, 503];
const validator = new HtmlValidate({ extends: ["html-validate:standard", "html-validate:a11y"] });

test.each(troubles)("A-1 L-2 the page of %s is valid, whole and in both languages", async (trouble) => {
  const page = troublePage(trouble, { incident: "1A2B3C4D", path: "/en/a&b?c=<d>" });
  const report = await validator.validateString(page);
  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  expect(page).toContain('<section lang="fr-CA">');
  expect(page.match(/1A2B3C4D/g)).toHaveLength(2);
  expect(page).not.toContain("<script");
});

test.each(troubles.filter((trouble) => trouble !== 421))(
  "desk 3 the page of %s has a way home",
  (trouble) => {
    expect(troublePage(trouble)).toContain('<a href="/en">Home</a>');
    expect(troublePage(trouble)).toContain('<a href="/fr">Accueil</a>');
  },
);

test("desk 3 the page of another name has none: its own addresses would lead nowhere", () => {
  expect(troublePage(421, { path: "/en/bodies" })).not.toContain("<a ");
});

test("desk 6 what was too large, or came from elsewhere, leads back to the page of the form, in the reader's language first", () => {
  for (const trouble of [403, 413, 503] as const) {
    const page = troublePage(trouble, { path: "/fr/cadres/importer" });
    expect(page).toMatch(/<html lang="fr-CA">.*<section lang="fr-CA">.*<section lang="en-CA">/s);
    expect(page).toContain('<a href="/fr/cadres/importer">Revenir au formulaire</a>');
    expect(page).toContain('<a href="/fr/cadres/importer">Go back to the form</a>');
  }
  expect(troublePage(404, { path: "/fr/nulle-part" })).not.toContain("nulle-part");
});

test("T-c an address cannot write in the page", () => {
  const page = troublePage(413, { path: '/en/"><script>alert(1)</script>' });
  expect(page).not.toContain("<script");
  expect(page).toContain("/en/&quot;&gt;&lt;script&gt;");
});
