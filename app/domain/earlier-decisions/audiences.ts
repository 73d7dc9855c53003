import type { Id } from "../actor";
import { type EarlierState, inRegister } from "./lifecycle";

/** T-2: confirmed, whoever reads a council's decisions; before that, those who enter it and those who confirm it. */
export function audiencesOfEarlier(state: EarlierState, body: Id): string[] {
  const own = ["secretariat", `chairs:${body}`];
  const isRead = inRegister.some((one) => one === state);
  return isRead ? ["seated", "jurisdictions", `members:${body}`, ...own] : own;
}
