// Desk 6: the form as a task list, and as it will be read.
import { atOnce, type Db } from "../../../../db/connection";
import type { Actor } from "../../actor";
import type { Bilingual, Language } from "../../bilingual";
import type { SideState } from "../../pairs/lifecycle";
import { offerTo } from "../../permissions";
import { writingPolicy } from "../commands/texts.server";
import { lacksSaid, scopeSaid } from "../lacks";
import { isBeingChecked, isBeingWritten, wasReturned } from "../lifecycle";
import { type FormPart, formParts, isTextPart } from "../parts";
import { fundingPolicies } from "../policy";
import type { Requested } from "../request.server";
import { type Detail, detailOf } from "./detail.server";
import { type At, headOf, mustSee, type RequestHead } from "./head.server";
import { type TextShown, textsShown } from "./request.server";

export type PartLine = {
  part: FormPart;
  /** What it lacks: a language with its state, or once the whole. */
  lacks: { language: Language | null; state: SideState }[];
  /** Nothing stands there, and nothing is asked for. */
  isEmpty: boolean;
  /** F-4: marked by the secretariat. */
  isMarked: boolean;
  /** Whether whoever looks can write it now. */
  isOpen: boolean;
};

export type FormPage = {
  head: RequestHead;
  parts: PartLine[];
  returned: Detail["returned"];
  lacking: Bilingual | null;
  /** Whether it can be submitted now, and by whoever looks; null where that is not their part. */
  submit: { may: boolean; reason: Bilingual | null } | null;
  isWriting: boolean;
  texts: TextShown[];
  request: Pick<
    Requested,
    | "title"
    | "firstYear"
    | "years"
    | "planLine"
    | "supplier"
    | "nobodyReceives"
    | "beneficiaries"
    | "lines"
    | "purposes"
  > &
    Pick<Requested, "moves" | "shares" | "deliverables" | "otherCents" | "otherFrom" | "total">;
  recommendation: Detail["recommendation"];
  papers: Detail["papers"];
};

const isEmpty = (request: Requested, part: FormPart, papers: Detail["papers"]): boolean => {
  if (part === "papers") return papers.every(({ withdrawnAt }) => withdrawnAt !== null);
  if (part === "supplier") return request.supplier === "";
  return part === "source" && request.recommendation === null;
};

/** While it is checked, texts and names alone are open, to the secretariat. */
function isOpenTo(actor: Actor, request: Requested, part: FormPart): boolean {
  const inWords = isTextPart(part) || part === "title" || part === "deliverables";
  if (isBeingChecked(request.state) && !inWords) return false;
  return offerTo(actor, writingPolicy(request), request)?.may ?? false;
}

function submitOffer(actor: Actor, request: Requested): FormPage["submit"] {
  const offer = isBeingWritten(request.state) ? offerTo(actor, fundingPolicies.submit, request) : null;
  return offer && { may: offer.may, reason: offer.may ? null : offer.reason };
}

export function formPage(db: Db, actor: Actor, at: At): FormPage {
  return atOnce(db, () => {
    const request = mustSee(db, actor, at);
    const { papers, returned, recommendation } = detailOf(db, actor, at);
    const marks = wasReturned(request.state) ? (returned?.parts ?? []) : [];
    const parts = formParts.map((part): PartLine => {
      const state = (language: Language | null): SideState =>
        isTextPart(part) && language ? request.texts[part][language] : "missing";
      return {
        part,
        lacks: request.lacks
          .filter((lack) => lack.part === part)
          .map(({ language }) => ({ language, state: state(language) })),
        ...{ isEmpty: isEmpty(request, part, papers), isMarked: marks.includes(part) },
        isOpen: isOpenTo(actor, request, part),
      };
    });
    const { scopeLacks, lacks } = request;
    const lacking =
      scopeLacks.length > 0 ? scopeSaid(scopeLacks) : lacks.length > 0 ? lacksSaid(lacks) : null;
    return {
      ...{ head: headOf(request), parts, papers, recommendation, request },
      returned: wasReturned(request.state) ? returned : null,
      lacking: lacking?.text ?? null,
      ...{ submit: submitOffer(actor, request), isWriting: isBeingWritten(request.state) },
      texts: textsShown(db, request),
    };
  });
}
