import { z } from "zod";
import { catalogue, languages } from "../bilingual";
import { zones } from "../format";
import { officeKinds } from "../offices";
import {
  email,
  oneOfThese,
  optionalDay,
  optionalIdentifier,
  optionalText,
  requiredDay,
  ticked,
} from "../typed";

export const personProblems = catalogue(
  {
    "title-missing": "Give the person’s title, in at least one language.",
    "language-missing": "Choose the language in which the person reads.",
    "zone-missing": "Choose the time zone.",
    "email-taken": "Somebody with this e-mail address is already known. Use that person, or another address.",
  },
  {
    "title-missing": "Indiquez le titre de la personne, dans au moins une langue.",
    "language-missing": "Choisissez la langue dans laquelle la personne lit.",
    "zone-missing": "Choisissez le fuseau horaire.",
    "email-taken":
      "Une personne ayant cette adresse est déjà inscrite. Choisissez-la, ou donnez une autre adresse.",
  },
);

type Titles = { titleEn: string; titleFr: string };
const eitherTitle = ({ titleEn, titleFr }: Titles) => titleEn !== "" || titleFr !== "";
/** Said together with whatever else is wrong, not only once the rest is right. */
const hasTitles = ({ value }: { value: unknown }) =>
  typeof value === "object" && value !== null && "titleEn" in value && "titleFr" in value;

/** S-9: what stands on a card. One title stands for both languages until the other is known. */
const card = {
  name: optionalText(120),
  titleEn: optionalText(160),
  titleFr: optionalText(160),
  phone: optionalText(60),
  mobile: optionalText(60),
  language: oneOfThese(languages, "language-missing"),
  zone: z.string("zone-missing").refine((zone) => zones.includes(zone), "zone-missing"),
};

export const personFields = z
  .object({ ...card, email, jurisdiction: optionalIdentifier, invite: ticked })
  .refine(eitherTitle, { path: ["titleEn"], message: "title-missing", when: hasTitles });
type Phones = { phone: string; mobile: string };
export type PersonTyped = Omit<z.infer<typeof personFields>, "invite" | keyof Phones> & Partial<Phones>;

/** The address is the sign-in: it has a form of its own. */
export const cardFields = z
  .object(card)
  .refine(eitherTitle, { path: ["titleEn"], message: "title-missing", when: hasTitles });
export type CardTyped = z.infer<typeof cardFields>;
export const addressFields = z.object({ email });
export type AddressTyped = z.infer<typeof addressFields>;

/** Somebody given by e-mail, known or new; what a new one needs is asked beside it. */
export const someoneFields = {
  email,
  name: optionalText(120),
  titleEn: optionalText(160),
  titleFr: optionalText(160),
  language: z.enum(["", ...languages]).default(""),
};

export const readerProblems = catalogue(
  { "until-before-from": "The last day must come after the first one." },
  { "until-before-from": "Le dernier jour doit suivre le premier." },
);
export const readerFields = z
  .object({ ...someoneFields, from: requiredDay, until: optionalDay })
  .refine(({ from, until }) => until === null || until > from, {
    path: ["until"],
    message: "until-before-from",
  });
export const nothing = z.object({});
export const endReaderFields = z.object({ until: optionalDay });

/** S-1: an office begins today unless another day is given, and ends likewise. */
export const officeFields = z.object({ kind: oneOfThese(officeKinds, "choice-missing"), from: optionalDay });
export const endOfficeFields = endReaderFields;
