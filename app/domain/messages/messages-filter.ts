// What the list of messages is asked for, by its address: it can be sent to a colleague (desk 5).
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
  const asked = (name: string) => search.get(name)?.trim().slice(0, 100) ?? "";
  return {
    words: asked("words"),
    list: asked("list"),
    state: messageStates.find((state) => state === asked("state")) ?? "",
    year: /^20\d\d$/.test(asked("year")) ? asked("year") : "",
    ascending: asked("sort") === "date",
  };
}

/** The same as the query of an address; what is usual is not said. */
export function messagesQuery({ ascending, ...rest }: MessagesFilter): Record<string, string> {
  const said: Record<string, string> = { ...rest, sort: ascending ? "date" : "" };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ""));
}
