import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { fileLate } from "../../domain/decisions/commands/breaking.server";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";

import { objectFields, objectStart } from "../../domain/decisions/silence-forms";
import { silenceWords } from "../../domain/decisions/silence-page-words";
import { type LatePage, latePage } from "../../domain/decisions/silence-pages.server";
import { silenceReasons } from "../../domain/decisions/silence-reasons";
import { LateForm } from "../../domain/decisions/views/silence-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: LatePage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => proceedingCrumbs(page.proceeding, language),
};
export const meta = titled<Data>((_, language) => silenceWords[language].lateTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { proceeding = "" }) =>
    latePage(house, { actor, now, today }, proceeding),
  start: (_, { language, url }) => objectStart(language, url.searchParams.get("kind")),
  fields: objectFields,
  problems: silenceReasons,
  act: ({ asker, page }, typed) => fileLate(asker, page.proceeding.id, typed),
  leadsTo: (_, { params: { proceeding = "" }, language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(silenceWords, (words) => words.saidLate),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function SilenceLate() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "proceeding", { proceeding: page.proceeding.id });
  return <LateForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
