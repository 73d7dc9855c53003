import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { breakSilence } from "../../domain/decisions/commands/positions.server";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";
import type { PositionPage } from "../../domain/decisions/position-pages.server";
import { objectFields, objectStart } from "../../domain/decisions/silence-forms";
import { silenceWords } from "../../domain/decisions/silence-page-words";
import { breakPage } from "../../domain/decisions/silence-pages.server";
import { silenceReasons } from "../../domain/decisions/silence-reasons";
import { BreakForm } from "../../domain/decisions/views/silence-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: PositionPage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => proceedingCrumbs(page.proceeding, language),
};
export const meta = titled<Data>((_, language) => silenceWords[language].breakTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { proceeding = "" }) =>
    breakPage(house, { actor, now, today }, proceeding),
  start: (_, { language, url }) => objectStart(language, url.searchParams.get("kind")),
  fields: objectFields,
  problems: silenceReasons,
  act: ({ asker, page }, typed) => breakSilence(asker, page.proceeding.id, { ...typed, until: null }),
  leadsTo: (_, { params: { proceeding = "" }, language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(silenceWords, (words) => words.saidBroken),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function SilenceBreak() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "proceeding", { proceeding: page.proceeding.id });
  return <BreakForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
