import { useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { earlierCrumbs } from "../../domain/earlier-decisions/crumbs";
import { type EarlierPage, earlierPage } from "../../domain/earlier-decisions/pages.server";
import { EarlierView } from "../../domain/earlier-decisions/views/earlier-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle<EarlierPage> = { place: "decisions", crumbs: earlierCrumbs };
export const meta = titled<EarlierPage>(
  ({ earlier }, language) =>
    `${say(language, earlier.title)}, ${say(language, earlier.acronym)}, ${earlier.reference}`,
);

export const loader = page(({ house, actor }, { earlier = "" }) => earlierPage(house.db, actor, earlier));

export default function EarlierDecision() {
  return <EarlierView page={useLoaderData<typeof loader>()} />;
}
