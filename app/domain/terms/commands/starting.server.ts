// The next version: from the one in force, or, where there is none, from the empty template.
import type { Id } from "../../actor";
import type { Language } from "../../bilingual";
import type { Asker } from "../../command.server";
import { Invalid } from "../../refusals";
import { sourceProblems } from "../forms";
import { startFirstVersion, startNextVersion } from "./drafting.server";

const sourceMissing = { en: sourceProblems.en["source-missing"], fr: sourceProblems.fr["source-missing"] };

export function startVersion(
  asker: Asker,
  body: Id,
  from: { base: number | null; source: Language | "" },
): Id {
  if (from.base !== null) return startNextVersion(asker, body);
  if (from.source === "") throw new Invalid([{ field: "source", text: sourceMissing }]);
  return startFirstVersion(asker, body, from.source);
}
