import { useActionData, useLoaderData } from "@remix-run/react";
import { placePassages } from "../../domain/terms/commands/texts.server";
import { unplacedFields } from "../../domain/terms/forms";
import { listWords } from "../../domain/terms/page-words/lists";
import { placingsIn, type UnplacedPage, unplacedPage } from "../../domain/terms/pages/unplaced.server";
import { versionCrumbs } from "../../domain/terms/views/crumbs";
import { UnplacedView } from "../../domain/terms/views/unplaced-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: UnplacedPage };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: ({ page }) => (page.passages.length + page.setAside.length > 0 ? "form" : undefined),
  crumbs: ({ page }, language) => versionCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => listWords[language].placeTitle);

const door = formDoor({
  show: ({ house, actor }, { version = "" }) => unplacedPage(house.db, actor, version),
  fields: unplacedFields,
  act: ({ asker, page }, typed) => placePassages(asker, page.head.id, placingsIn(typed.passage)),
  leadsTo: (placed, { params, language }) => ({
    to: address(language, "terms-unplaced", { version: params.version ?? "" }),
    ...(placed > 0 && { said: { en: listWords.en.placeSaid, fr: listWords.fr.placeSaid } }),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Unplaced() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <UnplacedView page={page} form={refused?.form ?? form} />;
}
