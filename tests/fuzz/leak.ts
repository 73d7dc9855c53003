/** What no answer shows in any case: where the program stands, and what it stumbled over. */
export const leak =
  /\n\s+at \S+ ?\(|node_modules|\/tmp\/|file:\/\/|SqliteError|SQLITE_|ZodError|TypeError|RangeError|SyntaxError/;
