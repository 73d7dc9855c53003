/** What the guard looks at. The two headers are undefined when the request does not carry them. */
export type Asking = {
  method: string;
  /** A direct data request: the address has `_data` in its query, whatever its value and place. */
  asksForData: boolean;
  secFetchSite: string | undefined;
  origin: string | undefined;
};

export type Verdict = "ours" | "from elsewhere" | "of unknown origin";

const harmless = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request may act (T-b). Pages may be opened from anywhere; whatever can change something, and data
 * read without its page, must come from our own pages. Browsers send Origin with every unsafe request, so one
 * with neither header is no browser of the last years: it is refused, and a script can name our origin.
 */
export function originVerdict(asking: Asking, origins: ReadonlySet<string>): Verdict {
  const { method, asksForData, secFetchSite, origin } = asking;
  const unsafe = !harmless.has(method);
  if (!unsafe && !asksForData) return "ours";
  if (secFetchSite !== undefined && secFetchSite !== "same-origin" && secFetchSite !== "none")
    return "from elsewhere";
  if (origin !== undefined && !origins.has(origin)) return "from elsewhere";
  if (unsafe && secFetchSite === undefined && origin === undefined) return "of unknown origin";
  return "ours";
}
