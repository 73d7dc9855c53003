import { useLoaderData } from "@remix-run/react";
import { repliesWords } from "../../domain/recommendations/page-words/replies";
import { type RepliesPage, repliesPage } from "../../domain/recommendations/pages/replies.server";
import { RepliesView } from "../../domain/recommendations/views/replies-view";
import { stepCrumbs } from "../../domain/recommendations/views/step-crumbs";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page as pageDoor } from "../../http/page-door.server";

type Data = { page: RepliesPage };

export const handle: DoorHandle<Data> = {
  place: "recommendations",
  crumbs: ({ page }, language) => stepCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => repliesWords[language].title);

export const loader = pageDoor(({ house, actor, today }, { version = "" }) => ({
  page: repliesPage(house.db, actor, { version, today }),
}));

export default function Replies() {
  const { page } = useLoaderData<typeof loader>();
  return <RepliesView page={page} />;
}
