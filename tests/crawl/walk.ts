// Goes where a person can go: from home, every link that a page prints, in one language; and says what is wrong.
import { existsSync } from "node:fs";
import type { Language } from "../../app/domain/bilingual";
import type { KindOfPerson } from "../../app/domain/overviews/permission-words";
import { address } from "../../app/site-map";
import type { Served } from "../routes/served";
import type { Answered, openDoor } from "../support/front-door";
import { faultsOfPage, leadsOut, routeOf, unprotected } from "./inspect";
import { type Markup, read } from "./markup";

type Door = Awaited<ReturnType<typeof openDoor>>;
export type Walk = {
  served: Served;
  door: Door;
  part: KindOfPerson;
  language: Language;
  /** How many pages of one address, at most. */
  most: number;
};
export type Walked = {
  /** Pages that opened, by the id of their address. */
  pages: Map<string, string[]>;
  asked: number;
  faults: string[];
  /** A page of each address as it was sent, to be validated. */
  samples: Map<string, string>;
};

/** Files that every page asks for: made by the build, or given. */
const isFile = (path: string) => existsSync(`build/remix/client${path}`) || existsSync(`public${path}`);

const linksOf = ({ elements }: Markup): string[] =>
  elements.flatMap((element) =>
    element.tag === "a" && !leadsOut(element) ? (element.attributes.get("href") ?? []) : [],
  );

const filesOf = ({ elements }: Markup): string[] =>
  elements.flatMap(({ tag, attributes }) =>
    ["link", "script", "img"].includes(tag) ? (attributes.get("href") ?? attributes.get("src") ?? []) : [],
  );

export async function walk({ served, door, part, language, most }: Walk): Promise<Walked> {
  const cookie = part === "nobody" ? "" : await served.cookieOf(part);
  const start = address(language, "home");
  const queue: { path: string; from: string }[] = [{ path: start, from: "" }];
  const known = new Set([start]);
  const titles = new Map<string, string>();
  const walked: Walked = { pages: new Map(), asked: 0, faults: [], samples: new Map() };
  const blame = (path: string, from: string, what: readonly string[]) =>
    walked.faults.push(...what.map((one) => `${part} ${path} (from ${from}): ${one}`));

  function follow(links: readonly string[], from: string): void {
    for (const link of links) {
      const path = link.split("#")[0] ?? "";
      if (/^(mailto|tel|otpauth):/.test(link) || path === "" || known.has(path)) continue;
      known.add(path);
      if (!path.startsWith("/")) blame(path, from, ["a link that is no address of ours"]);
      else if (path.startsWith(`/${language}`)) queue.push({ path, from });
    }
  }

  function look(path: string, from: string, answer: Answered): void {
    const id = routeOf(path.split("?")[0] ?? "")?.id ?? "";
    blame(path, from, unprotected(answer.headers));
    if (!answer.headers["content-type"]?.startsWith("text/html")) {
      if (!answer.headers["content-disposition"]?.startsWith("attachment"))
        blame(path, from, ["no attachment"]);
      return;
    }
    const page = answer.body.toString();
    const markup = read(page);
    blame(path, from, faultsOfPage(markup, path));
    blame(
      path,
      from,
      filesOf(markup)
        .filter((file) => !isFile(file))
        .map((file) => `no such file: ${file}`),
    );
    const title = /<title>(.*?)<\/title>/.exec(page)?.[1] ?? "";
    const bare = path.split("?")[0] ?? "";
    const other = titles.get(title);
    if (other !== undefined && other !== bare) blame(path, from, [`the title of ${other}: ${title}`]);
    titles.set(title, bare);
    if (!walked.samples.has(id)) walked.samples.set(id, page);
    if (!id.endsWith(".gallery")) follow(linksOf(markup), path);
  }

  for (let next = queue.shift(); next; next = queue.shift()) {
    const { path, from } = next;
    const id = routeOf(path.split("?")[0] ?? "")?.id;
    if (!id) {
      blame(path, from, ["a link to no address"]);
      continue;
    }
    const seen = walked.pages.get(id) ?? [];
    if (seen.length >= most) continue;
    walked.pages.set(id, [...seen, path]);
    const answer = await door.ask({ path, headers: { Cookie: cookie } });
    walked.asked += 1;
    if (answer.status === 302) follow([answer.headers.location ?? ""], path);
    else if (answer.status !== 200) blame(path, from, [`a link that answers ${answer.status}`]);
    else look(path, from, answer);
  }
  return walked;
}
