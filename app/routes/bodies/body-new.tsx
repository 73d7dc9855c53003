import { useActionData, useLoaderData } from "@remix-run/react";
import { proposeBody } from "../../domain/bodies/commands.server";
import { bodyFormWords } from "../../domain/bodies/form-words";
import { bodyFields, bodyProblems } from "../../domain/bodies/forms";
import { type ProposeForm, proposeFormPage } from "../../domain/bodies/pages.server";
import { proposedSaid } from "../../domain/bodies/said";
import { ProposeView } from "../../domain/bodies/views/propose-form";
import { bodyWords } from "../../domain/bodies/words";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: ProposeForm };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: (_, language) => [{ label: bodyWords[language].bodies, href: address(language, "bodies") }],
};
export const meta = titled<Data>((_, language) => bodyFormWords[language].propose);

const door = formDoor({
  show: ({ house, actor, today }) => proposeFormPage(house.db, actor, today),
  fields: bodyFields,
  problems: bodyProblems,
  act: ({ asker }, typed) => ({ body: proposeBody(asker, typed), said: proposedSaid(typed) }),
  leadsTo: ({ body, said }, { language }) => ({ to: address(language, "body", { body }), said }),
});
export const loader = door.loader;
export const action = door.action;

export default function BodyNew() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <ProposeView page={page} form={refused?.form ?? form} cancel={address(language, "bodies")} />;
}
