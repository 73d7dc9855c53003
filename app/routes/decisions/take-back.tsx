import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { type TakeBackPage, takeBackPage } from "../../domain/decisions/ceding-pages.server";
import { cedingWords } from "../../domain/decisions/ceding-words";
import { takeBack } from "../../domain/decisions/commands/ceding.server";
import { TakeBackForm } from "../../domain/decisions/views/ceding-forms";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: TakeBackPage };

export const handle: DoorHandle<Data> = { place: "my-seats", form: "form" };
export const meta = titled<Data>((_, language) => cedingWords[language].titleBack);

const door = formDoor({
  show: ({ house, actor, now, today }, { ceding = "" }) => takeBackPage(house, { actor, now, today }, ceding),
  fields: nothing,
  act: ({ asker, page }) => {
    takeBack(asker, page.ceding.id);
    return { proceeding: page.ceding.proceeding };
  },
  leadsTo: ({ proceeding }, { language }) => ({
    to: proceeding ? address(language, "proceeding", { proceeding }) : address(language, "my-seats"),
    said: inBoth(cedingWords, (words) => words.saidBack),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function TakeBack() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <TakeBackForm page={page} form={refused?.form ?? form} />;
}
