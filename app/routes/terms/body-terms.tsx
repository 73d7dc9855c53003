import { useLoaderData } from "@remix-run/react";
import { langOf, say } from "../../domain/bilingual";
import { listWords } from "../../domain/terms/page-words/lists";
import { type BodyTermsPage, bodyTermsPage } from "../../domain/terms/pages/verbs.server";
import { BodyTermsView } from "../../domain/terms/views/body-terms-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";
import { address } from "../../site-map";

export const handle: DoorHandle<BodyTermsPage> = {
  place: "bodies",
  crumbs: ({ body, name }, language) => [
    { label: say(language, name), lang: langOf(language, name), href: address(language, "body", { body }) },
  ],
};
export const meta = titled<BodyTermsPage>(
  ({ name }, language) => `${listWords[language].title}, ${say(language, name)}`,
);

export const loader = page(({ house, actor }, { body = "" }) => bodyTermsPage(house.db, actor, body));

export default function BodyTerms() {
  return <BodyTermsView page={useLoaderData<typeof loader>()} />;
}
