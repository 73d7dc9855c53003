// What is asked of every page in a browser, whatever it is about: accessible, protected, and as wide as a phone.
import type { Page, Response } from "@playwright/test";
import axe from "axe-core";
import type { Language } from "../../app/domain/bilingual";

const landmarks = [
  "region",
  "landmark-one-main",
  "landmark-unique",
  "page-has-heading-one",
  "heading-order",
  "skip-link",
];

const always = {
  runOnly: { type: "tag" as const, values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  resultTypes: ["violations" as const],
};
const everyRule = Object.fromEntries(landmarks.map((rule) => [rule, { enabled: true }]));
type Violation = { id: string; nodes: { target: unknown[] }[] };

/** What axe finds, at the width the page has now. Colours, the slowest to measure, are the same in both languages. */
export async function violationsOn(page: Page, language: Language): Promise<string[]> {
  const rules = { ...everyRule, "color-contrast": { enabled: language === "en" } };
  const asked = { ...always, rules };
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{ violations: Violation[] }>(
    `axe.run(${JSON.stringify(asked)})`,
  );
  const width = page.viewportSize()?.width;
  return violations.map(
    ({ id, nodes }) => `axe at ${width} px, ${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

/** What is wider than the window, where something is. */
export async function overflowOn(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.querySelectorAll("main *, header *, footer *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} of ${clientWidth} px: ${beyond
        .slice(0, 3)
        .map((one) => `${one.tagName}.${one.className}`)
        .join(", ")}`,
    ];
  });
  return wide.map((what) => `wider than the window, ${what}`);
}

/** T-c: the headers that every answer carries. */
export async function unprotected(answer: Response): Promise<string[]> {
  const headers = await answer.allHeaders();
  const policy = headers["content-security-policy"] ?? "";
  return [
    ...(policy.includes("default-src 'none'") && policy.includes("frame-ancestors 'none'")
      ? []
      : ["no policy"]),
    ...(/script-src[^;]*'unsafe-inline'/.test(policy) ? ["a policy that lets any script in"] : []),
    ...(headers["x-content-type-options"] === "nosniff" ? [] : ["no nosniff"]),
    ...(headers["referrer-policy"] ? [] : ["no referrer policy"]),
  ];
}
