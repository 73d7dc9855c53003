// What somebody came in with, in words: the browser and the system, as the browser itself names them.

const browsers: [RegExp, string][] = [
  [/\bEdgA?\/|\bEdgiOS\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/Chrome\/|\bCriOS\//, "Chrome"],
  [/\bVersion\/[\d.]+.*\bSafari\//, "Safari"],
];
const systems: [RegExp, string][] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMacintosh\b|\bMac OS X\b/, "macOS"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
];

const named = (userAgent: string, known: readonly [RegExp, string][]): string =>
  known.find(([sign]) => sign.test(userAgent))?.[1] ?? "";

/** `Firefox/Windows`; either side is empty where it is not known. Nothing of what was sent is kept as it was. */
export function deviceOf(userAgent: string): string {
  const start = userAgent.slice(0, 400);
  return `${named(start, browsers)}/${named(start, systems)}`;
}

export function partsOfDevice(device: string): { browser: string; system: string } {
  const [browser = "", system = ""] = device.split("/");
  return { browser, system };
}
