import { address } from "../../../site-map";
import { Told, useLanguage, useWords } from "../../../ui";
import { fileSize } from "../../format";
import { requestWords } from "../page-words/request";
import type { PaperLine } from "../pages/detail.server";

/** A file by its title; one that was taken back stands as it was, and opens no more. */
export function PaperNamed({ paper, request }: { paper: PaperLine; request: string }) {
  const language = useLanguage();
  const words = useWords(requestWords);
  const { id, title, file, bytes, withdrawnAt } = paper;
  if (withdrawnAt !== null)
    return (
      <>
        <s>
          <Told text={title} />
        </s>
        <span className="meta"> {words.withdrawnPaper}</span>
      </>
    );
  return (
    <>
      <a href={address(language, "funding-paper", { request, paper: id })}>
        <Told text={title} />
      </a>
      <span className="meta">
        {" "}
        {file}, {fileSize(language, bytes)}
      </span>
    </>
  );
}
