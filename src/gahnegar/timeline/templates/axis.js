// Calendars on the axis: where ticks stand and what they say, and dates that a reader types. The browser's own Intl
// knows the Jalali calendar.
G.axis = (() => {
  const intl = new Intl.DateTimeFormat("en-u-nu-latn-ca-persian", {
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });

  // Year, month and day of a moment; years before 1 are counted 0, -1 …
  function fields(calendar, at) {
    if (calendar === "gregorian") {
      const date = new Date(at);
      return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    }
    const parts = new Map(intl.formatToParts(at).map(({ type, value }) => [type, parseInt(value, 10)]));
    return [parts.get("year") ?? parts.get("relatedYear"), parts.get("month"), parts.get("day")];
  }

  // Days of a Jalali year before a month.
  const passed = (month) => (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30);

  // The beginning of a day of a calendar; months beyond 12 count on into the years after.
  function moment(calendar, year, month, date = 1) {
    year += Math.floor((month - 1) / 12);
    month = ((((month - 1) % 12) + 12) % 12) + 1;
    if (calendar === "gregorian") {
      const at = new Date(0);
      at.setUTCFullYear(year, month - 1, date);
      return at.getTime();
    }
    const wanted = passed(month);
    let at = Math.round(-492268 + (year - 1) * 365.2422 + wanted) * DAY;
    for (let tries = 0; tries < 12; tries++) {
      const [y, m, d] = fields(calendar, at);
      const off = (year - y) * 365.2422 + wanted - (passed(m) + d - 1);
      if (y === year && off === 0) break;
      at += (Math.round(off) || Math.sign(off)) * DAY;
    }
    return at + (date - 1) * DAY;
  }
  const epoch = moment("jalali", 1, 1);
  const known = (at) => Math.min(Math.max(at, -8.6e15), 8.6e15); // what Date can hold

  // Steps from fine to coarse: [unit, how many, their usual length in days].
  const steps = [
    ["hour", 1, 1 / 24],
    ["hour", 3, 1 / 8],
    ["hour", 6, 1 / 4],
    ["day", 1, 1],
    ["day", 2, 2],
    ["day", 5, 5],
    ["day", 10, 10],
    ["month", 1, 30.4],
    ["month", 2, 61],
    ["month", 3, 91],
    ["month", 6, 183],
    ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000].map((years) => ["year", years, years * 365.25]),
  ];
  const stepOf = (first, last, width, room) =>
    steps.find(([, , days]) => (days * DAY * width) / (last - first) >= room) ?? steps.at(-1);

  // Moments at which a step begins, from `first` to `last`: Gregorian before the Jalali year 1.
  function begins(step, first, last, calendar = state.calendar) {
    [first, last] = [known(first), known(last)];
    if (calendar === "gregorian" || first >= epoch) return run(calendar, step, first, last);
    const before = run("gregorian", step, first, Math.min(last, epoch - step[2] * DAY));
    return last > epoch ? [...before, ...run(calendar, step, epoch, last)] : before;
  }
  function ticks(first, last, width, calendar = state.calendar) {
    const step = stepOf(first, last, width, width < 500 ? 88 : 112);
    const told = (unit, at) => name(at < epoch ? "gregorian" : calendar, unit, at, at < epoch);
    const found = begins(step, first, last, calendar).map((at) => [at, told(step, at)]);
    // where no midnight has room, the first hour that has it says its day, too
    const room = (at) => Math.min(at - first, last - at) * width > 80 * (last - first);
    if (step[0] === "hour" && !found.some(([at]) => at % DAY === 0 && room(at))) {
      const tick = found.find(([at]) => room(at));
      if (tick) tick[1] = `${told(["day"], tick[0])}${rtl ? "،" : ","} ${tick[1]}`;
    }
    return found;
  }

  function run(calendar, [unit, every], first, last) {
    const times = [];
    if (unit === "hour") {
      for (let at = Math.ceil(first / (every * 3600000)) * every * 3600000; at <= last; at += every * 3600000) times.push(at);
      return times;
    }
    const [year, month] = fields(calendar, first);
    if (unit === "year") {
      for (let next = Math.floor(year / every) * every; times.length < 400; next += every) {
        // the year 0 is 1 before Christ: round years before it stand one later, and the era begins with the year 1
        const at = moment(calendar, calendar === "jalali" ? Math.max(next, 1) : next <= 0 ? next + 1 : next, 1);
        if (at > last) break;
        if (at >= first && at !== times.at(-1)) times.push(at);
      }
      return times;
    }
    for (
      let next = unit === "month" ? Math.floor((month - 1) / every) * every + 1 : month;
      times.length < 400;
      next += unit === "month" ? every : 1
    ) {
      const begin = moment(calendar, year, next);
      if (begin > last) break;
      if (unit === "month") {
        if (begin >= first) times.push(begin);
        continue;
      }
      const close = moment(calendar, year, next + 1);
      for (let at = begin; at < close - (every > 1 ? (every - 1) * DAY : 0) && at <= last; at += every * DAY)
        if (at >= first) times.push(at);
    }
    return times;
  }

  // A year in words; before Christ with its era, and where it is foreign among Jalali ones, too.
  function yearName(calendar, year, foreign) {
    if (calendar === "gregorian" && year < 1) return `${local(1 - year)} ${words.bc}`;
    return local(year) + (foreign ? ` ${words.ce}` : "");
  }
  function name(calendar, [unit], at, foreign = false) {
    const [year, month, date] = fields(calendar, at);
    const told = yearName(calendar, year, foreign);
    if (unit === "year") return told;
    const monthName = data.months[calendar][month - 1];
    if (unit === "month") return `${monthName} ${told}`;
    if (unit === "hour" && at % DAY) return clock(at);
    return `${local(date)} ${monthName} ${told}`;
  }
  const clock = (at) => local(new Date(at).toISOString().slice(11, 16));

  // A day in words, in the calendar that is shown; Gregorian before the Jalali year 1.
  const words_ = (at, calendar = state.calendar) =>
    name(calendar === "jalali" && at < epoch ? "gregorian" : calendar, ["day"], at, calendar === "jalali" && at < epoch);
  const stretch = (first, step, calendar = state.calendar) => {
    const foreign = calendar === "jalali" && first < epoch;
    const told = foreign ? "gregorian" : calendar;
    if (step[0] !== "year" || step[1] === 1) return name(told, step, first, foreign);
    const [year] = fields(told, first);
    return `${yearName(told, year, false)} ${words.until} ${yearName(told, year + step[1] - 1, foreign)}`;
  };

  // ---- what a reader types
  const monthNumber = new Map();
  for (const [calendar, names] of Object.entries(data.typed))
    names.forEach((spellings, place) => {
      for (const spelling of spellings) monthNumber.set(bare(spelling), [calendar, place + 1]);
    });
  const monthWords = [...monthNumber.keys()].sort((a, b) => b.length - a.length).join("|");
  const named = new RegExp(`^(\\d{1,2})?(${monthWords})(?:ماه)?(?:(\\d{1,2}),)?(?:سال)?(\\d{1,4})$`);

  // A typed date: [first moment, moment after the last, unit, calendar], or null. Years below 1600 are Jalali unless a
  // month says otherwise. A day that does not exist (30 Esfand of a common year) is none.
  function read(text) {
    const typed = bare(text);
    let [calendar, y, m, d] = [];
    const found = typed.match(/^(\d{1,4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/);
    const spelled = found ? null : typed.match(named);
    if (found) {
      [y, m, d] = found.slice(1).map((part) => part && parseInt(part, 10));
      calendar = y < 1600 ? "jalali" : "gregorian";
    } else if (spelled) {
      [calendar, m] = monthNumber.get(spelled[2]);
      [d, y] = [spelled[1] ?? spelled[3], spelled[4]].map((part) => part && parseInt(part, 10));
    } else return null;
    // with a month, a year of two digits is one of this century and the last, as the tagger reads it
    if (m && y < 100 && calendar === "jalali") y = y >= 20 ? y + 1300 : 0;
    if (!(y >= 1) || m < 1 || m > 12 || d < 1) return null;
    const first = moment(calendar, y, m ?? 1, d ?? 1);
    if (fields(calendar, first).join() !== [y, m ?? 1, d ?? 1].join()) return null;
    const last = d ? first + DAY : m ? moment(calendar, y, m + 1) : moment(calendar, y + 1, 1);
    return [first, last, d ? "day" : m ? "month" : "year", calendar];
  }
  const number = (at, calendar = state.calendar) =>
    fields(calendar, at)
      .map((part, place) => String(part).padStart(place ? 2 : 4, "0"))
      .join("-");
  return { begins, stepOf, ticks, words: words_, stretch, clock, read, moment, fields, number, epoch };
})();
