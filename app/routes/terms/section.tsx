import { useActionData, useLoaderData } from "@remix-run/react";
import { pairProblems } from "../../domain/pairs/forms";
import { editSection } from "../../domain/terms/commands/texts.server";
import { sectionFields, sectionStart } from "../../domain/terms/forms";
import { sectionPageWords } from "../../domain/terms/page-words/section";
import { type SectionPage, sectionPage } from "../../domain/terms/pages/section.server";
import { versionCrumbs } from "../../domain/terms/views/crumbs";
import { SectionView } from "../../domain/terms/views/section-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: SectionPage };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  alive: true,
  crumbs: ({ page: { head } }, language) => versionCrumbs(head, language),
};
export const meta = titled<Data>(({ page: { section } }, language) =>
  sectionPageWords[language].title(section.number, section.title[language]),
);

const door = formDoor({
  show: ({ house, actor }, { version = "", section = "" }) =>
    sectionPage(house.db, actor, { version, section }),
  start: sectionStart,
  edition: (page) => page.edition,
  fields: sectionFields,
  problems: pairProblems,
  act: ({ asker, page, edition }, { next, ...typed }) => {
    editSection(asker, { version: page.head.id, section: page.section.key }, { ...typed, edition });
    return next ? page.next : null;
  },
  leadsTo: (next, { params: { version = "", section }, language }) => ({
    to: next
      ? address(language, "terms-section", { version, section: next.key })
      : `${address(language, "terms", { version })}#s-${section}`,
    said: { en: sectionPageWords.en.saved, fr: sectionPageWords.fr.saved },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function SectionDoor() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <SectionView page={page} form={refused?.form ?? form} />;
}
