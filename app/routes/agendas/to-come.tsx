import { useLoaderData } from "@remix-run/react";
import { type ToComePage, toComePage } from "../../domain/agendas/to-come-page.server";
import { toComeWords } from "../../domain/agendas/to-come-words";
import { ToComeView } from "../../domain/agendas/views/to-come-view";
import { bodyCrumbs } from "../../domain/meetings/crumbs";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle<ToComePage> = { place: "meetings", crumbs: bodyCrumbs };
export const meta = titled<ToComePage>((_, language) => toComeWords[language].title);

export const loader = page(({ house, actor, now, today }, { body = "" }) =>
  toComePage(house, actor, { body, now, today }),
);

export default function ToCome() {
  return <ToComeView page={useLoaderData<typeof loader>()} />;
}
