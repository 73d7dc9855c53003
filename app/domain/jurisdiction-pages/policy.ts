import type { Facts, Policy } from "../permissions";

export const pagePolicies = {
  confirm: {
    act: "jurisdictionPages.confirm",
    does: {
      en: "Confirm that the page of one’s jurisdiction is right, twice a year",
      fr: "Confirmer deux fois par an que la page de son administration est exacte",
    },
    by: ["nominating-authority"],
    rule: "S-9",
  } as Policy<Facts>,
};
