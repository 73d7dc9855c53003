import { useLoaderData } from "@remix-run/react";
import { retentionPage } from "../../domain/retention/pages.server";
import { RetentionView } from "../../domain/retention/views/retention-view";
import { retentionWords } from "../../domain/retention/words";
import { titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const meta = titled((_, language) => retentionWords[language].title);

export const loader = page(({ house, actor, now, today }) => retentionPage(house.db, { actor, now, today }));

export default function Retention() {
  return <RetentionView page={useLoaderData<typeof loader>()} />;
}
