import { address } from "../../site-map";
import { type Language, say } from "../bilingual";
import type { Message } from "./queries.server";
import { subjectOrNone } from "./subject";
import { messageWords } from "./words";

/** The way back from a message, and from what is done with it. */
export const messageCrumbs = (message: Message | null, language: Language) => [
  { label: messageWords[language].messages, href: address(language, "messages") },
  ...(message
    ? [
        {
          label: say(language, subjectOrNone(message)),
          href: address(language, "message", { message: message.id }),
        },
      ]
    : []),
];
