import { useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { fundingCrumbs } from "../../domain/funding/crumbs";
import { fundingActWords } from "../../domain/funding/page-words/acts";
import { type SlatePage, slatePage } from "../../domain/funding/pages/list.server";
import { SlateView } from "../../domain/funding/views/list-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

type Data = { slate: SlatePage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  crumbs: (_, language) => fundingCrumbs(language),
};
export const meta = titled<Data>(({ slate }, language) =>
  fundingActWords[language].slateTitle(say(language, slate.council.acronym)),
);

export const loader = page(({ house, actor, today }, { body = "" }) => ({
  slate: slatePage(house.db, actor, { council: body, today }),
}));

export default function Slate() {
  return <SlateView page={useLoaderData<typeof loader>().slate} />;
}
