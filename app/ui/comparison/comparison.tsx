import { Fragment } from "react";
import { useLanguage, useWords } from "../language";
import { words } from "../words";

export type ComparedPart = { kind: "same" | "added" | "removed"; text: string };

/** What changed, word by word; the change is said, not only drawn. */
export function Comparison({ parts }: { parts: ComparedPart[] }) {
  return parts.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`;
    if (kind === "same") return <Fragment key={key}>{text}</Fragment>;
    return <Changed key={key} kind={kind} text={text} />;
  });
}

function Changed({ kind, text }: { kind: "added" | "removed"; text: string }) {
  const say = useWords(words);
  const language = useLanguage();
  const Tag = kind === "added" ? "ins" : "del";
  return (
    <Tag>
      <span className="vh" lang={language}>
        {" "}
        {say[kind]}{" "}
      </span>
      {text}
      <span className="vh" lang={language}>
        {" "}
        {say.endOfChange}{" "}
      </span>
    </Tag>
  );
}
