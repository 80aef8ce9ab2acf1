// Calendars on the axis: where ticks stand and what they say. The browser's own Intl knows the Jalali calendar.
"use strict";
G.axis = (() => {
  const { state, rtl, day } = G;
  const locale = rtl ? "fa-IR-u-nu-arabext" : "en-GB-u-nu-latn";
  const calendars = { jalali: "persian", gregorian: "gregory" };
  const formats = {};
  function format(calendar, options, language = locale) {
    const name = `${calendar} ${language} ${Object.keys(options)}`;
    formats[name] ??= new Intl.DateTimeFormat(`${language}-ca-${calendars[calendar]}`, { timeZone: "UTC", ...options });
    return formats[name];
  }
  const part = (calendar, options, wanted, at) =>
    format(calendar, options)
      .formatToParts(at)
      .find(({ type }) => type === wanted)?.value ?? "";

  // Year, month and day of a moment.
  function fields(calendar, at) {
    if (calendar === "gregorian") {
      const date = new Date(at);
      return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    }
    const parts = format(calendar, { year: "numeric", month: "numeric", day: "numeric" }, "en-u-nu-latn").formatToParts(at);
    const told = Object.fromEntries(parts.map(({ type, value }) => [type, parseInt(value, 10)]));
    return [told.year ?? told.relatedYear, told.month, told.day];
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
    let at = Math.round(-492268 + (year - 1) * 365.2422 + wanted) * day;
    for (let tries = 0; tries < 12; tries++) {
      const [y, m, d] = fields(calendar, at);
      const off = (year - y) * 365.2422 + wanted - (passed(m) + d - 1);
      if (y === year && off === 0) break;
      at += (Math.round(off) || Math.sign(off)) * day;
    }
    return at + (date - 1) * day;
  }

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
    ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map((years) => ["year", years, years * 365.25]),
  ];

  // Ticks from `first` to `last` for a width in pixels: their moments, words, and the step. Jalali begins in 622.
  function ticks(first, last, width, calendar = state.calendar) {
    const room = width < 500 ? 88 : 112;
    const span = (last - first) / width;
    first = Math.max(first, -62135596800000); // Plotly, as most, begins with the year 1
    last = Math.min(last, 253402300799000);
    const step = steps.find(([, , days]) => (days * day) / span >= room) ?? steps.at(-1);
    const beginning = calendar === "jalali" ? moment("jalali", 1, 1) : -Infinity;
    const times = [];
    if (first < beginning) times.push(...run("gregorian", step, first, Math.min(last, beginning - step[2] * day)));
    if (last > beginning) times.push(...run(calendar, step, Math.max(first, beginning), last));
    return { times, words: times.map((at) => name(at < beginning ? "gregorian" : calendar, step, at, at < beginning)), step };
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
        const at = moment(calendar, calendar === "jalali" ? Math.max(next, 1) : next || 1, 1);
        if (at > last) break;
        if (at >= first) times.push(at);
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
      for (let at = begin; at < close - (every > 1 ? (every - 1) * day : 0) && at <= last; at += every * day)
        if (at >= first) times.push(at);
    }
    return times;
  }

  const year = (calendar, at) => part(calendar, { year: "numeric" }, "year", at);
  function month(calendar, at) {
    return part(calendar, { month: "long" }, "month", at) || format(calendar, { month: "long" }).format(at);
  }
  function name(calendar, [unit], at, foreign) {
    const told = year(calendar, at) + (foreign ? (rtl ? " م." : " CE") : "");
    if (unit === "year") return told;
    if (unit === "month") return `${month(calendar, at)} ${told}`;
    const date = `${part(calendar, { day: "numeric" }, "day", at)} ${month(calendar, at)} ${told}`;
    if (unit === "day") return date;
    const hour = new Intl.DateTimeFormat(locale, {
      timeZone: "UTC",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }).format(at);
    return at % day ? hour : date;
  }
  // A moment in words: the day, or with less detail for long stretches.
  const words = (at, calendar = state.calendar) => name(calendar, ["day"], at, false);

  // What a reader typed as a date: [first moment, last moment], or null. Years below 1600 are Jalali.
  function read(text) {
    const found = G.bare(text).match(/^(\d{1,4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/);
    if (!found) return null;
    const [y, m, d] = found.slice(1).map((part) => part && parseInt(part, 10));
    const calendar = y < 1600 ? "jalali" : "gregorian";
    if (y < 1 || m < 1 || m > 12 || d < 1 || d > 31) return null;
    const first = moment(calendar, y, m ?? 1, d ?? 1);
    const last = d ? first + day : m ? moment(calendar, y, m + 1) : moment(calendar, y + 1, 1);
    return [first, last];
  }
  return { ticks, words, read, moment, fields };
})();
