import { createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";
import { brand } from "./brand";

export const lightTheme: Theme = createLightTheme(brand);

/** On dark ground the brand's text needs the lighter steps to be read. */
export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[110],
  colorBrandForeground2: brand[120],
  colorBrandForegroundLink: brand[110],
  colorBrandForegroundLinkHover: brand[120],
};

/** Whether a colour such as "#1f1f1f" is a dark ground, by its relative luminance as the eye weighs it. */
export function isDark(color: string): boolean {
  const digits = /^#?([\da-f]{6})/i.exec(color)?.[1];
  if (digits === undefined) return false;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
