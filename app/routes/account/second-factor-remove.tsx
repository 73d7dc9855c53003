import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../auth/account-crumbs";
import { accountOf } from "../../auth/accounts.server";
import { removeFactor } from "../../auth/enrolling.server";
import { factorWords } from "../../auth/factor-words";
import { once } from "../../auth/own-account.server";
import { askFirst } from "../../auth/proving.server";
import { RemoveFactorView } from "../../auth/views/remove-factor-view";
import { inBoth } from "../../domain/bilingual";
import { nothing } from "../../domain/people/forms";
import { because, NotPossible } from "../../domain/refusals";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

export const handle: DoorHandle<unknown> = {
  place: "account",
  form: "form",
  crumbs: (_, language) => accountCrumbs(language),
};
export const meta = titled((_, language) => factorWords[language].removeQuestion);

const door = formDoor({
  show: ({ house, session }) => ({
    must: session.mustHaveFactor,
    hasShortPassword: accountOf(house.db, session.person.id)?.isLong === 0,
  }),
  opens: ({ must, hasShortPassword }, asked) => {
    if (must) throw new NotPossible(because(factorWords, (words) => words.removeNot, "T-d"));
    if (hasShortPassword) throw new NotPossible(because(factorWords, (words) => words.removeShort, "T-d"));
    askFirst(asked, "account.secondFactor");
  },
  fields: nothing,
  act: ({ asker, asked }) => {
    const { house, formKey = "" } = asker;
    once({ house, session: asked.session, formKey }, () => removeFactor(house, asked.session));
  },
  leadsTo: (_, { language }) => ({
    to: address(language, "account"),
    said: inBoth(factorWords, (words) => words.removed),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function SecondFactorRemove() {
  const { form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <RemoveFactorView form={refused?.form ?? form} />;
}
