import type { Cell, ReadOptions, Workbook } from "../../workbook/Workbook";

type Rows = readonly (readonly Cell[])[];

/** Reads references, each once until told to forget: typing into one field does not read the ranges of the others again. */
export interface RememberedCells {
  /** Of those who wait for the same reading, the first is told the progress. */
  read(reference: string, onProgress?: ReadOptions["onProgress"]): Promise<Rows>;
  /** What is being read is no longer wanted, either: it rejects as cancelled. */
  forget(): void;
  /** How many cells are remembered. */
  size(): number;
  isReading(): boolean;
}

export function rememberCells(workbook: Workbook): RememberedCells {
  let readings = new Map<string, Promise<Rows>>();
  let wanted = new AbortController();
  let size = 0;
  let running = 0;

  async function readNow(reference: string, onProgress: ReadOptions["onProgress"]): Promise<Rows> {
    const into = readings;
    const { signal } = wanted;
    running++;
    try {
      const rows = await workbook.read(reference, { signal, ...(onProgress && { onProgress }) });
      if (into === readings) size += rows.length * (rows[0]?.length ?? 0);
      return rows;
    } catch (error) {
      into.delete(reference);
      throw error;
    } finally {
      running--;
    }
  }

  return {
    read(reference, onProgress) {
      const reading = readings.get(reference) ?? readNow(reference, onProgress);
      readings.set(reference, reading);
      return reading;
    },
    forget() {
      wanted.abort();
      wanted = new AbortController();
      readings = new Map();
      size = 0;
    },
    size: () => size,
    isReading: () => running > 0,
  };
}
