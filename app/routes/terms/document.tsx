import { documentOf } from "../../domain/terms/pages/document.server";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor }, { version = "" }) => documentOf(house, actor, version));
