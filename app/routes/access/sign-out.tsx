import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { endSession } from "../../auth/sessions.server";
import { accessWords } from "../../auth/words";
import { cookieLine } from "../../http/cookies";
import { titled } from "../../http/door-handle";
import { sayNext } from "../../http/flash.server";
import { doorTo, visitOf } from "../../http/visit.server";
import { address } from "../../site-map";
import { ActLink, Acts, Button, PageHead, useLanguage, useWords } from "../../ui";
import { siteWords } from "../../words";

export const meta = titled((_, language) => accessWords[language].signOut);

export async function loader(args: LoaderFunctionArgs) {
  const visit = await visitOf(args);
  if (!visit.session) throw redirect(doorTo(visit, visit.url.pathname));
  return json({});
}

export async function action(args: ActionFunctionArgs) {
  const { house, token, environment, language } = await visitOf(args);
  if (token) endSession(house, token);
  const { secureCookies: secure, cookieName } = environment;
  const headers = new Headers();
  headers.append("Set-Cookie", cookieLine(cookieName, "", { secure, seconds: 0 }));
  headers.append(
    "Set-Cookie",
    sayNext(house.key, { en: accessWords.en.signedOut, fr: accessWords.fr.signedOut }, secure),
  );
  return redirect(address(language, "sign-in"), { headers });
}

export default function SignOut() {
  const language = useLanguage();
  const words = useWords(accessWords);
  return (
    <>
      <PageHead title={words.signOutQuestion} />
      <form method="post" action={address(language, "sign-out")}>
        <Acts>
          <Button>{words.signOut}</Button>
          <ActLink kind="two" href={address(language, "home")}>
            {useWords(siteWords).home}
          </ActLink>
        </Acts>
      </form>
    </>
  );
}
