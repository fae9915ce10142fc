/**
 * Numbers short ids: whole numbers, and texts of up to twelve ASCII characters without outer spaces, where capitals
 * and small letters are the same. What does not fit is left to the caller.
 *
 * This is the inner loop of every function that counts customers. In a Map, every look-up follows the entry to the
 * text that it holds, wherever in memory that is, to compare the two letter by letter. Here the letters of an id stand
 * in the slot itself, four to a number: a million rows take less time than putting them into a Set.
 */
export class PackedIds {
  /** Four numbers a slot: the id's number + 1 (0: the slot is free), then its letters. Open addressing. */
  private slots = new Int32Array(SLOT * FIRST_SLOTS);
  private slotsInUse = 0;

  /** The number that this id got when it was met first, or else `next`, which it has from now on; −1 if it does not fit. */
  numberOf(id: string | number, next: number): number {
    if (typeof id === "number") {
      if (id === (id | 0)) return this.find(id, WHOLE_NUMBER, 0, next);
      return Number.isSafeInteger(id) ? this.find(id | 0, LARGE_NUMBER, Math.floor(id / 2 ** 32), next) : -1;
    }
    if (id.length > LONGEST || id.charCodeAt(0) === SPACE || id.charCodeAt(id.length - 1) === SPACE)
      return -1;
    const first = pack(id, 0);
    const second = pack(id, 4);
    const third = pack(id, 8);
    return (first | second | third) < 0 ? -1 : this.find(first, second, third, next);
  }

  private find(first: number, second: number, third: number, next: number): number {
    const { slots } = this;
    let slot = slotOf(slots, first, second, third);
    while (slots[slot] !== 0) {
      if (slots[slot + 1] === first && slots[slot + 2] === second && slots[slot + 3] === third) {
        return slots[slot]! - 1;
      }
      slot = slotAfter(slots, slot);
    }
    put(slots, slot, next + 1, first, second, third);
    this.slotsInUse++;
    // A quarter of the slots stays free, so that a free one is near.
    if (SLOT * this.slotsInUse > 0.75 * slots.length) this.slots = enlarged(slots);
    return next;
  }
}

const SLOT = 4;
const FIRST_SLOTS = 1024;
const LONGEST = 12;
const SPACE = 0x20;
/** In place of letters, whose numbers are all positive. */
const WHOLE_NUMBER = -2;
/** More than 32 bits hold, so in two parts. */
const LARGE_NUMBER = -3;
const NOT_PLAIN = -1;

/** Up to four letters in one number, in lower case; NOT_PLAIN where one is no plain ASCII character. */
function pack(text: string, from: number): number {
  const end = Math.min(from + 4, text.length);
  let letters = 0;
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < SPACE || code > 0x7e) return NOT_PLAIN;
    letters = (letters << 8) | (code >= 0x41 && code <= 0x5a ? code + 0x20 : code);
  }
  return letters;
}

/** Where the search for an id begins. */
function slotOf(slots: Int32Array, first: number, second: number, third: number): number {
  return (SLOT * mix(mix(mix(0, first), second), third)) & (slots.length - SLOT);
}

function slotAfter(slots: Int32Array, slot: number): number {
  return (slot + SLOT) & (slots.length - SLOT);
}

/** Multiplicative hashing by the golden ratio; the upper bits, which depend on every letter, take part in the lower. */
function mix(hash: number, letters: number): number {
  const product = Math.imul(hash ^ letters, 0x9e3779b1);
  return product ^ (product >>> 15);
}

function put(
  slots: Int32Array,
  slot: number,
  number: number,
  first: number,
  second: number,
  third: number,
): void {
  slots[slot] = number;
  slots[slot + 1] = first;
  slots[slot + 2] = second;
  slots[slot + 3] = third;
}

function enlarged(slots: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * slots.length);
  for (let from = 0; from < slots.length; from += SLOT) {
    if (slots[from] === 0) continue;
    const [first, second, third] = [slots[from + 1]!, slots[from + 2]!, slots[from + 3]!];
    let slot = slotOf(larger, first, second, third);
    while (larger[slot] !== 0) slot = slotAfter(larger, slot);
    put(larger, slot, slots[from]!, first, second, third);
  }
  return larger;
}
