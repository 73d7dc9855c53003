// Desk 6: what comes next of a form for whoever looks, the first of it the one primary button.
import type { Offer } from "../permissions";
import {
  isBeforeGroup,
  isBeingChecked,
  isBeingCompleted,
  isDraft,
  type RecommendationState,
} from "./lifecycle";
import { type FormPart, formParts, isTextPart, type Lack } from "./parts";

export type Step = { key: "write"; part: FormPart } | { key: "consult" | "submit" };

export type Form = {
  state: RecommendationState;
  lacks: readonly Lack[];
  unwritten: readonly FormPart[];
  /** the parts that the secretariat returned. */
  marked: readonly FormPart[];
  /** Null where no seat of whoever looks could ever do it. */
  write: Offer | null;
  consult: Offer | null;
  submit: Offer | null;
};

const may = (offer: Offer | null): boolean => offer?.may === true;

/** The part to write next: what keeps the group from being asked, then what was returned, then what lacks. */
function partNext({ state, lacks, unwritten, marked }: Form): FormPart | undefined {
  const lacking = lacks.map(({ part }) => part);
  const wanted = isDraft(state) && unwritten.length > 0 ? unwritten : [...marked, ...lacking];
  // While it is checked, only texts are written.
  const open = isBeingChecked(state) ? lacking.filter(isTextPart) : wanted;
  return formParts.find((part) => open.includes(part));
}

export function nextSteps(form: Form): Step[] {
  const part = may(form.write) ? partNext(form) : undefined;
  const writes: Step[] = part ? [{ key: "write", part }] : [];
  const consults: Step[] = may(form.consult) ? [{ key: "consult" }] : [];
  const submits: Step[] = may(form.submit) ? [{ key: "submit" }] : [];
  // the group is asked about the text as it is written; the other language can follow.
  if (isDraft(form.state)) return [...consults, ...writes];
  if (isBeingCompleted(form.state)) return [...writes, ...submits];
  return writes;
}

/** The sentence beside the buttons: who has it now. */
export type Standing =
  | "returned"
  | "draftWaits"
  | "askGroup"
  | "agreedWaits"
  | "withSecretariat"
  | "pastWriting";

export function standingOf({ state, marked }: Pick<Form, "state" | "marked">): Standing {
  if (marked.length > 0) return "returned";
  if (isDraft(state)) return "draftWaits";
  if (isBeingCompleted(state)) return "agreedWaits";
  if (isBeingChecked(state)) return "withSecretariat";
  return isBeforeGroup(state) ? "askGroup" : "pastWriting";
}
