import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { writeText } from "../../domain/recommendations/commands/texts.server";
import { formProblems, textFields, textStart, withClosedSide } from "../../domain/recommendations/forms";
import { formPageWords } from "../../domain/recommendations/page-words/form";
import { type TextPage, textPage } from "../../domain/recommendations/pages/text.server";
import { partHeadings } from "../../domain/recommendations/part-words";
import { formCrumbs } from "../../domain/recommendations/views/form-crumbs";
import { TextView } from "../../domain/recommendations/views/text-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: TextPage };

export const handle: DoorHandle<Data> = {
  place: "recommendations",
  form: "form",
  alive: true,
  crumbs: ({ page }, language) => formCrumbs(page.head, language),
};
export const meta = titled<Data>(({ page }, language) => partHeadings[language][page.part]);

const door = formDoor({
  show: ({ house, actor, today }, { version = "", part = "" }) =>
    textPage(house.db, actor, { version, part, today }),
  start: textStart,
  edition: (page) => page.edition,
  fields: textFields,
  problems: formProblems,
  act: ({ asker, page, edition }, { next, ...typed }) => {
    const at = { version: page.head.id, part: page.part };
    writeText(asker, at, { ...withClosedSide(page, typed), edition });
    return next ? page.next : null;
  },
  leadsTo: (next, { params: { version = "" }, language }) => ({
    to: next
      ? address(language, "recommendation-text", { version, part: next })
      : address(language, "recommendation-form", { version }),
    said: inBoth(formPageWords, (words) => words.saved),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function TextDoor() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <TextView page={page} form={refused?.form ?? form} />;
}
