import { lay } from "./lay";

const clientCentricService = lay("CCSWG", "2018-02-12", {
  "CA-ESDC": { coChair: true },
  "CA-IRCC": {},
  "CA-ISC": {},
  "BC-service": { coChair: true },
  "AB-service": {},
  "NL-service": {},
  "NS-service": {},
  "MSDO-unnamed": { numberStated: false },
});

const digitalIdentity = lay("DITT", "2022-09-29", {
  "CA-OCIO": { coChair: true },
  "CA-ESDC": {},
  "CA-CRA": {},
  "CA-CBSA": { ended: "2024-10-03" },
  "ON-information": {},
  "QC-information": { coChair: true },
  "NB-information": {},
  "BC-information": {},
  "SK-information": {},
  "AB-information": {},
  "YT-information": {},
  "MISA-city": {},
  "MSDO-region": {},
});

/** Seventeen open seats, nine of them federal and none territorial. */
const research = lay("RWG", "2019-10-03", {
  "CA-TBS": { coChair: true },
  "CA-ESDC": {},
  "CA-CRA": {},
  "CA-IRCC": {},
  "CA-ISC": {},
  "CA-VAC": {},
  "CA-STC": {},
  "CA-HC": {},
  "CA-PSPC": {},
  "CA-CBSA": { ended: "2023-04-06" },
  "ON-service": { coChair: true },
  "QC-service": {},
  "NS-service": {},
  "NB-service": {},
  "MB-service": {},
  "BC-service": {},
  "SK-service": {},
  "MSDO-city": {},
});

const accessibleService = lay("ASSC", "2020-10-01", {
  "CA-ESDC": { coChair: true },
  "CA-CRA": {},
  "ON-service": {},
  "QC-service": {},
  "NS-service": {},
  "MB-service": { coChair: true },
  "PE-service": {},
  "NL-service": { ended: "2023-10-05" },
  "NU-service": {},
  "MSDO-city": {},
  "MSDO-region": {},
});

export const groupSeats = [...clientCentricService, ...digitalIdentity, ...research, ...accessibleService];
