import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, say } from "../../domain/bilingual";
import { capital } from "../../domain/format";
import { jurisdictionWords } from "../../domain/overviews/jurisdiction-words";
import { ReaderEndForm } from "../../domain/overviews/views/reader-end-form";
import { endReader } from "../../domain/people/commands/end-reader.server";
import { endReaderFields } from "../../domain/people/forms";
import { type Reader, readerEndPage } from "../../domain/people/readers.server";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: Reader };

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
  jurisdictionWords[language].endReaderTitle(say(language, page.shown)),
);

const door = formDoor({
  show: ({ house, actor, today: day }, { reader = "" }) =>
    readerEndPage(house.db, actor, { id: reader, day }),
  fields: endReaderFields,
  act: ({ asker, page }, { until }) => endReader(asker, page.id, until),
  leadsTo: (jurisdiction, { language }) => ({
    to: `${address(language, "jurisdiction", { jurisdiction })}#readers`,
    said: inBoth(jurisdictionWords, (words) => words.saidEndReader),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ReaderEnd() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "jurisdiction", { jurisdiction: page.jurisdiction });
  return <ReaderEndForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
