// How a list of organizations becomes the seats of one body.
import type { Bilingual } from "../../bilingual";
import { type Day, dayFrom } from "../../dates";
import { type JurisdictionCode, jurisdictionOf } from "../../jurisdictions/canada";
import type { Level } from "../../levels";
import type { BodyKey } from "../bodies";
import { type OrganizationKey, organizations } from "../organizations";

export type SeatKey = `${BodyKey}-${OrganizationKey}`;

export type DemonstrationSeat = {
  key: SeatKey;
  body: BodyKey;
  level: Level;
  jurisdiction: JurisdictionCode;
  organization: Bilingual;
  coChair: boolean;
  nominatedBy: JurisdictionCode;
  /** Whether the terms of reference say how many such seats there are. */
  numberStated: boolean;
  openedOn: Day;
  endedOn: Day | null;
};

type Particulars = { coChair?: true; numberStated?: false; opened?: string; ended?: string };

/** The seats of a body, in the order in which its terms of reference name them. */
export const lay = (
  body: BodyKey,
  opened: string,
  rows: { [Key in OrganizationKey]?: Particulars },
): DemonstrationSeat[] =>
  (Object.entries(rows) as [OrganizationKey, Particulars][]).map(([organization, particulars]) => {
    const jurisdiction = organization.split("-")[0] as JurisdictionCode;
    return {
      key: `${body}-${organization}`,
      body,
      level: jurisdictionOf(jurisdiction).level,
      jurisdiction,
      organization: organizations[organization],
      coChair: particulars.coChair ?? false,
      nominatedBy: jurisdiction,
      numberStated: particulars.numberStated ?? true,
      openedOn: dayFrom(particulars.opened ?? opened),
      endedOn: particulars.ended ? dayFrom(particulars.ended) : null,
    };
  });
