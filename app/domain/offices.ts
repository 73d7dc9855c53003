import { catalogue } from "./bilingual";

/** S-1: the offices. They carry no level and no voice. */
export const officeKinds = ["analyst", "finance", "administrator"] as const;
export type OfficeKind = (typeof officeKinds)[number];

export const officeWords = catalogue(
  { analyst: "Secretariat analyst", finance: "Secretariat finance officer", administrator: "Administrator" },
  {
    analyst: "Analyste du secrétariat",
    finance: "Agent ou agente des finances du secrétariat",
    administrator: "Administrateur ou administratrice",
  },
);
