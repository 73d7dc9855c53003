// The framework matches each request against every route it was given, four times over: with two hundred addresses
// that is a quarter of a page. So it is given those that could match, and still chooses among them itself.
import { createRequestHandler, type ServerBuild } from "@remix-run/node";

type Handle = ReturnType<typeof createRequestHandler>;
type Routes = ServerBuild["routes"];

/** The language and the first word of an address, which no address of ours leaves open. */
const groupOf = (path: string): string => path.split("/").slice(0, 2).join("/");

/** Addresses as we write them; any other spelling is left to the framework and all its routes. */
const plain = /^\/(?:[a-z0-9.-]+(?:\/[A-Za-z0-9.-]+)*)?$/;

/** The routes that belong to every group: the frame, what answers where nothing else does, what leaves its group open. */
const isCommon = ({ path, index }: Routes[string]): boolean =>
  index === true || !path || /[:*]/.test(groupOf(path));

/** Answers as `createRequestHandler` does. */
export function requestHandlerOf(build: ServerBuild): Handle {
  const everything = createRequestHandler(build, "production");
  const all = Object.entries(build.routes).filter((entry): entry is [string, Routes[string]] => !!entry[1]);
  const groups = new Set(all.flatMap(([, route]) => (isCommon(route) ? [] : [groupOf(route.path ?? "")])));
  const handlers = new Map<string, Handle>();

  function handlerOf(group: string): Handle {
    const known = handlers.get(group);
    if (known) return known;
    const isNear = ([, route]: [string, Routes[string]]) =>
      isCommon(route) || groupOf(route.path ?? "") === group;
    const routes = Object.fromEntries(all.filter(isNear));
    const shown = Object.entries(build.assets.routes).filter(([id]) => id in routes);
    const near = { ...build, routes, assets: { ...build.assets, routes: Object.fromEntries(shown) } };
    const handle = createRequestHandler(near, "production");
    handlers.set(group, handle);
    return handle;
  }

  return (request, context) => {
    const { pathname, searchParams } = new URL(request.url);
    const group = groupOf(pathname.slice(1));
    const isOurs = plain.test(pathname) && groups.has(group) && !searchParams.has("_data");
    return (isOurs ? handlerOf(group) : everything)(request, context);
  };
}
