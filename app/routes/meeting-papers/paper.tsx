import { useLoaderData } from "@remix-run/react";
import { agendaActCrumbs } from "../../domain/agendas/crumbs";
import { say } from "../../domain/bilingual";
import { type PaperPage, paperPage } from "../../domain/meeting-papers/pages.server";
import { PaperView } from "../../domain/meeting-papers/views/paper-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formAt } from "../../http/form-door.server";
import { page } from "../../http/page-door.server";
import { address } from "../../site-map";
import type { FormState } from "../../ui";

type Data = { page: PaperPage; looked: FormState };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  crumbs: ({ page }, language) => agendaActCrumbs(page, language),
  alive: true,
};
export const meta = titled<Data>(({ page }, language) => say(language, page.line.title));

export const loader = page((asked, { paper = "" }): Data => {
  const { house, actor, now, today, url, language } = asked;
  const side = url.searchParams.get("in");
  const from = Number.parseInt(url.searchParams.get("from") ?? "1", 10) || 1;
  return {
    page: paperPage(house, actor, {
      ...{ paper, now, today, from },
      language: side === "en" || side === "fr" ? side : language,
    }),
    looked: formAt(asked, address(language, "paper-looked", { paper })),
  };
});

export default function Paper() {
  const { page, looked } = useLoaderData<typeof loader>();
  return <PaperView page={page} looked={looked} />;
}
