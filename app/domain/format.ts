// Everything at the glass: `(language, value, …)` in, words out. No other place formats a date, a number or a sum.
export * from "./format/days";
export * from "./format/numbers";
export * from "./format/text";
export * from "./format/times";
