/** Longer names help nobody. */
const longest = 200;

/** Names that Windows keeps for its devices, whatever stands after the dot. */
const ofDevices = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/**
 * The name of a file as it may be shown and saved: no path, no control or direction signs, which could make `.exe`
 * read as `.txt`; nothing that a system drops from its end, refuses, or takes for a device.
 */
export function fileName(given: string): string {
  const name = given
    .toWellFormed()
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .replace(/^.*[/\\]/, "")
    .replace(/[<>:"|?*]/g, "-")
    .replace(/^[\s.]+|[\s.]+$/g, "")
    .replace(ofDevices, "_$1");
  return [...name].slice(-longest).join("") || "document";
}
