import { darkTheme, isDark, lightTheme } from "../../../src/taskpane/look/themes";

// Office's own themes: Black, Dark Grey, White, Colorful.
it.each([
  ["#262626", true],
  ["#666666", true],
  ["#ffffff", false],
  ["#F3F2F1", false],
  ["not a colour", false],
])("takes the ground %s for dark: %s", (color, dark) => {
  expect(isDark(color)).toBe(dark);
});

/** The contrast of WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

it.each([
  ["light", lightTheme],
  ["dark", darkTheme],
])("has readable text in the %s theme", (_, theme) => {
  expect(contrast(theme.colorBrandForeground1, theme.colorNeutralBackground1)).toBeGreaterThan(4.5);
  expect(contrast(theme.colorNeutralForegroundOnBrand, theme.colorBrandBackground)).toBeGreaterThan(4.5);
  expect(contrast(theme.colorNeutralForeground3, theme.colorNeutralBackground3)).toBeGreaterThan(4.5);
});
