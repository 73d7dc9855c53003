import { catalogue } from "../bilingual";

/** Over what search found. */
export const peopleFound = catalogue(
  { persons: "People", jurisdictions: "Governments and associations" },
  { persons: "Personnes", jurisdictions: "Gouvernements et associations" },
);
