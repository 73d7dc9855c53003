import { address } from "../../../site-map";
import { ActLink, RefusedButton, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { type FundingAct, fundingActPlaces, takesBack } from "../acts";
import { requestWords } from "../page-words/request";
import type { RequestPage } from "../pages/request.server";

const labels = {
  form: "actForm",
  submit: "actSubmit",
  check: "actCheck",
  return: "actReturn",
  conflict: "actConflict",
  ask: "actAsk",
  confirm: "actConfirm",
  fund: "actFund",
  contract: "actContract",
  pay: "actPay",
  report: "actReport",
  complete: "actComplete",
  close: "actClose",
  amend: "actAmend",
  resume: "actResume",
  withdraw: "actWithdraw",
  cancel: "actCancel",
  discard: "actDiscard",
} as const satisfies Record<FundingAct, keyof (typeof requestWords)["en"]>;

/** What comes first stands out; what is refused says why. */
export function RequestActs({ page: { head, acts }, asks }: { page: RequestPage; asks: boolean }) {
  const language = useLanguage();
  const words = useWords(requestWords);
  const open = acts.filter(({ refused }) => refused === null).map(({ act }) => act);
  const first = asks ? undefined : open.find((act) => !takesBack.includes(act));
  return (
    <>
      {open.map((act) => (
        <ActLink
          key={act}
          kind={act === first ? "primary" : "two"}
          href={address(language, fundingActPlaces[act], { request: head.id })}
        >
          {words[labels[act]]}
        </ActLink>
      ))}
      {acts.map(
        ({ act, refused }) =>
          refused && <RefusedButton key={act} label={words[labels[act]]} reason={say(language, refused)} />,
      )}
    </>
  );
}
