import { useLoaderData } from "@remix-run/react";
import { matterStanding } from "../../domain/decisions/matter-standing.server";
import { MatterStandingView } from "../../domain/decisions/views/matter-standing";
import { isBeforeGroup } from "../../domain/recommendations/lifecycle";
import { formPageWords } from "../../domain/recommendations/page-words/form";
import { type FormPage, formPage } from "../../domain/recommendations/pages/form.server";
import { recommendationCrumbs } from "../../domain/recommendations/views/form-crumbs";
import { FormView } from "../../domain/recommendations/views/form-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

type Data = { form: FormPage };

export const handle: DoorHandle<Data> = {
  place: "recommendations",
  crumbs: ({ form }, language) => recommendationCrumbs(form.head, language),
};
export const meta = titled<Data>((_, language) => formPageWords[language].title);

export const loader = page(({ house, actor, now, today }, { version = "" }) => {
  const form = formPage(house.db, actor, { version, today });
  const { id: matter, state } = form.head;
  const standing = isBeforeGroup(state)
    ? matterStanding(house, { actor, now, today }, { kind: "recommendation", matter, isBefore: true })
    : null;
  return { form, standing };
});

export default function FormDoor() {
  const { form, standing } = useLoaderData<typeof loader>();
  const isAsked = standing?.bodies.some(({ proceeding }) => proceeding !== null) ?? false;
  return (
    <FormView page={form} isAsked={isAsked}>
      {standing && <MatterStandingView standing={standing} />}
    </FormView>
  );
}
