import type { TableInfo } from "../Grid";
import type { Token } from "./tokens";

/** What a structured reference such as Orders[[#All],[Date]] or Orders[@Amount] means. */
export interface TableReference {
  readonly headers: boolean;
  readonly data: boolean;
  readonly thisRow: boolean;
  /** Counted from 0 in the table. */
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export function findTable(name: string, tables: readonly TableInfo[]): TableInfo | undefined {
  return tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}

/** Reads what stands in the brackets; undefined if the table has no such column. */
export function readTableReference(brackets: string, table: TableInfo): TableReference | undefined {
  const items = itemsOf(brackets);
  const sections = items.filter(isSection).map((item) => item.toLowerCase());
  const columns = items.filter((item) => item !== "" && !isSection(item));
  const indices = columns.map((column) => columnIndex(column, table));
  if (indices.includes(-1)) return undefined;
  const all = sections.includes("#all");
  return {
    headers: all || sections.includes("#headers"),
    data: all || sections.length === 0 || sections.includes("#data"),
    thisRow: brackets.startsWith("[@") || sections.includes("#this row"),
    firstColumn: Math.min(...indices, indices.length > 0 ? Infinity : 0),
    lastColumn: indices.length > 0 ? Math.max(...indices) : table.columns.length - 1,
  };
}

/** The tokens with table and column names spelt as in the tables; undefined if one of them does not exist. */
export function spellTableReferences(
  tokens: readonly Token[],
  tables: readonly TableInfo[],
  ownTable: TableInfo | undefined,
): Token[] | undefined {
  const spelt: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.kind === "name" && tokens[i + 1]?.kind === "columns") continue;
    if (token.kind !== "columns") {
      spelt.push(token);
      continue;
    }
    const before = tokens[i - 1];
    const table = before?.kind === "name" ? findTable(before.text, tables) : ownTable;
    if (!table || !readTableReference(token.text, table)) return undefined;
    spelt.push({ kind: "name", text: table.name });
    spelt.push({ kind: "columns", text: spellColumns(token.text, table) });
  }
  return spelt;
}

const innerBrackets = /\[((?:[^[\]']|'.)*)\]/g;

/** "[@[Order date]:[Amount]]" names two items, "[Amount]" one; sections ("#All") are items too. */
function itemsOf(brackets: string): string[] {
  const inside = brackets.slice(1, -1).replace(/^@/, "");
  const nested = [...inside.matchAll(innerBrackets)].map(([, item = ""]) => item.trim());
  return nested.length > 0 ? nested : [inside.trim()];
}

function spellColumns(brackets: string, table: TableInfo): string {
  const spell = (item: string): string => {
    const column = table.columns[columnIndex(item, table)];
    return column === undefined ? item : column.replace(/[[\]#'@]/g, "'$&");
  };
  const inside = brackets.slice(1, -1);
  const thisRow = inside.startsWith("@") ? "@" : "";
  const rest = inside.slice(thisRow.length);
  const spelt = rest.includes("[")
    ? rest.replace(innerBrackets, (_, item: string) => `[${spell(item)}]`)
    : spell(rest);
  return `[${thisRow}${spelt}]`;
}

function columnIndex(item: string, table: TableInfo): number {
  const name = item.trim().replace(/'(.)/g, "$1").toLowerCase();
  return table.columns.findIndex((column) => column.toLowerCase() === name);
}

function isSection(item: string): boolean {
  return /^#(?:all|data|headers|totals|this row)$/i.test(item);
}
