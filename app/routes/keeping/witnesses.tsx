import { useLoaderData } from "@remix-run/react";
import { headAsked, witnessesPage } from "../../domain/witnesses/pages.server";
import { WitnessesView } from "../../domain/witnesses/views/witnesses-view";
import { witnessWords } from "../../domain/witnesses/words";
import { titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const meta = titled((_, language) => witnessWords[language].title);

export const loader = page(({ house, actor, today, url }) =>
  witnessesPage(house.db, { actor, today }, headAsked(url)),
);

export default function Witnesses() {
  return <WitnessesView page={useLoaderData<typeof loader>()} />;
}
