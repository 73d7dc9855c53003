declare module "subset-font" {
  type Options = { targetFormat: "woff2"; keepFeatures: string[] };
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: Options,
  ): Promise<Uint8Array>;
}
