import { messagesForFile } from "../../domain/messages/message-list.server";
import { messagesFile } from "../../domain/messages/messages-file";
import { messagesFilter } from "../../domain/messages/messages-filter";
import { csv } from "../../http/csv";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor, language, url }) => {
  const lines = messagesForFile(house.db, actor, messagesFilter(url.searchParams));
  const { name, headings, rows } = messagesFile(lines, language);
  return csv(name, headings, rows);
});
