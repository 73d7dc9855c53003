import type { ReactNode } from "react";

/** what a form shows and does not ask: as it stands, and why it stands. */
export function Stands({ label, why, children }: { label: ReactNode; why: ReactNode; children: ReactNode }) {
  return (
    <dl className="field stands">
      <dt>{label}</dt>
      <dd>
        <div>{children}</div>
        <div className="hint">{why}</div>
      </dd>
    </dl>
  );
}
