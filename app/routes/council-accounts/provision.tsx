import { useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { accountCrumbs } from "../../domain/council-accounts/crumbs";
import { type ProvisionPage, provisionPage } from "../../domain/council-accounts/parts.server";
import { ProvisionView } from "../../domain/council-accounts/views/part-views";
import { yearInAddress } from "../../domain/council-accounts/year";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle<ProvisionPage> = {
  place: "council-accounts",
  crumbs: ({ provision }, language) =>
    accountCrumbs({ council: provision.council, year: yearInAddress(provision.year) }, language),
};
export const meta = titled<ProvisionPage>(({ provision }, language) => say(language, provision.purpose));

export const loader = page(({ house, actor }, { provision = "" }) =>
  provisionPage(house.db, actor, provision),
);

export default function Provision() {
  return <ProvisionView page={useLoaderData<typeof loader>()} />;
}
