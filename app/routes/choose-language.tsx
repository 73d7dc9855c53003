import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { address } from "../site-map";

/** The bare address goes to the language that the browser asks for. */
export function loader({ request }: LoaderFunctionArgs) {
  const first = /\b(en|fr)\b/i.exec(request.headers.get("Accept-Language") ?? "")?.[1]?.toLowerCase();
  return redirect(address(first === "fr" ? "fr" : "en", "home"), { headers: { Vary: "Accept-Language" } });
}
