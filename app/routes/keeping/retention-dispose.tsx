import { useActionData, useLoaderData } from "@remix-run/react";
import { proposeDisposalOf } from "../../domain/retention/commands/propose.server";
import { retentionCrumbs, toRetention } from "../../domain/retention/crumbs";
import { retentionFormWords } from "../../domain/retention/form-words";
import { reasonFields } from "../../domain/retention/forms";
import { type DisposePage, disposePage } from "../../domain/retention/pages.server";
import { recordWords } from "../../domain/retention/record-words";
import { DisposeForm } from "../../domain/retention/views/retention-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

export const handle: DoorHandle<unknown> = { form: "form", crumbs: retentionCrumbs };
export const meta = titled<{ page: DisposePage }>(({ page: { kind } }, language) =>
  retentionFormWords[language].disposeTitle(recordWords[language][kind]),
);

const door = formDoor({
  show: ({ house, actor, now, today }, { record = "" }) =>
    disposePage(house.db, { actor, now, today }, record),
  fields: reasonFields,
  act: ({ asker, page }, typed) => proposeDisposalOf(asker, page.kind, typed),
  leadsTo: (_, { language }) => toRetention(language, "saidProposed"),
});
export const loader = door.loader;
export const action = door.action;

export default function RetentionDispose() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "retention");
  return <DisposeForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
