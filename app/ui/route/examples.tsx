import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { type Fork, Route, type Stop } from "./route";

const words = catalogue(
  {
    label: "Route of the recommendation",
    shortLabel: "Route of the request",
    drafted: "Drafted",
    draftedWhen: "February 3, Service BC",
    agreed: "Agreed by the group",
    agreedWhen: "March 10, 6 of 7 seats in favour",
    submitted: "Submitted",
    submittedWhen: "March 12, both co-chairs",
    checked: "Checked",
    checkedWhen: "March 17, complete",
    pssdc: "PSSDC: approved with a condition",
    pssdcWhen: "May 7, RD-PSSDC-2026-2027-003",
    pscioc: "PSCIOC: deciding now",
    psciocWhen: "Since May 25, with its members, until June 12",
    inForce: "In force",
    inForceWhen: "Once both councils have decided",
    implemented: "Implemented",
    implementedWhen: "Report due March 31, 2027",
  },
  {
    label: "Parcours de la recommandation",
    shortLabel: "Parcours de la demande",
    drafted: "Rédigée",
    draftedWhen: "Le 3 février, Service BC",
    agreed: "Convenue par le groupe",
    agreedWhen: "Le 10\u00a0mars, 6\u00a0sièges sur 7 en faveur",
    submitted: "Présentée",
    submittedWhen: "Le 12 mars, par la coprésidence",
    checked: "Vérifiée",
    checkedWhen: "Le 17 mars, complète",
    pssdc: "CPSSP\u00a0: approuvée sous conditions",
    pssdcWhen: "Le 7 mai, RD-PSSDC-2026-2027-003",
    pscioc: "CDPISP\u00a0: se prononce en ce moment",
    psciocWhen: "Depuis le 25 mai, chez ses membres, jusqu’au 12 juin",
    inForce: "En vigueur",
    inForceWhen: "Quand les deux conseils auront décidé",
    implemented: "Mise en œuvre",
    implementedWhen: "Rapport attendu le 31 mars 2027",
  },
);

type Say = Record<keyof typeof words.en, string>;

const long = (say: Say): (Stop | Fork)[] => [
  { key: "drafted", label: say.drafted, detail: say.draftedWhen, state: "done" },
  { key: "agreed", label: say.agreed, detail: say.agreedWhen, state: "done" },
  { key: "submitted", label: say.submitted, detail: say.submittedWhen, state: "done" },
  { key: "checked", label: say.checked, detail: say.checkedWhen, state: "done" },
  {
    key: "councils",
    branches: [
      { key: "pssdc", label: say.pssdc, detail: say.pssdcWhen, state: "done" },
      { key: "pscioc", label: say.pscioc, detail: say.psciocWhen, state: "now" },
    ],
  },
  { key: "force", label: say.inForce, detail: say.inForceWhen, state: "next" },
  { key: "implemented", label: say.implemented, detail: say.implementedWhen, state: "next" },
];

const short = (say: Say): Stop[] => [
  { key: "drafted", label: say.drafted, detail: say.draftedWhen, state: "done" },
  { key: "submitted", label: say.submitted, detail: say.submittedWhen, state: "now" },
  { key: "force", label: say.inForce, state: "next" },
];

export const examples: Example[] = [
  {
    name: { en: "Two councils decide", fr: "Deux conseils décident" },
    render: () => <Said words={words}>{(say) => <Route label={say.label} stops={long(say)} />}</Said>,
  },
  {
    name: { en: "Three stops", fr: "Trois étapes" },
    render: () => <Said words={words}>{(say) => <Route label={say.shortLabel} stops={short(say)} />}</Said>,
  },
];
