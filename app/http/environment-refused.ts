/** A setting that cannot be accepted, in a sentence for the person who set it. */
export class EnvironmentRefused extends Error {
  // Told by its name: the server and the scripts are two bundles, each with a class of its own.
  override name = "EnvironmentRefused";
}
