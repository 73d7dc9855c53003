// B-7 and L-1: what differs between two texts, in words, in sentences, in passages.
export * from "./compare/passages";
export * from "./compare/rows";
export * from "./compare/sentences";
export * from "./compare/words";
