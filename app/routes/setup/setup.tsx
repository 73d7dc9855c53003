import { useLoaderData } from "@remix-run/react";
import { setupPage } from "../../domain/overviews/setup.server";
import { setupWords } from "../../domain/overviews/setup-words";
import { SetupView } from "../../domain/overviews/views/setup-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle = { place: "home" };
export const meta = titled((_, language) => setupWords[language].title);

export const loader = page(({ house, actor, today }) => setupPage(house.db, actor, today));

export default function Setup() {
  return <SetupView page={useLoaderData<typeof loader>()} />;
}
