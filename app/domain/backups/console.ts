/** Runs an operator's act: a refusal is a sentence and exit code 1, anything else is a bug and is shown whole. */
export async function atConsole(act: () => Promise<boolean>): Promise<void> {
  try {
    if (!(await act())) process.exitCode = 1;
  } catch (fault) {
    const isRefusal =
      fault instanceof Error &&
      (["BackupRefused", "EnvironmentRefused"].includes(fault.name) ||
        // An option that the script does not know.
        ("code" in fault && String(fault.code).startsWith("ERR_PARSE_ARGS")));
    console.error(isRefusal ? fault.message : fault);
    process.exitCode = 1;
  }
}
