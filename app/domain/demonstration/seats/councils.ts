import { lay } from "./lay";

const serviceDelivery = lay("PSSDC", "2016-09-28", {
  "CA-TBS": {},
  "CA-ESDC": { coChair: true },
  "CA-CRA": {},
  "CA-IRCC": {},
  "CA-VAC": { ended: "2021-04-01" },
  "ON-service": {},
  "QC-service": {},
  "NS-service": {},
  "NB-service": { coChair: true },
  "MB-service": {},
  "BC-service": {},
  "PE-service": {},
  "SK-service": {},
  "AB-service": {},
  "NL-service": {},
  "NT-service": {},
  "YT-service": {},
  "NU-service": {},
  "MSDO-city": {},
  "MSDO-region": {},
});

const informationOfficers = lay("PSCIOC", "2016-09-29", {
  "CA-OCIO": { coChair: true },
  "CA-SSC": {},
  "CA-PSPC": { ended: "2020-10-01" },
  "ON-information": {},
  "QC-information": {},
  "NS-information": { coChair: true },
  "NB-information": {},
  "MB-information": {},
  "BC-information": {},
  "PE-information": {},
  "SK-information": {},
  "AB-information": {},
  "NL-information": {},
  "NT-information": {},
  "YT-information": {},
  "NU-information": {},
  "MISA-city": {},
  "MISA-region": {},
  "MISA-town": {},
});

/** MSDO has two seats in PSSDC, MISA three in PSCIOC. */
export const councilSeats = [...serviceDelivery, ...informationOfficers];
