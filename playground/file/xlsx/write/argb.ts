/** "#E3EFEC", or the same in three digits or as rgb(), is FFE3EFEC in a file. */
export function argb(color: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `FF${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color)?.slice(1);
  const hex = channels?.map((channel) => Number(channel).toString(16).padStart(2, "0")).join("");
  return `FF${hex ?? color.replace("#", "").slice(0, 6)}`.toUpperCase();
}
