import { useLoaderData } from "@remix-run/react";
import { actionCrumbs } from "../../domain/actions/crumbs";
import { type ActionPage, actionPage } from "../../domain/actions/pages.server";
import { ActionView } from "../../domain/actions/views/action-view";
import { say } from "../../domain/bilingual";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle<ActionPage> = {
  place: "actions",
  crumbs: (_, language) => actionCrumbs(language),
};
export const meta = titled<ActionPage>(({ action }, language) => say(language, action.text));

export const loader = page(({ house, actor, now, today }, { action = "" }) =>
  actionPage(house, actor, { id: action, now, today }),
);

export default function Action() {
  return <ActionView page={useLoaderData<typeof loader>()} />;
}
