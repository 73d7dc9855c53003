import { z } from "zod";
import { catalogue } from "../bilingual";
import { folded } from "../format";
import { requiredDay, requiredText } from "../typed";
import { setupWords } from "./setup-words";

const { en, fr } = setupWords;
export const councilsProblems = catalogue(
  {
    "name-missing": en["name-missing"],
    "acronym-missing": en["acronym-missing"],
    "same-council": en["same-council"],
  },
  {
    "name-missing": fr["name-missing"],
    "acronym-missing": fr["acronym-missing"],
    "same-council": fr["same-council"],
  },
);

const name = requiredText(160, "name-missing");
const acronym = requiredText(20, "acronym-missing");

/** The three bodies of one form, in its order. */
export const founding = ["one", "two", "three"] as const;
export type Founding = (typeof founding)[number];

/** `oneNameEn`, `oneAcronymFr`, `oneCreatedOn` …: the fields of three bodies on one page. */
const threeBodies = z.object({
  ...{
    oneNameEn: name,
    oneNameFr: name,
    oneAcronymEn: acronym,
    oneAcronymFr: acronym,
    oneCreatedOn: requiredDay,
  },
  ...{
    twoNameEn: name,
    twoNameFr: name,
    twoAcronymEn: acronym,
    twoAcronymFr: acronym,
    twoCreatedOn: requiredDay,
  },
  ...{
    threeNameEn: name,
    threeNameFr: name,
    threeAcronymEn: acronym,
    threeAcronymFr: acronym,
    threeCreatedOn: requiredDay,
  },
});
export type CouncilsTyped = z.infer<typeof threeBodies>;

const own = ["NameEn", "NameFr", "AcronymEn", "AcronymFr"] as const;

/** B-1: who sit together are two; neither bears a name or an acronym of the other. */
export const councilsFields = threeBodies.superRefine((typed, context) => {
  for (const field of own) {
    if (folded(typed[`one${field}`]) === folded(typed[`two${field}`]))
      context.addIssue({ code: "custom", path: [`two${field}`], message: "same-council" });
  }
});

/** What stands in the fields before anything is typed: the names, never the days. */
export const councilsStart: Record<string, string> = {
  oneNameEn: "Public Sector Service Delivery Council",
  oneNameFr: "Conseil de la prestation des services du secteur public",
  oneAcronymEn: "PSSDC",
  oneAcronymFr: "CPSSP",
  twoNameEn: "Public Sector Chief Information Officer Council",
  twoNameFr: "Conseil des dirigeants principaux de l’information du secteur public",
  twoAcronymEn: "PSCIOC",
  twoAcronymFr: "CDPISP",
  threeNameEn: "Joint Councils",
  threeNameFr: "Conseils mixtes",
  threeAcronymEn: "JC",
  threeAcronymFr: "CM",
};

/** One of the three as a body is typed. */
export const bodyTyped = (typed: CouncilsTyped, which: Founding) => ({
  nameEn: typed[`${which}NameEn`],
  nameFr: typed[`${which}NameFr`],
  acronymEn: typed[`${which}AcronymEn`],
  acronymFr: typed[`${which}AcronymFr`],
  createdOn: typed[`${which}CreatedOn`],
  priorityEn: "",
  priorityFr: "",
});
