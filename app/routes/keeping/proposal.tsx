import { useActionData, useLoaderData } from "@remix-run/react";
import { nothing } from "../../domain/people/forms";
import { settleProposal } from "../../domain/retention/commands/settle-proposal.server";
import { retentionCrumbs, toRetention } from "../../domain/retention/crumbs";
import { retentionFormWords } from "../../domain/retention/form-words";
import { type ProposalPage, proposalPage } from "../../domain/retention/proposal-pages.server";
import { ProposalView } from "../../domain/retention/views/proposal-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: ProposalPage };

export const handle: DoorHandle<Data> = {
  form: ({ page }) => (page.state === "proposed" && page.act?.may ? "form" : undefined),
  crumbs: retentionCrumbs,
};
const titles = { change: "changeProposal", dispose: "disposeProposal", erase: "eraseProposal" } as const;
export const meta = titled<Data>(({ page }, language) => retentionFormWords[language][titles[page.kind]]);

const door = formDoor({
  show: ({ house, actor, now, today }, { proposal = "" }) =>
    proposalPage(house.db, { actor, now, today }, proposal),
  fields: nothing,
  act: ({ asker, page }) => settleProposal(asker, page),
  leadsTo: (_, { language }) => toRetention(language, "saidDone"),
});
export const loader = door.loader;
export const action = door.action;

export default function Proposal() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "retention");
  return <ProposalView page={page} form={refused?.form ?? form} cancel={cancel} />;
}
