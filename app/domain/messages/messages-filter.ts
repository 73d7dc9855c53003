// What the list of messages is asked for, by its address: it can be sent to a colleague (desk 5).
import { oneOf, queryOf, textAsked } from "../asked";
import { type MessageState, messageStates } from "./lifecycle";

export type MessagesFilter = {
  words: string;
  list: string;
  state: MessageState | "";
  /** The fiscal year, by the year it begins in. */
  year: string;
  /** The oldest first. */
  ascending: boolean;
};

/** What an address asks for; what it says wrongly is left out. */
export function messagesFilter(search: URLSearchParams): MessagesFilter {
  const year = textAsked(search, "year");
  return {
    words: textAsked(search, "words"),
    list: textAsked(search, "list"),
    state: oneOf(messageStates, search.get("state")) ?? "",
    year: /^20\d\d$/.test(year) ? year : "",
    ascending: textAsked(search, "sort") === "date",
  };
}

/** The same as the query of an address; what is usual is not said. */
export const messagesQuery = ({ ascending, ...rest }: MessagesFilter): Record<string, string> =>
  queryOf({ ...rest, sort: ascending ? "date" : "" });
