/** The day in one cell: the whole part of a serial number, or ISO text. */
export function oneDay(cell: string): string {
  return `IF(ISNUMBER(${cell}),INT(${cell}),DATE(LEFT(${cell},4),MID(${cell},6,2),MID(${cell},9,2)))`;
}
