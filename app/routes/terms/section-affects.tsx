import { useActionData, useLoaderData } from "@remix-run/react";
import { nothing } from "../../domain/people/forms";
import { sectionAffects } from "../../domain/terms/commands/texts.server";
import { sectionPageWords } from "../../domain/terms/page-words/section";
import { affectsPage, type SectionPage } from "../../domain/terms/pages/section.server";
import { versionCrumbs } from "../../domain/terms/views/crumbs";
import { AffectsView } from "../../domain/terms/views/section-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: SectionPage };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => versionCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => sectionPageWords[language].affectsQuestion);

const door = formDoor({
  show: ({ house, actor }, { version = "", section = "" }) =>
    affectsPage(house.db, actor, { version, section }),
  fields: nothing,
  act: ({ asker, page }) => sectionAffects(asker, { version: page.head.id, section: page.section.key }),
  leadsTo: (_, { params: { version = "", section = "" }, language }) => ({
    to: address(language, "terms-section", { version, section }),
    said: { en: sectionPageWords.en.affectsSaid, fr: sectionPageWords.fr.affectsSaid },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function SectionAffects() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <AffectsView page={page} form={refused?.form ?? form} />;
}
