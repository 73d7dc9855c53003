import { useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { bodyCrumbs, decisionCrumbs } from "../../domain/decisions/crumbs";
import { type ProceedingPage, proceedingPage } from "../../domain/decisions/pages.server";
import { ProceedingView } from "../../domain/decisions/views/proceeding-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle<ProceedingPage> = {
  place: "decisions",
  crumbs: ({ proceeding, opensBody }, language) =>
    opensBody ? bodyCrumbs(proceeding, language) : decisionCrumbs(language),
};
export const meta = titled<ProceedingPage>(
  ({ proceeding }, language) => `${say(language, proceeding.title)}, ${say(language, proceeding.acronym)}`,
);

export const loader = page(({ house, actor, now, today }, { proceeding = "" }) =>
  proceedingPage(house, { actor, now, today }, proceeding),
);

export default function Proceeding() {
  return <ProceedingView page={useLoaderData<typeof loader>()} />;
}
