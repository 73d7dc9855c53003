import { useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { accountCrumbs } from "../../domain/council-accounts/crumbs";
import { type ContributionPage, contributionPage } from "../../domain/council-accounts/parts.server";
import { ContributionView } from "../../domain/council-accounts/views/part-views";
import { yearInAddress } from "../../domain/council-accounts/year";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle<ContributionPage> = {
  place: "council-accounts",
  crumbs: ({ contribution }, language) =>
    accountCrumbs({ council: contribution.council, year: yearInAddress(contribution.year) }, language),
};
export const meta = titled<ContributionPage>(({ contribution }, language) =>
  say(language, contribution.name),
);

export const loader = page(({ house, actor, today }, { contribution = "" }) =>
  contributionPage(house.db, actor, { id: contribution, today }),
);

export default function Contribution() {
  return <ContributionView page={useLoaderData<typeof loader>()} />;
}
