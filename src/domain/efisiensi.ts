/** What a difference of capaian and serapan is called. */
export type TingkatEfisiensi = "efisien" | "cukup efisien" | "tidak efisien";

/**
 * Above the threshold efisien, down to as much below zero cukup efisien, both in points: with ambang 5,
 * 5.01 is efisien, 5 and -5 cukup efisien, -5.01 tidak efisien.
 */
export function tingkatEfisiensi(efisiensi: number, ambang: number): TingkatEfisiensi {
  if (efisiensi > ambang) return "efisien";
  return efisiensi >= -ambang ? "cukup efisien" : "tidak efisien";
}
