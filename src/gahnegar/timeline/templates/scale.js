// Moments and pixels: what part of time is shown at first, and a scale for the overview on which gaps are short.
G.scale = (() => {
  const shownOutside = 40; // a few far events do not set the scale of so many times less time

  const spanOf = (marks) => [
    marks.reduce((least, mark) => Math.min(least, mark.first), Infinity),
    marks.reduce((most, mark) => Math.max(most, mark.last), -Infinity),
  ];
  // `width` pixels hold the air, too: at the later side the arrow of an open end, or a title.
  const withAir = ([first, last], width) => {
    const air = Math.max((last - first) * 0.04, DAY * 1.5);
    return [first - air, last + Math.max(air, ((last - first) * 60) / width)];
  };

  // The whole time of the marks, and of the publication where it is near.
  function whole(marks, days, width) {
    let [first, last] = spanOf(marks);
    const length = last - first;
    for (const day of days)
      if (day > first - length && day < last + length) [first, last] = [Math.min(first, day), Math.max(last, day)];
    return withAir([first, last], width);
  }

  // Where most marks are, if a tenth of them at most (two of a dozen) lies far away; else null.
  function focus(marks, width) {
    const few = Math.max(Math.floor(marks.length / 10), marks.length >= 10 ? 2 : marks.length >= 8 ? 1 : 0);
    if (!few) return null;
    const begins = marks.map((mark) => mark.first).sort((a, b) => a - b);
    const [first, last] = spanOf(marks);
    let best = null;
    for (let left = 0; left <= few; left += Math.ceil(few / 20)) {
      const own = [begins[left], begins[begins.length - 1 - (few - left)]];
      if (!best || own[1] - own[0] < best[1] - best[0]) best = own;
    }
    const near = marks.filter((mark) => mark.first >= best[0] && mark.first <= best[1]);
    best[1] = Math.min(spanOf(near)[1], best[1] + (best[1] - best[0]) * 0.15);
    const ratio = (last - first) / Math.max(best[1] - best[0], DAY);
    return near.length < marks.length && ratio > (marks.length > shownOutside ? 5 : 8) ? withAir(best, width) : null;
  }

  // A broken scale for the overview: gaps without any event are cut short. `share` of a moment runs from 0 to 1.
  function broken(marks) {
    const [low, high] = withAir(spanOf(marks), Infinity);
    const times = [...new Set([low, ...marks.flatMap(({ first, last }) => [first, last]), high])].sort((a, b) => a - b);
    const longest = (high - low) / 6;
    const stops = [[low, 0]];
    const breaks = [];
    for (let n = 1; n < times.length; n++) {
      const gap = times[n] - times[n - 1];
      const covered = gap > longest && marks.some(({ first, last }) => first <= times[n - 1] && last >= times[n]);
      const told = gap > longest && !covered ? longest / 4 + (gap - longest) / 40 : gap;
      if (told < gap) breaks.push((times[n] + times[n - 1]) / 2);
      stops.push([times[n], stops.at(-1)[1] + told]);
    }
    const total = stops.at(-1)[1] || 1;
    const between = (value, from, to) => {
      let [a, b] = [0, stops.length - 1];
      while (b - a > 1) {
        const middle = (a + b) >> 1;
        if (stops[middle][from] <= value) a = middle;
        else b = middle;
      }
      const [one, two] = [stops[a], stops[b]];
      const span = two[from] - one[from] || 1;
      return one[to] + (Math.min(Math.max(value, one[from]), two[from]) - one[from]) * ((two[to] - one[to]) / span);
    };
    return { low, high, breaks, share: (at) => between(at, 0, 1) / total, at: (share) => between(share * total, 1, 0) };
  }
  return { whole, focus, broken };
})();
