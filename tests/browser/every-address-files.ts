// Of every address of the site map, those that answer with a file.
import type { PlaceName } from "../../app/site-map";

/** Addresses that are files. */
export const files: Partial<Record<PlaceName, string>> = {
  "people-csv": "text/csv; charset=utf-8",
  "directory-csv": "text/csv; charset=utf-8",
  "messages-csv": "text/csv; charset=utf-8",
  "list-csv": "text/csv; charset=utf-8",
  "jurisdictions-csv": "text/csv; charset=utf-8",
  "permissions-csv": "text/csv; charset=utf-8",
  "bodies-csv": "text/csv; charset=utf-8",
  "body-seats-csv": "text/csv; charset=utf-8",
  "decisions-csv": "text/csv; charset=utf-8",
  "meetings-csv": "text/csv; charset=utf-8",
  "meeting-plan-csv": "text/csv; charset=utf-8",
  "actions-csv": "text/csv; charset=utf-8",
  "meeting-ics": "text/calendar; charset=utf-8",
  "calendar-of": "text/calendar; charset=utf-8",
  "recommendations-csv": "text/csv; charset=utf-8",
  "terms-document": "text/plain; charset=utf-8",
  "paper-file": "text/plain; charset=utf-8",
  "holding-letter": "text/plain; charset=utf-8",
  "security-log-csv": "text/csv; charset=utf-8",
};
