import { useActionData, useLoaderData } from "@remix-run/react";
import { nothing } from "../../domain/people/forms";
import { withdrawProposal } from "../../domain/retention/commands/propose.server";
import { retentionCrumbs, toRetention } from "../../domain/retention/crumbs";
import { retentionFormWords } from "../../domain/retention/form-words";
import { type ProposalPage, withdrawPage } from "../../domain/retention/proposal-pages.server";
import { WithdrawView } from "../../domain/retention/views/proposal-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

export const handle: DoorHandle<unknown> = { form: "form", crumbs: retentionCrumbs };
const titles = { change: "changeProposal", dispose: "disposeProposal", erase: "eraseProposal" } as const;
export const meta = titled<{ page: ProposalPage }>(
  ({ page }, language) =>
    `${retentionFormWords[language][page.isOwn ? "withdrawTitle" : "declineTitle"]} (${retentionFormWords[language][titles[page.kind]]})`,
);

const door = formDoor({
  show: ({ house, actor, now, today }, { proposal = "" }) =>
    withdrawPage(house.db, { actor, now, today }, proposal),
  fields: nothing,
  act: ({ asker, page }) => withdrawProposal(asker, page.id),
  leadsTo: (isOwn, { language }) => toRetention(language, isOwn ? "saidWithdrawn" : "saidDeclined"),
});
export const loader = door.loader;
export const action = door.action;

export default function ProposalWithdraw() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "proposal", { proposal: page.id });
  return <WithdrawView page={page} form={refused?.form ?? form} cancel={cancel} />;
}
