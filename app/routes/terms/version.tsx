import { useLoaderData } from "@remix-run/react";
import { scheduledFor } from "../../domain/agendas/scheduled.server";
import { ScheduledView } from "../../domain/agendas/views/scheduled-view";
import { isLanguage, say } from "../../domain/bilingual";
import { matterStanding } from "../../domain/decisions/matter-standing.server";
import { MatterStandingView } from "../../domain/decisions/views/matter-standing";
import { isPossible } from "../../domain/lifecycle";
import { everPut, versionMoves } from "../../domain/terms/lifecycle";
import { versionWords } from "../../domain/terms/page-words/version";
import { type VersionPage, versionPage } from "../../domain/terms/pages/version.server";
import { bodyCrumb } from "../../domain/terms/views/crumbs";
import { VersionView } from "../../domain/terms/views/version-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";
import { address } from "../../site-map";

type Data = { terms: VersionPage };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  crumbs: ({ terms: { head } }, language) =>
    bodyCrumb(head, language).flatMap((crumb) => [
      crumb,
      { label: versionWords[language].versions, href: address(language, "body-terms", { body: head.body }) },
    ]),
};
export const meta = titled<Data>(({ terms: { head } }, language) =>
  versionWords[language].kicker(say(language, head.bodyName), head.number),
);

export const loader = page(({ house, actor, now, today, url }, { version = "" }) => {
  const wanted = url.searchParams.get("show");
  const terms = versionPage(house, { actor, today }, version);
  const { id: matter, state } = terms.head;
  const isBefore = isPossible(versionMoves.adopt, state);
  const standing = everPut(state)
    ? matterStanding(house, { actor, now, today }, { kind: "terms", matter, isBefore })
    : null;
  const scheduled = scheduledFor(house.db, actor, { kind: "terms", id: matter, now });
  return { terms, standing, scheduled, show: isLanguage(wanted) ? wanted : ("both" as const) };
});

export default function Version() {
  const { terms, standing, scheduled, show } = useLoaderData<typeof loader>();
  return (
    <VersionView page={terms} show={show}>
      <ScheduledView scheduled={scheduled} />
      {standing && <MatterStandingView standing={standing} />}
    </VersionView>
  );
}
