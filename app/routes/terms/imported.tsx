import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { importPageWords } from "../../domain/terms/page-words/import";
import { type ImportedPage, importedPage } from "../../domain/terms/pages/imported.server";
import { ImportedView } from "../../domain/terms/views/imported-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formPage } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: ImportedPage };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: ({ page }) => (page.recognised && !page.takenUp ? "form" : undefined),
  crumbs: (_, language) => [
    { label: importPageWords[language].title, href: address(language, "terms-import") },
  ],
};

/** While the document is read, the page asks again by itself. */
export const meta: MetaFunction<typeof loader> = (args) => [
  ...(titled<Data>(({ page }, language) => importPageWords[language].kicker(page.name))(args) ?? []),
  ...(args.data?.page.underWay ? [{ httpEquiv: "refresh", content: "2" }] : []),
];

export const loader = formPage({
  show: ({ house, actor }, { job = "" }) => importedPage(house, actor, job),
  start: (page) => page.recognised?.start ?? {},
  postsTo: ({ language }, { job = "" }) => address(language, "terms-make", { job }),
});

export default function Imported() {
  return <ImportedView {...useLoaderData<typeof loader>()} />;
}
