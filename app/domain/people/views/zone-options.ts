import { useLanguage } from "../../../ui";
import { capital, zoneName, zones } from "../../format";

/** The time zones of the country, by their names. */
export function useZoneOptions() {
  const language = useLanguage();
  return zones.map((value) => ({ value, label: capital(zoneName(language, value)) }));
}
