/** Numbers one after another in a typed array that grows: millions of them in as many bytes as they take. */
export interface Growing {
  readonly push: (value: number) => void;
  /** Those pushed so far, sorted; nothing may be pushed afterwards. */
  readonly sorted: () => Float64Array;
}

const FIRST = 1024;

export function growing(): Growing {
  let held = new Float64Array(FIRST);
  let length = 0;
  return {
    push(value) {
      if (length === held.length) {
        const larger = new Float64Array(held.length * 2);
        larger.set(held);
        held = larger;
      }
      held[length] = value;
      length += 1;
    },
    sorted: () => held.subarray(0, length).sort(),
  };
}
