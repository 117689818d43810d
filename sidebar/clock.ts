const moment = new Intl.DateTimeFormat("id-ID", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

const time = new Intl.DateTimeFormat("id-ID", { hour: "2-digit", minute: "2-digit" });

/** “24 November 2025 pukul 14.05”, in the time zone of the person at the screen. */
export const printMoment = (date: Date): string => moment.format(date);

/** “14.05”. */
export const printTime = (date: Date): string => time.format(date);

/** “2025-11-24”, the date on the wall and not the one in Greenwich. */
export function isoDate(date: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
