// What a person sees who follows the link of a file that is refused: no page of the workspace stands around a file.

import type { Language } from "../domain/bilingual";
import { isExplained, ruleAnchor } from "../domain/overviews/rule-words";
import { address } from "../site-map";
import { siteWords } from "../words";
import type { Trouble } from "./trouble";
import { escaped, troubleStyle } from "./trouble-page";

type Refused = Extract<Trouble, { kind: "refused" }>;

/** The rule, leading to its explanation where it has one. */
function ruleLine(language: Language, rule: string): string {
  const said = escaped(siteWords[language].rule(rule));
  if (!isExplained(rule)) return `<p>${said}</p>`;
  return `<p><a href="${address(language, "how-it-works")}#${ruleAnchor(rule)}">${said}</a></p>`;
}

/** A whole page in the reader's language, without scripts: the reason, the rule that gives it, and the way home. */
export function refusalPage(language: Language, { sentence, rule }: Refused): string {
  const words = siteWords[language];
  const title = escaped(words.refused);
  return `<!DOCTYPE html>
<html lang="${language}-CA">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${escaped(words.name)}</title>
<style>${troubleStyle}</style>
</head>
<body>
<main>
<section><h1>${title}</h1><p>${escaped(sentence)}</p>${rule ? ruleLine(language, rule) : ""}<p><a href="${address(language, "home")}">${escaped(words.home)}</a></p></section>
</main>
</body>
</html>
`;
}
