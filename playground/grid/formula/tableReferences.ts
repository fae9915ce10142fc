import type { TableInfo } from "../Grid";
import { tokenize, type Token } from "./tokens";

/** What a structured reference such as Orders[[#All],[Date]] or Orders[@Amount] means. */
export interface TableReference {
  readonly headers: boolean;
  readonly data: boolean;
  readonly totals: boolean;
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
    totals: all || sections.includes("#totals"),
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

/** A formula that names the table, or columns of it, as it was before, with the names that it has now. */
export function renameTable(formula: string, before: TableInfo, after: TableInfo): string {
  const tokens = tokenize(formula.slice(1), "en-US");
  const isTable = (token: Token | undefined) =>
    token?.kind === "name" && token.text.toLowerCase() === before.name.toLowerCase();
  const renamed = tokens.map((token, i) => {
    if (isTable(token) && tokens[i + 1]?.kind !== "open") return after.name;
    const isOwn = token.kind === "columns" && isTable(tokens[i - 1]);
    return isOwn ? spellColumns(token.text, before, after.columns) : token.text;
  });
  return `=${renamed.join("")}`;
}

const innerBrackets = /\[((?:[^[\]']|'.)*)\]/g;

/** "[@[Order date]:[Amount]]" names two items, "[Amount]" one; sections ("#All") are items too. */
function itemsOf(brackets: string): string[] {
  const inside = brackets.slice(1, -1).replace(/^@/, "");
  const nested = [...inside.matchAll(innerBrackets)].map(([, item = ""]) => item.trim());
  return nested.length > 0 ? nested : [inside.trim()];
}

/** Columns are looked up in `table`, and spelt as `names` has them. */
function spellColumns(brackets: string, table: TableInfo, names = table.columns): string {
  const spell = (item: string): string => {
    const column = names[columnIndex(item, table)];
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
