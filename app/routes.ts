import { index, type RouteConfig, route } from "@remix-run/route-config";
import { siteMap } from "./places";

/** One door, two ids: `en.body` and `fr.body`. */
const doors = Object.entries(siteMap).flatMap(([name, place]) =>
  (["en", "fr"] as const).map((language) =>
    route(`${language}/${place[language]}`.replace(/\/$/, ""), `routes/${place.door}.tsx`, {
      id: `${language}.${name}`,
    }),
  ),
);

export default [
  index("routes/choose-language.tsx"),
  ...doors,
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
