import { useLoaderData } from "@remix-run/react";
import { requestCrumbs } from "../../domain/funding/crumbs";
import { fundingFormWords } from "../../domain/funding/page-words/form";
import { type FormPage, formPage } from "../../domain/funding/pages/form.server";
import { FormView } from "../../domain/funding/views/form-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

type Data = { form: FormPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  crumbs: ({ form }, language) => requestCrumbs(form.head, language),
};
export const meta = titled<Data>((_, language) => fundingFormWords[language].title);

export const loader = page(({ house, actor, today }, { request = "" }) => ({
  form: formPage(house.db, actor, { request, today }),
}));

export default function FormDoor() {
  return <FormView page={useLoaderData<typeof loader>().form} />;
}
