import { useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { type HistoryPage, historyPage } from "../../domain/overviews/history-page.server";
import { historyPageWords } from "../../domain/overviews/history-page-words";
import { HistoryView } from "../../domain/overviews/views/history-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle<HistoryPage> = {
  crumbs: ({ title, href }, language) => [{ label: say(language, title), href: href[language] }],
};
export const meta = titled<HistoryPage>(({ title }, language) =>
  historyPageWords[language].titleOf(say(language, title)),
);

export const loader = page(({ house, actor, today, url }, { kind = "", subject = "" }) =>
  historyPage(house, { actor, today }, { kind, id: subject, before: Number(url.searchParams.get("before")) }),
);

export default function HistoryOf() {
  return <HistoryView page={useLoaderData<typeof loader>()} />;
}
