import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from "react";
import { classNames } from "../class-names";
import { useOwnId } from "../own-id";

type Look = { kind?: "primary" | "two" | "grave"; low?: boolean };

const look = ({ kind = "primary", low }: Look) => classNames("btn", kind !== "primary" && kind, low && "low");

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className" | "style"> & Look;

/** Sends the form it stands in. At most one primary button in sight. */
export function Button({ kind, low, type = "submit", ...attributes }: ButtonProps) {
  return <button type={type} className={look({ kind, low })} {...attributes} />;
}

type ActLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "className" | "style"> &
  Look & { href: string };

/** A link to where an act begins, drawn as the button it is. */
export function ActLink({ kind, low, children, ...attributes }: ActLinkProps) {
  return (
    <a className={look({ kind, low })} {...attributes}>
      {children}
    </a>
  );
}

/** An act that cannot be done now stays in sight, with the reason and who can change it. */
export function RefusedButton({
  label,
  reason,
  low,
}: {
  label: ReactNode;
  reason: ReactNode;
  low?: boolean;
}) {
  const id = useOwnId("why");
  return (
    <span className="refused">
      <button type="button" className={look({ low })} aria-disabled="true" aria-describedby={id}>
        {label}
      </button>
      <span className="meta" id={id}>
        {reason}
      </span>
    </span>
  );
}

/** Acts in one line, where the matter is. */
export function Acts({ children }: { children: ReactNode }) {
  return <div className="acts">{children}</div>;
}
