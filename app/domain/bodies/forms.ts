import { z } from "zod";
import { catalogue } from "../bilingual";
import { identifier, oneOfThese, optionalText, requiredDay, several } from "../typed";
import { bodyKinds } from "./lifecycle";
import { bodyWords } from "./words";

const { en, fr } = bodyWords;
export const bodyProblems = catalogue(
  {
    "name-missing": en["name-missing"],
    "parents-missing": en["parents-missing"],
    "joint-needs-two": en["joint-needs-two"],
    "acronym-missing": en["acronym-missing"],
  },
  {
    "name-missing": fr["name-missing"],
    "parents-missing": fr["parents-missing"],
    "joint-needs-two": fr["joint-needs-two"],
    "acronym-missing": fr["acronym-missing"],
  },
);

export const bodyFields = z
  .object({
    kind: oneOfThese(bodyKinds),
    nameEn: optionalText(160),
    nameFr: optionalText(160),
    acronymEn: optionalText(20),
    acronymFr: optionalText(20),
    priorityEn: optionalText(200),
    priorityFr: optionalText(200),
    createdOn: requiredDay,
    parents: several(identifier()),
  })
  .refine((body) => body.nameEn !== "" || body.nameFr !== "", { path: ["nameEn"], message: "name-missing" })
  .refine((body) => body.acronymEn !== "" || body.acronymFr !== "", {
    path: ["acronymEn"],
    message: "acronym-missing",
  })
  .refine((body) => body.kind === "council" || body.parents.length > 0, {
    path: ["parents"],
    message: "parents-missing",
  })
  .refine((body) => body.kind !== "joint" || new Set(body.parents).size > 1, {
    path: ["parents"],
    message: "joint-needs-two",
  });
export type BodyTyped = z.infer<typeof bodyFields>;
