import type { EntryContext } from "@remix-run/node";
import { createContext, useContext } from "react";

/** The script that brings pieces of a page to life, and the chance that lets this answer's own scripts run. */
type Scripts = {
  nonce: string;
  /** In development it also names what reloads. */
  manifest: EntryContext["manifest"] & { hmr?: { runtime: string } };
};

const Given = createContext<Scripts | undefined>(undefined);
export const PageScriptsProvider = Given.Provider;

/**
 * Pages are rendered whole on the server and stay so: no framework wakes up in the browser. One small script
 * looks for the pieces that come alive and fetches only them (entry.client.tsx).
 */
export function PageScripts() {
  const given = useContext(Given);
  if (!given) return null;
  const { nonce, manifest } = given;
  return (
    <>
      {manifest.hmr?.runtime && <script type="module" nonce={nonce} src={manifest.hmr.runtime} />}
      <script type="module" nonce={nonce} src={manifest.entry.module} />
    </>
  );
}
