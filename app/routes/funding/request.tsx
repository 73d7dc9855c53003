import { useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { matterStanding } from "../../domain/decisions/matter-standing.server";
import { MatterStandingView } from "../../domain/decisions/views/matter-standing";
import { fundingCrumbs } from "../../domain/funding/crumbs";
import { isBeforeCouncils } from "../../domain/funding/lifecycle";
import { type RequestPage, requestPage } from "../../domain/funding/pages/request.server";
import { RequestView } from "../../domain/funding/views/request-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

type Data = { request: RequestPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  crumbs: (_, language) => fundingCrumbs(language),
};
export const meta = titled<Data>(({ request: { head } }, language) => {
  const title = say(language, head.title);
  return head.label ? `${title} · ${head.label}` : title;
});

export const loader = page(({ house, actor, now, today }, { request: id = "" }) => {
  const request = requestPage(house.db, actor, { request: id, today });
  const isBefore = isBeforeCouncils(request.head.state);
  const at = { kind: "funding", matter: request.head.id, isBefore } as const;
  const standing = matterStanding(house, { actor, now, today }, at);
  return { request, standing };
});

export default function Request() {
  const { request, standing } = useLoaderData<typeof loader>();
  return (
    <RequestView
      page={request}
      asks={standing?.mayOpen ?? false}
      standing={standing && <MatterStandingView standing={standing} />}
    />
  );
}
