import type { Bilingual } from "../../bilingual";
import { folded } from "../../format";
import { organizationsIn } from "./organizations";

/** What an organization is called however a document writes it: "ESDC/Service Canada" is the department. */
export function organizationKey({ en, fr }: Bilingual): string {
  const known = organizationsIn(en).at(0) ?? organizationsIn(fr).at(0);
  return folded(known ? known.organization.name.en : en || fr);
}
