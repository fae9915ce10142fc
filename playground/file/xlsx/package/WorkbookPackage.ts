import { configure, Uint8ArrayReader, ZipReader, type FileEntry } from "@zip.js/zip.js";
import { UnreadableFile } from "../../UnreadableFile";
import { MAX_UNPACKED_MEGABYTES } from "../limits";

// Files are read in a worker of the page already (file/work), which needs no workers of its own.
configure({ useWebWorkers: false });

const MAX_UNPACKED_BYTES = MAX_UNPACKED_MEGABYTES * 1024 * 1024;

/** The parts of an XLSX file, which is a zip file. What is cut off or damaged throws UnreadableFile. */
export class WorkbookPackage {
  private unpacked = 0;

  private constructor(private readonly entries: ReadonlyMap<string, FileEntry>) {}

  static async open(bytes: Uint8Array): Promise<WorkbookPackage> {
    const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries().catch(damaged);
    const files = entries.filter((entry): entry is FileEntry => !entry.directory);
    if (files.some(({ encrypted }) => encrypted)) throw new UnreadableFile("encrypted");
    return new WorkbookPackage(new Map(files.map((entry) => [partName(entry.filename), entry])));
  }

  get paths(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /** The size of a part once it is unpacked. */
  size(path: string): number {
    return this.entries.get(path)?.uncompressedSize ?? 0;
  }

  async text(path: string): Promise<string> {
    const pieces: string[] = [];
    await this.read(path, (piece) => pieces.push(piece));
    return pieces.join("");
  }

  /** Hands out a part piece by piece, so that a large sheet is never in memory as one text. */
  async read(path: string, take: (piece: string) => void): Promise<void> {
    const entry = this.entries.get(path);
    if (!entry) throw new UnreadableFile("damaged");
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const sink = new WritableStream<Uint8Array>({
      write: (bytes) => {
        this.unpacked += bytes.length;
        if (this.unpacked > MAX_UNPACKED_BYTES) {
          throw new UnreadableFile("unpackedTooLarge", { limit: MAX_UNPACKED_MEGABYTES });
        }
        take(decoder.decode(bytes, { stream: true }));
      },
      close: () => take(decoder.decode()),
    });
    await entry.getData(sink, { checkSignature: true }).catch(damaged);
  }
}

/** Some writers begin paths with a slash or write backslashes. */
function partName(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\//, "");
}

/** Whatever the zip library stumbles over is a file that is not whole; a reason of our own goes on. */
function damaged(error: unknown): never {
  throw error instanceof UnreadableFile ? error : new UnreadableFile("damaged");
}
