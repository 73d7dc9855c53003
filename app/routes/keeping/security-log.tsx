import { useLoaderData } from "@remix-run/react";
import { logFilter, securityLogPage } from "../../domain/overviews/security-log-page.server";
import { securityLogWords } from "../../domain/overviews/security-log-words";
import { SecurityLogView } from "../../domain/overviews/views/security-log-view";
import { titled } from "../../http/door-handle";
import { pageAsked } from "../../http/page-asked";
import { page } from "../../http/page-door.server";

export const meta = titled((_, language) => securityLogWords[language].title);

export const loader = page(({ house, actor, now, url }) => {
  const asked = { filter: logFilter(url), page: pageAsked(url) };
  return securityLogPage(house, { actor, now }, asked);
});

export default function SecurityLog() {
  return <SecurityLogView page={useLoaderData<typeof loader>()} />;
}
