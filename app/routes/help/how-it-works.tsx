import { useLoaderData } from "@remix-run/react";
import { howItWorks } from "../../domain/overviews/how-it-works";
import { howItWorksWords } from "../../domain/overviews/how-it-works-words";
import { HowItWorksView } from "../../domain/overviews/views/how-it-works-view";
import { titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const meta = titled((_, language) => howItWorksWords[language].title);

export const loader = page(({ house }) => ({ slices: howItWorks(house.slices) }));

export default function HowItWorks() {
  return <HowItWorksView slices={useLoaderData<typeof loader>().slices} />;
}
