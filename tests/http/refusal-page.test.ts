// What a person sees who follows the link of a file that is refused: a page of the house, with the same status.
import { expect, test } from "vitest";
import { ruleAnchor } from "../../app/domain/overviews/rule-words";
import { refusalPage } from "../../app/http/refusal-page";

test("L-2 a refused file is a page in the reader's language, with the reason, its rule and the way home", () => {
  const refused = { kind: "refused", sentence: "Not <now>.", rule: "T-7" } as const;
  const english = refusalPage("en", refused);
  expect(english).toContain('<html lang="en-CA">');
  expect(english).toContain("<title>This cannot be done · Joint Councils Workspace</title>");
  expect(english).toContain("<p>Not &lt;now&gt;.</p>");
  expect(english).toContain('<a href="/en">Home</a>');
  expect(english).not.toContain("<now>");
  expect(refusalPage("fr", refused)).toContain("Espace des Conseils mixtes");
});

test("L-2 the rule of a refused file leads to its explanation, where it has one", () => {
  const rule = "T-4";
  const page = refusalPage("fr", { kind: "refused", sentence: "Non.", rule });
  expect(page).toContain(`<a href="/fr/fonctionnement#${ruleAnchor(rule)}">`);
  expect(refusalPage("en", { kind: "refused", sentence: "No.", rule: null })).not.toContain("how-it-works");
});
