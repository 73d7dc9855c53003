import { address } from "../../../site-map";
import { ActLink, RefusedButton, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { isGroups } from "../outcome-said";
import { proceedingWords } from "../page-words";
import type { ProceedingPage } from "../pages.server";

const places = {
  confirmPrepared: "position-confirm",
  take: "position",
  prepare: "position-prepare",
  declare: "declare",
  confirm: "decision-confirm",
  reconcile: "reconcile",
  enter: "position-enter",
  correct: "corrigendum-new",
  remind: "proceeding-remind",
  prolong: "proceeding-prolong",
} as const;
type Act = keyof typeof places;

export function ProceedingActs({ page: { acts, proceeding, silence } }: { page: ProceedingPage }) {
  const language = useLanguage();
  const words = useWords(proceedingWords);
  const labels = isGroups(proceeding.bodyKind) ? { ...words, confirm: words.groupConfirm } : words;
  const known = (Object.keys(places) as Act[]).flatMap((act) => {
    const offer = acts[act];
    return offer ? [{ act, offer }] : [];
  });
  // D-8: whoever wants to stop it finds that first. A corrigendum is seldom what one came for.
  const first = silence?.acts.breakSilence?.may
    ? undefined
    : known.find(({ act, offer }) => offer.may && act !== "correct")?.act;
  return known.map(({ act, offer }) =>
    offer.may ? (
      <ActLink
        key={act}
        kind={act === first ? "primary" : "two"}
        href={address(language, places[act], { proceeding: proceeding.id })}
      >
        {labels[act]}
      </ActLink>
    ) : (
      <RefusedButton key={act} label={labels[act]} reason={say(language, offer.reason)} />
    ),
  );
}
