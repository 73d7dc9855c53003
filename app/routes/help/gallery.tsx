import { titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";
import { Gallery } from "../../ui/gallery";
import { siteWords } from "../../words";

export const meta = titled((_, language) => siteWords[language].gallery);

export const loader = page(() => ({}));

export default Gallery;
