import { useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { type OrientationPage, orientationPage } from "../../domain/orientation/page.server";
import { OrientationView } from "../../domain/orientation/views/orientation-view";
import { orientationWords } from "../../domain/orientation/words";
import { seatCrumbs } from "../../domain/seats/crumbs";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle<OrientationPage> = {
  place: "bodies",
  crumbs: (page, language) => seatCrumbs(page, language),
};
export const meta = titled<OrientationPage>(({ name, bodyName }, language) =>
  orientationWords[language].title(say(language, name), say(language, bodyName)),
);

export const loader = page(({ house, actor, today: day }, { seat = "" }) =>
  orientationPage(house.db, actor, { seat, day }),
);

export default function Orientation() {
  return <OrientationView page={useLoaderData<typeof loader>()} />;
}
