// The form of rich text in a text field, for pages without scripts (desks 6).
export { normalRichText } from "./plain-text/normal";
export { fromPlain } from "./plain-text/read";
export { toPlain } from "./plain-text/write";
