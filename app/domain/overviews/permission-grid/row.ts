export type GridRow = { get: string; post?: number | string };
