// Whether a desk is open now. The page knows the openings of the days after it was built, in Rome's time; later it says nothing.
{
  const words = document.querySelector(".open-words");
  const lines = document.querySelectorAll("[data-open]");
  const DAY = 1440;

  /** Minutes of Rome's clock, wherever the phone thinks it is. */
  const rome = () => {
    const options = { dateStyle: "short", timeStyle: "short", hourCycle: "h23", timeZone: "Europe/Rome" };
    const [day, month, year, hour, minute] = new Intl.DateTimeFormat("en-GB", options).format().match(/\d+/g);
    return Date.UTC(year, month - 1, day, hour, minute) / 6e4;
  };

  /** The openings of all days in one row of minutes; those that touch are one. */
  const joined = (days) => {
    const all = [];
    days.forEach((day, index) => {
      for (const [, open, close] of day.matchAll(/(\d+)-(\d+)/g)) {
        const from = +open + index * DAY;
        if (all.at(-1)?.[1] !== from) all.push([from]);
        all.at(-1)[1] = +close + index * DAY;
      }
    });
    return all;
  };

  /** What to say at a minute, and the minute that it speaks of. */
  const state = (days, minute) => {
    const today = Math.floor(minute / DAY);
    if (days[today] === "?") return ["holiday"];
    const [from, until] = joined(days).find((opening) => opening[1] > minute) ?? [];
    if (from === undefined) return ["closed"];
    if (from <= minute) return [until <= (today + 1) * DAY ? "now" : "now-until-day", until];
    return [["today", "tomorrow"][Math.floor(from / DAY) - today] ?? "day", from];
  };

  const tell = (line) => {
    const [first, openings] = line.dataset.open.split(" ");
    const start = Date.parse(first) / 6e4;
    const days = openings.split(";");
    const minute = rome() - start;
    line.hidden = !(minute >= 0 && minute < days.length * DAY);
    if (line.hidden) return;
    const [say, at = 0] = state(days, minute);
    const [date, time] = new Date((start + at) * 6e4).toISOString().split("T");
    const clock = say === "now" && at % DAY === 0 ? "24:00" : time.slice(0, 5);
    // A weekday alone is one of the next six.
    const far = at - minute >= 6 * DAY ? ` ${date.slice(8)}/${date.slice(5, 7)}` : "";
    const day = words.dataset.days.split("|")[(new Date(date).getUTCDay() + 6) % 7] + far;
    const said = words.content.querySelector(`[data-say="${say}"]`).cloneNode(true);
    for (const value of said.querySelectorAll("bdi")) value.textContent = /\d/.test(value.textContent) ? clock : day;
    line.dataset.state = say.startsWith("now") ? "open" : "closed";
    line.replaceChildren(...said.childNodes);
  };

  if (words && lines.length) {
    const all = () => lines.forEach(tell);
    all();
    setInterval(all, 6e4);
  }
}
