import { everyFunction, faultNames, Faults } from "../../../../playground/host/faults/Faults";

it("has no fault on unless somebody wants it", () => {
  const faults = new Faults();
  expect(faults.count).toBe(0);
  expect(faultNames.some((name) => faults.isOn(name))).toBe(false);
});

it("counts the faults that are on, and switches off one or all", () => {
  const faults = new Faults();
  faults.set({ editMode: true, failAtAction: 2, busyFunctions: ["NPS"] });
  expect(faults.count).toBe(3);
  faults.switchOff("failAtAction");
  expect(faults.isOn("failAtAction")).toBe(false);
  expect(faults.count).toBe(2);
  faults.reset();
  expect(faults.count).toBe(0);
});

it("holds back the named function, or every one", () => {
  const faults = new Faults();
  faults.set({ busyFunctions: ["NPS"], silentFunctions: [everyFunction] });
  expect([faults.isBusy("NPS"), faults.isBusy("CSAT")]).toEqual([true, false]);
  expect([faults.isSilent("NPS"), faults.isSilent("CSAT")]).toEqual([true, true]);
});

it("tells of every change until told to stop", () => {
  const faults = new Faults();
  let count = 0;
  const stop = faults.onChanged(() => count++);
  faults.set({ lostAnswer: true });
  stop();
  faults.reset();
  expect(count).toBe(1);
});
