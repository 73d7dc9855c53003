// S-7, S-8, M-9: who answers for a seat, and who reminds those who have not.
import { type Bilingual, inBoth } from "../bilingual";
import { isCancelled } from "../meetings/lifecycle";
import type { MeetingFacts } from "../meetings/policy";
import type { Policy } from "../permissions";
import { because, type Reason } from "../refusals";
import { answersSaid } from "./said-words";

const said = (key: "doesAnswer" | "doesRemind"): Bilingual => inBoth(answersSaid, (words) => words[key]);
const reason = (key: "isCancelled" | "hasBegun" | "nobodySilent" | "remindedToday", rule: string): Reason =>
  because(answersSaid, (words) => words[key], rule);

export type RemindFacts = MeetingFacts & { silent: number; remindedToday: boolean };

const untilItBegins = ({ state, hasBegun }: MeetingFacts): Reason | undefined => {
  if (isCancelled(state)) return reason("isCancelled", "M-1");
  return hasBegun ? reason("hasBegun", "S-8") : undefined;
};

export const answerPolicies = {
  answerMeeting: {
    act: "answers.answerMeeting",
    does: said("doesAnswer"),
    by: ["member-of-meeting", "secretariat"],
    rule: "S-7",
    unless: untilItBegins,
  } as Policy<MeetingFacts>,
  remindSilent: {
    act: "answers.remindSilent",
    does: said("doesRemind"),
    by: ["co-chair-of-meeting", "secretariat"],
    rule: "M-9",
    unless: (facts) => {
      if (facts.silent === 0) return untilItBegins(facts) ?? reason("nobodySilent", "M-9");
      return untilItBegins(facts) ?? (facts.remindedToday ? reason("remindedToday", "M-9") : undefined);
    },
  } as Policy<RemindFacts>,
};
