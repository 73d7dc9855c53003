import { useActionData, useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { capital } from "../../domain/format";
import { jurisdictionWords } from "../../domain/overviews/jurisdiction-words";
import { ReaderForm } from "../../domain/overviews/views/reader-form";
import { nameReader } from "../../domain/people/commands/accounts.server";
import { readerFields, readerProblems } from "../../domain/people/forms";
import { type ReaderPage, readerPage } from "../../domain/people/pages.server";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: ReaderPage };

export const handle: DoorHandle<Data> = {
  place: "jurisdictions",
  form: "form",
  crumbs: ({ page }, language) => [
    { label: jurisdictionWords[language].title, href: address(language, "jurisdictions") },
    {
      label: capital(say(language, page.name)),
      href: address(language, "jurisdiction", { jurisdiction: page.jurisdiction }),
    },
  ],
};
export const meta = titled<Data>(({ page }, language) =>
  jurisdictionWords[language].nameReaderFor(capital(say(language, page.name))),
);

const door = formDoor({
  show: ({ house, actor }, { jurisdiction = "" }) => readerPage(house.db, actor, jurisdiction),
  fields: readerFields,
  problems: readerProblems,
  act: ({ asker, page }, typed) => {
    nameReader(asker, page.jurisdiction, typed);
    return page.jurisdiction;
  },
  leadsTo: (jurisdiction, { language }) => ({
    to: `${address(language, "jurisdiction", { jurisdiction })}#readers`,
    said: { en: jurisdictionWords.en.saidReader, fr: jurisdictionWords.fr.saidReader },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ReaderNew() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(language, "jurisdiction", { jurisdiction: page.jurisdiction });
  return <ReaderForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
