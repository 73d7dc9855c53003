// A form posts to its own address, one verb each. What was typed is never lost; refusals come back beside the fields.
import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { type Bilingual, type Language, say } from "../domain/bilingual";
import type { Asker } from "../domain/command.server";
import {
  answerOfForm,
  checkFormKey,
  type FormOwner,
  makeFormKey,
  rememberAnswer,
} from "../domain/form-keys.server";
import { Denied, Invalid, NotFound, NotFresh, NotPossible } from "../domain/refusals";
import { logIfDenied } from "../domain/security-log.server";
import type { FormState } from "../ui/form/form-state";
import { answered, doorAnswer, notFoundAnswer } from "./answers.server";
import { asideOf, forgetAside, keepAside, keepsOf } from "./aside.server";
import { fieldsOf, typedOf } from "./fields";
import { confirmFirst, keepAndTurn, led } from "./form-leads.server";
import { formProblems, keyProblem, type Problems, tooManyProblem } from "./form-problems";
import { reportFault } from "./journal";
import { keptForm } from "./kept-forms.server";
import type { Params } from "./page-door.server";
import { isStorageFault, notKeptSentence } from "./storage-fault";
import { type Asked, askedBy, askedOf, visitAsItIs } from "./visit.server";
import { waitAnswer } from "./wait-answer";

export type Values = Record<string, string | string[] | null | undefined>;

type Sent<Page> = {
  asker: Asker;
  asked: Asked;
  params: Params;
  page: Page;
  files: Map<string, File>;
  /** T-4: the edition the person was looking at; 0 where there is none. */
  edition: number;
};

export type FormDoor<Page, Schema extends z.ZodType, Result> = {
  /** What the page shows beside the form; throws NotFound for what the person does not see. */
  show: (asked: Asked, params: Params) => Page;
  /** Refuses where the verb is not possible now. */
  opens?: (page: Page, asked: Asked) => void;
  /** What stands in the fields before anything is typed. */
  start?: (page: Page, asked: Asked) => Values;
  edition?: (page: Page) => number;
  /** Desk 6: a long form, kept while it is typed. */
  keepsAside?: true;
  /** By language where an amount is typed: its marks are those of whoever writes (F-11). */
  fields: Schema | ((language: Language) => Schema);
  /** The slice's sentences for what its schema refuses. */
  problems?: Problems;
  act: (sent: Sent<Page>, input: z.infer<Schema>) => Result | Promise<Result>;
  leadsTo: (
    result: Awaited<Result>,
    place: { params: Params; language: Language },
  ) => { to: string; said?: Bilingual };
};

const ownerOf = ({ house, signedIn, url }: Asked): FormOwner => ({
  key: house.key,
  person: signedIn.id,
  path: url.pathname,
});

function stateOf(asked: Asked, more: Partial<FormState> & Pick<FormState, "values">): FormState {
  const action = more.action ?? asked.url.pathname;
  return { action, key: makeFormKey({ ...ownerOf(asked), path: action }, asked.now), errors: [], ...more };
}

/** A form of one click on a page of something else: it posts to its verb's own address. */
export const formAt = (asked: Asked, action: string): FormState => stateOf(asked, { values: {}, action });

const listed = (values: Values): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, Array.isArray(value) ? value : [value]]],
    ),
  );

function refusedState(refusal: unknown, language: Language): { state: Partial<FormState>; status: number } {
  if (refusal instanceof Invalid) {
    const errors = refusal.problems.map(({ field, text }) => ({ field, message: say(language, text) }));
    return { state: { errors }, status: 422 };
  }
  if (!(refusal instanceof Denied) && !(refusal instanceof NotPossible)) throw refusal;
  const errors = [{ field: "", message: say(language, refusal.reason.text) }];
  if (refusal instanceof Denied) return { state: { errors }, status: 403 };
  if (!refusal.changed) return { state: { errors }, status: 409 };
  const { by, fields, edition } = refusal.changed;
  return { state: { errors, edition, changed: { sentence: say(language, by), fields } }, status: 409 };
}

type Shown = "show" | "opens" | "start" | "edition" | "keepsAside";
type ShownForm<Page> = Pick<FormDoor<Page, z.ZodType, unknown>, Shown> & {
  /** The address it posts to, where that is not the page's own. */
  postsTo?: (asked: Asked, params: Params) => string;
};

/** What the page shows, where it opens for this person now. */
function opened<Page>(door: ShownForm<Page>, asked: Asked, params: Params): Page {
  const page = door.show(asked, params);
  door.opens?.(page, asked);
  return page;
}

/** T-1: a form sent to a page that does not open is a refused attempt; a page merely asked for is none (T-8). */
function openedForSending<Page>(door: ShownForm<Page>, asked: Asked, params: Params): Page {
  try {
    return opened(door, asked, params);
  } catch (refusal) {
    logIfDenied({ house: asked.house, person: asked.signedIn.id }, refusal);
    throw refusal;
  }
}

/** The loader of a page with a form: what it shows, and what stands in the fields. */
export function formPage<Page>(door: ShownForm<Page>) {
  return async (args: LoaderFunctionArgs) => {
    const asked = await askedOf(args);
    const page = answered(asked.language, () => opened(door, asked, args.params));
    const id = asked.url.searchParams.get("kept");
    const kept = id ? keptForm(asked.house.db, id, asked.signedIn.id) : null;
    const aside = door.keepsAside && !kept ? asideOf(asked) : null;
    const values = kept ?? aside?.values ?? listed(door.start?.(page, asked) ?? {});
    const edition = door.edition ? { edition: aside?.edition ?? door.edition(page) } : {};
    const keeps = keepsOf(door, aside);
    const action = door.postsTo ? { action: door.postsTo(asked, args.params) } : {};
    return json({ page, form: stateOf(asked, { values, ...edition, ...keeps, ...action }) });
  };
}

export function formDoor<Page, Schema extends z.ZodType, Result>(door: FormDoor<Page, Schema, Result>) {
  const editionOf = (page: Page) => (door.edition ? { edition: door.edition(page) } : {});

  const loader = formPage<Page>(door);

  const action = async (args: ActionFunctionArgs) => {
    const visit = await visitAsItIs(args);
    const { values, files, own } = await fieldsOf(args.request);
    const asked = askedBy(visit);
    if (!asked) throw doorAnswer(visit, values);
    const { house, signedIn, session, language } = asked;
    const formKey = own.get("_key") ?? "";
    const checked = checkFormKey(ownerOf(asked), formKey, asked.now);
    const before = checked === "good" && !own.has("_keep") ? answerOfForm(house.db, formKey) : null;
    if (before) return led(asked, before);
    const keep = own.get("_keep");
    const isAside = own.has("_aside");
    const open = keep === undefined && !isAside ? openedForSending : opened;
    const page = answered(language, () => open(door, asked, args.params));
    if (keep !== undefined) return keepAndTurn(asked, values, keep);

    const edition = Number(own.get("_edition") ?? 0);
    if (isAside) return keepAside(asked, door.keepsAside && checked === "good", { values, edition });
    const keeps = keepsOf(door, null);
    const again = (more: Partial<FormState>, answer: number | ResponseInit) =>
      json(
        {
          form: stateOf(asked, {
            values,
            ...editionOf(page),
            ...(edition ? { edition } : {}),
            ...keeps,
            ...more,
          }),
        },
        answer,
      );

    if (asked.wait > 0)
      return again({ errors: [tooManyProblem(language, asked.wait)] }, waitAnswer(asked.wait));
    if (checked !== "good") return again({ errors: [keyProblem(checked, language)] }, 409);
    const fields = typeof door.fields === "function" ? door.fields(language) : door.fields;
    const input = fields.safeParse(typedOf(values));
    if (!input.success) return again({ errors: formProblems(input.error, door.problems, language) }, 422);

    try {
      const asker: Asker = { house, person: signedIn.id, formKey, provedAt: session.provedAt };
      const result = await door.act({ asker, asked, params: args.params, page, files, edition }, input.data);
      const answer = door.leadsTo(result, { params: args.params, language });
      rememberAnswer(house.db, formKey, answer);
      if (door.keepsAside) forgetAside(asked);
      return led(asked, answer);
    } catch (refusal) {
      if (refusal instanceof NotFound) throw notFoundAnswer();
      if (refusal instanceof NotFresh) return confirmFirst(asked, values);
      if (isStorageFault(refusal)) {
        reportFault(args.context.incident, refusal);
        const errors = [{ field: "", message: notKeptSentence(language, files.size > 0) }];
        // The same key: should the act have reached the disk after all, sending it again acts once.
        return again({ errors, key: formKey }, 503);
      }
      const { state, status } = refusedState(refusal, language);
      return again(state, status);
    }
  };
  return { loader, action };
}
