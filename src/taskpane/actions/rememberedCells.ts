import type { Cell, Workbook } from "../../workbook/Workbook";

type Rows = readonly (readonly Cell[])[];

/** Reads references, each once until told to forget: typing into one field does not read the ranges of the others again. */
export interface RememberedCells {
  read(reference: string): Promise<Rows>;
  forget(): void;
  /** How many cells are remembered. */
  size(): number;
}

export function rememberCells(workbook: Workbook): RememberedCells {
  let readings = new Map<string, Promise<Rows>>();
  let size = 0;

  async function readNow(reference: string): Promise<Rows> {
    const into = readings;
    try {
      const rows = await workbook.read(reference);
      if (into === readings) size += rows.length * (rows[0]?.length ?? 0);
      return rows;
    } catch (error) {
      into.delete(reference);
      throw error;
    }
  }

  return {
    read(reference) {
      const reading = readings.get(reference) ?? readNow(reference);
      readings.set(reference, reading);
      return reading;
    },
    forget() {
      readings = new Map();
      size = 0;
    },
    size: () => size,
  };
}
