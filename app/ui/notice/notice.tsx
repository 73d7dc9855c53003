import type { ReactNode } from "react";
import { classNames } from "../class-names";

type NoticeProps = { tone?: "plain" | "ok" | "wait" | "bad"; title?: ReactNode; children?: ReactNode };

/** Something to know before going on: a rule at its side, no box. */
export function Notice({ tone = "plain", title, children }: NoticeProps) {
  return (
    <div className={classNames("note", tone !== "plain" && tone)}>
      {title && <b>{title}</b>}
      {children}
    </div>
  );
}

/** Said after an act, first on the next page; `undo` is where the act can be taken back. */
export function Flash({ children, undo }: { children: ReactNode; undo?: { href: string; label: string } }) {
  return (
    <div className="flash row" role="status">
      <span>{children}</span>
      {undo && <a href={undo.href}>{undo.label}</a>}
    </div>
  );
}
