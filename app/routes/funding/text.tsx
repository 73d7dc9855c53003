import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { writeText } from "../../domain/funding/commands/texts.server";
import { formCrumbs } from "../../domain/funding/crumbs";
import { fundingProblems, textFields } from "../../domain/funding/forms";
import { fundingFormWords } from "../../domain/funding/page-words/form";
import { type TextPage, textPage } from "../../domain/funding/pages/text.server";
import { partHeadings } from "../../domain/funding/part-words";
import { TextView } from "../../domain/funding/views/text-view";
import { textStart, withClosedSide } from "../../domain/recommendations/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: TextPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  form: "form",
  alive: true,
  crumbs: ({ page }, language) => formCrumbs(page.head, language),
};
export const meta = titled<Data>(({ page }, language) => partHeadings[language][page.part]);

const door = formDoor({
  show: ({ house, actor, today }, { request = "", part = "" }) =>
    textPage(house.db, actor, { request, part, today }),
  start: textStart,
  edition: (page) => page.edition,
  fields: textFields,
  problems: fundingProblems,
  act: ({ asker, page, edition }, { next, ...typed }) => {
    const at = { request: page.head.id, part: page.part };
    writeText(asker, at, { ...withClosedSide(page, typed), edition });
    if (page.closed) return "check";
    return next ? page.next : null;
  },
  leadsTo: (next, { params: { request = "" }, language }) => ({
    to:
      next === null || next === "check"
        ? address(language, next === null ? "funding-form" : "funding-check", { request })
        : address(language, "funding-text", { request, part: next }),
    said: inBoth(fundingFormWords, (words) => words.saved),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function TextDoor() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <TextView page={page} form={refused?.form ?? form} />;
}
