/**
 * The icons that Excel asks for, each drawn at its true size from the SVG of its size class: a drawing for 64 px
 * scaled to 16 px is mush.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

export const iconSizes = [16, 32, 64, 80, 128] as const;

export type IconSize = (typeof iconSizes)[number];

const assets = join(__dirname, "../assets");

/** The icon as a PNG file of `size` × `size` pixels on a transparent ground. */
export function iconPng(size: IconSize): Buffer {
  const drawing = size <= 32 ? "icon-small.svg" : "icon.svg";
  const svg = readFileSync(join(assets, drawing), "utf8");
  return new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
}
