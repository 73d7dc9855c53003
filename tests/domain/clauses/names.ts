import type { ClauseNames } from "../../../app/domain/terms/clause-words";

/** The names the sentences of these tests know. */
export const names: ClauseNames = {
  jurisdictions: {
    CA: { en: "Government of Canada", fr: "gouvernement du Canada" },
    BC: { en: "British Columbia", fr: "Colombie-Britannique" },
    NS: { en: "Nova Scotia", fr: "Nouvelle-Écosse" },
    NU: { en: "Nunavut", fr: "Nunavut" },
    MSDO: { en: "MSDO", fr: "MSDO" },
    MISA: { en: "MISA", fr: "ASIM" },
  },
  bodies: {
    PSSDC: { en: "PSSDC", fr: "CPSSP" },
    PSCIOC: { en: "PSCIOC", fr: "CDPISP" },
  },
};
