export type JournalEntry = {
  method: string;
  path: string;
  status: number;
  milliseconds: number;
  /** The number a person was shown, to find the fault by. */
  incident?: string;
};

/** One line of JSON for each answer: no query, no body, no person. */
export function writeToJournal(entry: JournalEntry): void {
  console.log(JSON.stringify({ at: new Date().toISOString(), ...entry, path: withoutSecrets(entry.path) }));
}

/** What failed, in full, beside the number that was shown for it. */
export function reportFault(incident: string, fault: unknown): void {
  console.error(`Incident ${incident}:`, fault);
}

/** Ids have 16 letters; whatever is longer may be the token of a one-time link. */
const withoutSecrets = (path: string): string => path.replace(/[\w-]{22,}/g, "…");
