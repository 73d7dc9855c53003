import { useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { bodiesWords } from "../../domain/overviews/bodies-words";
import { type BodyPage, bodyPage } from "../../domain/overviews/body-page.server";
import { BodyView } from "../../domain/overviews/views/body/body-view";
import { dayAsked } from "../../http/day-asked";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";
import { address } from "../../site-map";

type Data = { page: BodyPage };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  crumbs: (_, language) => [{ label: bodiesWords[language].bodies, href: address(language, "bodies") }],
};
export const meta = titled<Data>(({ page: { head } }, language) => say(language, head.name));

export const loader = page(({ house, actor, now, today, language, url }, { body = "" }) => {
  const { day, form } = dayAsked(url, today, language);
  return { page: bodyPage(house.db, actor, { body, now, today, on: day }), dayForm: form };
});

export default function Body() {
  return <BodyView {...useLoaderData<typeof loader>()} />;
}
