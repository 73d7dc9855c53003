// M-1, M-2: the co-chairs of a body that meets, and the secretariat, plan its meetings; everyone follows their own.
import { type Bilingual, inBoth } from "../bilingual";
import { isPossible } from "../lifecycle";
import type { Facts, Policy } from "../permissions";
import { because, type Reason } from "../refusals";
import { isCancelled, isChangeable, type MeetingState, type SeriesState, seriesMoves } from "./lifecycle";
import { type PollState, pollMoves } from "./polls";
import { meetingSaid } from "./said-words";
import { meetingActs } from "./words";

const does = (act: keyof typeof meetingActs.en): Bilingual => inBoth(meetingActs, (words) => words[act]);
const reason = (
  key: "dissolved" | "isOver" | "isCancelled" | "hasEnded" | "pollOver",
  rule: string,
): Reason => because(meetingSaid, (words) => words[key], rule);

export type BodiesFacts = Facts & { dissolved: boolean };
export type SeriesFacts = Facts & { state: SeriesState };
export type PollFacts = Facts & { state: PollState };
export type MeetingFacts = Facts & { state: MeetingState; hasBegun: boolean };

const unlessDissolved = ({ dissolved }: BodiesFacts): Reason | undefined =>
  dissolved ? reason("dissolved", "B-8") : undefined;

const whileToCome = ({ state, hasBegun }: MeetingFacts): Reason | undefined => {
  if (isCancelled(state)) return reason("isCancelled", "M-1");
  return hasBegun || !isChangeable(state) ? reason("isOver", "M-1") : undefined;
};

const whileLive =
  (move: keyof typeof seriesMoves) =>
  ({ state }: SeriesFacts): Reason | undefined =>
    isPossible(seriesMoves[move], state) ? undefined : reason("hasEnded", "M-2");

const whileOpen =
  (move: keyof typeof pollMoves) =>
  ({ state }: PollFacts): Reason | undefined =>
    isPossible(pollMoves[move], state) ? undefined : reason("pollOver", "M-20");

const chairsAndStaff = ["co-chair-of-meeting", "secretariat"] as const;

export const meetingPolicies = {
  planSeries: {
    act: "meetings.planSeries",
    does: does("planSeries"),
    by: chairsAndStaff,
    rule: "M-2",
    unless: unlessDissolved,
  } as Policy<BodiesFacts>,
  changeSeries: {
    act: "meetings.changeSeries",
    does: does("changeSeries"),
    by: chairsAndStaff,
    rule: "M-2",
    unless: whileLive("changeSeries"),
  } as Policy<SeriesFacts>,
  endSeries: {
    act: "meetings.endSeries",
    does: does("endSeries"),
    by: chairsAndStaff,
    rule: "M-2",
    unless: whileLive("endSeries"),
  } as Policy<SeriesFacts>,
  callMeeting: {
    act: "meetings.callMeeting",
    does: does("callMeeting"),
    by: chairsAndStaff,
    rule: "M-1",
    unless: unlessDissolved,
  } as Policy<BodiesFacts>,
  changeMeeting: {
    act: "meetings.changeMeeting",
    does: does("changeMeeting"),
    by: chairsAndStaff,
    rule: "M-2",
    unless: whileToCome,
  } as Policy<MeetingFacts>,
  cancelMeeting: {
    act: "meetings.cancelMeeting",
    does: does("cancelMeeting"),
    by: chairsAndStaff,
    rule: "M-1",
    unless: whileToCome,
  } as Policy<MeetingFacts>,
  openPoll: {
    act: "meetings.openPoll",
    does: does("openPoll"),
    by: chairsAndStaff,
    rule: "M-20",
    unless: unlessDissolved,
  } as Policy<BodiesFacts>,
  answerPoll: {
    act: "meetings.answerPoll",
    does: does("answerPoll"),
    by: ["member-of-meeting"],
    rule: "M-20",
    unless: whileOpen("answerPoll"),
  } as Policy<PollFacts>,
  settlePoll: {
    act: "meetings.settlePoll",
    does: does("settlePoll"),
    by: chairsAndStaff,
    rule: "M-20",
    unless: whileOpen("settlePoll"),
  } as Policy<PollFacts>,
  closePoll: {
    act: "meetings.closePoll",
    does: does("closePoll"),
    by: chairsAndStaff,
    rule: "M-20",
    unless: whileOpen("closePoll"),
  } as Policy<PollFacts>,
  followCalendar: {
    act: "meetings.followCalendar",
    does: does("followCalendar"),
    by: ["themselves"],
    rule: "M-15",
  } as Policy<Facts>,
  revokeCalendar: {
    act: "meetings.revokeCalendar",
    does: does("revokeCalendar"),
    by: ["themselves"],
    rule: "M-15",
  } as Policy<Facts>,
};
