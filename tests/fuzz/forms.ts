// The forms that the workspace itself prints, as the people see them who may send them.
import type { Language } from "../../app/domain/bilingual";
import { grid } from "../../app/domain/overviews/permission-grid.server";
import { type KindOfPerson, kindsOfPerson } from "../../app/domain/overviews/permission-words";
import { type Element, read } from "../crawl/markup";
import { addressOf, type Samples } from "../routes/samples";
import type { Served } from "../routes/served";

export type Field = { name: string; value: string; choices: string[]; isFile: boolean };
export type SeenForm = {
  row: string;
  language: Language;
  path: string;
  /** Who sees it. */
  part: KindOfPerson;
  edition: string;
  fields: Field[];
};

const isIn = (element: Element, form: Element): boolean =>
  element.within !== null && (element.within === form || isIn(element.within, form));

function fieldsIn(elements: readonly Element[], form: Element): Field[] {
  const id = form.attributes.get("id");
  const known = new Map<string, Field>();
  for (const element of elements) {
    const { tag, attributes } = element;
    const name = attributes.get("name") ?? "";
    const isOurs = isIn(element, form) || (id !== undefined && attributes.get("form") === id);
    if (!isOurs || name === "" || !["input", "textarea", "select", "button"].includes(tag)) continue;
    const type = attributes.get("type") ?? "";
    const field = known.get(name) ?? { name, value: "", choices: [], isFile: type === "file" };
    if (tag === "select")
      for (const option of elements.filter((one) => one.tag === "option" && isIn(one, element)))
        field.choices.push(option.attributes.get("value") ?? "");
    else if (type === "radio" || type === "checkbox" || tag === "button")
      field.choices.push(attributes.get("value") ?? "");
    else field.value = tag === "textarea" ? element.text : (attributes.get("value") ?? "");
    known.set(name, field);
  }
  return [...known.values()];
}

/** The form of that address on its own page; the first that leads there. */
async function formOn(
  served: Served,
  seen: Omit<SeenForm, "fields" | "edition">,
): Promise<SeenForm | undefined> {
  const answer = await served.ask(seen.part, seen.path);
  if (answer.status !== 200 || !answer.headers.get("Content-Type")?.startsWith("text/html")) return undefined;
  const { elements } = read(await answer.text());
  const form = elements.find(
    ({ tag, attributes }) =>
      tag === "form" &&
      attributes.get("method") === "post" &&
      attributes.get("action")?.split("?")[0] === seen.path,
  );
  const fields = form ? fieldsIn(elements, form) : [];
  const edition = fields.find(({ name }) => name === "_edition")?.value ?? "";
  return { ...seen, edition, fields: fields.filter(({ name }) => !name.startsWith("_")) };
}

/** Every form of the grid, once for each of two people who may send it, in one language each. */
export async function formsOf(served: Served, samples: Samples): Promise<SeenForm[]> {
  const forms: SeenForm[] = [];
  for (const [row, { get, post }] of Object.entries(grid)) {
    if (post === undefined) continue;
    const letters = get.split(" ");
    const seers = kindsOfPerson.filter((_, at) => letters[at] === "P");
    const two = seers.length > 0 ? [seers[0], seers.at(-1)] : ["nobody" as const];
    for (const [at, part] of two.entries()) {
      const language = at === 0 ? "fr" : "en";
      const seen = {
        row,
        language,
        part: part ?? "nobody",
        path: addressOf(language, row, samples),
      } as const;
      forms.push((await formOn(served, seen)) ?? { ...seen, edition: "", fields: [] });
    }
  }
  return forms;
}
