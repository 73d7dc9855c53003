import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { type Trouble, troublePage } from "../../app/http/trouble-page";

const troubles: Trouble[] = [400, 403, 404, 405, 413, 414, 421, 500];
const validator = new HtmlValidate({ extends: ["html-validate:standard", "html-validate:a11y"] });

test.each(troubles)("A-1 L-2 the page of %s is valid, whole and in both languages", async (trouble) => {
  const page = troublePage(trouble, "1A2B3C4D");
  const report = await validator.validateString(page);
  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  expect(page).toContain('<section lang="fr-CA">');
  expect(page.match(/1A2B3C4D/g)).toHaveLength(2);
  expect(page).not.toContain("<script");
});
