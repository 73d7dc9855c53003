import { useActionData, useLoaderData } from "@remix-run/react";
import { actWords } from "../../domain/seats/act-words";
import { answerRequest } from "../../domain/seats/commands/answer-request.server";
import { bodyCrumbs } from "../../domain/seats/crumbs";
import { answerFields, seatProblems } from "../../domain/seats/forms";
import { answerFormPage, type RemindForm } from "../../domain/seats/pages.server";
import { AnswerView } from "../../domain/seats/views/ask-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: RemindForm };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => bodyCrumbs(page, language),
};
export const meta = titled<Data>((_, language) => actWords[language].answerTitle);

const door = formDoor({
  show: ({ house, actor }, { asked = "" }) => answerFormPage(house.db, actor, asked),
  fields: answerFields,
  problems: seatProblems,
  act: ({ asker, page }, typed) => answerRequest(asker, page.asked.id, typed),
  leadsTo: (body, { language }) => ({
    to: address(language, "body", { body }),
    said: { en: actWords.en.answerSaid, fr: actWords.fr.answerSaid },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Answer() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <AnswerView
      page={page}
      form={refused?.form ?? form}
      cancel={address(language, "body", { body: page.body })}
    />
  );
}
