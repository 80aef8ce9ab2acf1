// The analyser's network without NumPy: words to tags, ezafe, heads and relations. persian/syntax/network.py and
// trees.py say what is computed; this says the same for one sentence at a time.

const FAR = 16;
const TINY = 1e-6;
const FAR_BELOW = 6; // how much less than the head that is taken others may score whose relations grammar may ask for

/** The arrays of an uncompressed .npz file, each { data, shape }. */
export function readArrays(buffer) {
  const view = new DataView(buffer);
  const arrays = {};
  let end = buffer.byteLength - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [named, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    const name = new TextDecoder().decode(new Uint8Array(buffer, entry + 46, named)).replace(/\.npy$/, "");
    const local = view.getUint32(entry + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    arrays[name] = readArray(buffer, view, start);
    entry += 46 + named + extra + comment;
  }
  return arrays;
}

const KINDS = { "|i1": Int8Array, "<f4": Float32Array, "<i8": BigInt64Array };

function readArray(buffer, view, start) {
  const long = view.getUint8(start + 6) > 1;
  const told = long ? view.getUint32(start + 8, true) : view.getUint16(start + 8, true);
  const first = start + (long ? 12 : 10) + told;
  const header = new TextDecoder().decode(new Uint8Array(buffer, first - told, told));
  const kind = KINDS[/'descr': *'([^']+)'/.exec(header)[1]];
  const shape = (/'shape': *\(([^)]*)\)/.exec(header)[1].match(/\d+/g) ?? []).map(Number);
  const size = shape.reduce((product, length) => product * length, 1);
  const data = new kind(buffer.slice(first, first + size * kind.BYTES_PER_ELEMENT));
  if (kind === BigInt64Array) return { data: Array.from(data, Number), shape };
  const [rows, columns] = shape; // of a matrix that may be written column by column
  if (!/'fortran_order': *True/.test(header)) return { data, shape };
  return { data: data.map((_, place) => data[(place % columns) * rows + Math.floor(place / columns)]), shape };
}

/** The network with the weights of an .npz file. `relations` are the names of the relations, in their order. */
export class Network {
  constructor(buffer, relations) {
    const arrays = readArrays(buffer);
    const plain = (name) => dequantized(arrays[name], arrays[`${name}_scale8`]);
    this.tables = ["words", "heads", "tails", "kinds"].map((name) => ({ ...arrays[name], scale: arrays[`${name}_scale8`].data }));
    [this.root, this.subject, this.object] = ["root", "nsubj", "obj"].map((name) => relations.indexOf(name));
    this.mix = layerOf(plain("mix"), arrays.mix_bias.data);
    this.width = this.mix.columns;
    this.layers = arrays.dilations.data.map((step, index) => ({
      step,
      ...layerOf(plain(`layer${index}`), arrays[`layer${index}_bias`].data),
    }));
    [this.gazes] = arrays.gazes.data;
    this.looks = new Map(arrays.gaze_before.data.map((layer, index) => [layer, {
      into: layerOf(plain(`gaze${index}`), arrays[`gaze${index}_bias`].data),
      out: layerOf(plain(`gaze_out${index}`), arrays[`gaze_out${index}_bias`].data),
      near: plain(`gaze${index}_distance`).data,
    }]));
    this.out = layerOf(plain("out"), arrays.out_bias.data);
    this.sizes = arrays.sizes.data;
    this.near = arrays.distance.data;
    this.labelNear = plain("label_distance").data;
    this.labelRoot = arrays.label_root.data;
    this.labels = layerOf(plain("relations"), arrays.relations_bias.data);
    this.known = new Map();
  }

  /**
   * What is decided of a sentence, from the rows of each of its words in the four tables, and what grammar.py asks for:
   * `scores` are those of each ezafe (`ties`), of each head of each word (`arcs`), and of the relations to heads that
   * score nearly as well as the one that is taken (`labels`, by word and head).
   */
  decide(features) {
    const count = features.length;
    const scores = this.scores(features);
    const arcs = this.arcs(scores, count);
    const heads = tree(arcs, count);
    const rows = heads.map((_, word) => Array.from(arcs.subarray(word * (count + 1) + 1, (word + 1) * (count + 1))));
    const near = rows.map((row, word) => [...row.keys()].filter((head) => row[head] >= row[heads[word]] - FAR_BELOW));
    const labels = near.map((others, word) => {
      const found = this.labelsOf(scores, others.map(() => word), others);
      return Object.fromEntries(others.map((head, row) => [head, Array.from(rowOf(found, row, this.labels.columns))]));
    });
    const ezafe = Array.from(scores.ezafe, (score) => score > 0);
    const relations = this.relations(scores, heads);
    const asked = { ties: Array.from(scores.ezafe), arcs: rows, labels };
    return { tags: bestOfRows(scores.tags, count), ezafe, heads, relations, scores: asked };
  }

  vector(rows) {
    const key = rows.join(" ");
    if (!this.known.has(key)) {
      const sums = rows.map((chosen, index) => {
        const { data, shape, scale } = this.tables[index];
        const sum = new Float32Array(shape[1]);
        for (const row of chosen) {
          for (let column = 0; column < sum.length; column += 1) sum[column] += data[row * sum.length + column] * scale[row];
        }
        return Array.from(sum);
      });
      this.known.set(key, product(Float32Array.from(sums.flat()), 1, this.mix).map(positive));
    }
    return this.known.get(key);
  }

  scores(features) {
    const { width } = this;
    const count = features.length;
    let state = new Float32Array(count * width);
    features.forEach((rows, word) => state.set(this.vector(rows), word * width));
    this.layers.forEach((layer, index) => {
      if (this.looks.has(index)) state = this.look(this.looks.get(index), state, count);
      const around = new Float32Array(count * 3 * width);
      for (let word = 0; word < count; word += 1) {
        [-layer.step, 0, layer.step].forEach((away, part) => {
          const other = word + away;
          if (other >= 0 && other < count) around.set(state.subarray(other * width, (other + 1) * width), (3 * word + part) * width);
        });
      }
      const found = product(around, count, layer);
      for (let place = 0; place < state.length; place += 1) state[place] += positive(found[place]);
      level(state, width);
    });
    const out = product(state, count, this.out);
    let first = 0;
    const parts = Array.from(this.sizes, (size) => {
      const part = new Float32Array(count * size);
      for (let word = 0; word < count; word += 1) {
        const start = word * this.out.columns + first;
        part.set(out.subarray(start, start + size), word * size);
      }
      first += size;
      return part;
    });
    const [tags, ezafe, root, governs, dependent, governor, below, above] = parts;
    return { tags, ezafe, root, governs, dependent: dependent.map(positive), governor: governor.map(positive), below, above };
  }

  /** `state` with what each word takes from all words of its sentence. */
  look({ into, out, near: nearness }, state, count) {
    const parts = product(state, count, into);
    const size = into.columns / (3 * this.gazes);
    const taken = new Float32Array(count * this.gazes * size);
    const start = (word, role, gaze) => word * into.columns + (role * this.gazes + gaze) * size;
    for (let gaze = 0; gaze < this.gazes; gaze += 1) {
      for (let word = 0; word < count; word += 1) {
        const weights = new Float32Array(count);
        for (let other = 0; other < count; other += 1) {
          const near = nearness[gaze * (2 * FAR + 1) + distance(word, other)];
          weights[other] = inner(parts, start(word, 0, gaze), parts, start(other, 1, gaze), size) / Math.sqrt(size) + near;
        }
        const most = weights.reduce((best, weight) => Math.max(best, weight), -Infinity);
        const shares = weights.map((weight) => Math.exp(weight - most));
        const all = shares.reduce((sum, share) => sum + share, 0);
        for (let other = 0; other < count; other += 1) {
          const share = shares[other] / all;
          const from = start(other, 2, gaze);
          const to = (word * this.gazes + gaze) * size;
          for (let place = 0; place < size; place += 1) taken[to + place] += share * parts[from + place];
        }
      }
    }
    const found = product(taken, count, out).map((value, place) => value + state[place]);
    level(found, this.width);
    return found;
  }

  /** Scores of the heads of each word, a row of 1 + count for each, the root first. */
  arcs({ dependent, governor, root, governs }, count) {
    const size = dependent.length / count;
    const found = new Float32Array(count * (count + 1)).fill(-Infinity);
    for (let word = 0; word < count; word += 1) {
      found[word * (count + 1)] = root[word];
      for (let head = 0; head < count; head += 1) {
        if (head === word) continue;
        const fit = inner(dependent, word * size, governor, head * size, size) / Math.sqrt(size);
        found[word * (count + 1) + 1 + head] = fit + governs[head] + this.near[distance(word, head)];
      }
    }
    return found;
  }

  /** Scores of the relations of some words to their heads, a row for each. */
  labelsOf({ above, below }, words, heads) {
    const size = this.labels.rows;
    const mixed = new Float32Array(words.length * size);
    words.forEach((word, row) => {
      const head = heads[row];
      for (let place = 0; place < size; place += 1) {
        const up = head < 0 ? this.labelRoot[place] : above[head * size + place] + this.labelNear[distance(word, head) * size + place];
        mixed[row * size + place] = positive(up + below[word * size + place]);
      }
    });
    const labels = product(mixed, words.length, this.labels);
    heads.forEach((head, row) => { labels[row * this.labels.columns + this.root] = head < 0 ? Infinity : -Infinity; });
    return labels;
  }

  /** The numbers of the relations of each word to its head. */
  relations(scores, heads) {
    return this.oneSubject(this.labelsOf(scores, heads.map((_, word) => word), heads), heads);
  }

  /** The best relation of each word, with one subject to a head; what else looks like one is no object either. */
  oneSubject(labels, heads) {
    const rows = heads.map((_, word) => rowOf(labels, word, this.labels.columns));
    const others = (row, without) => row.map((score, relation) => (without.includes(relation) ? -Infinity : score));
    const lead = (row) => row[this.subject] - Math.max(...others(row, [this.subject]));
    const found = rows.map(bestOf);
    const surest = new Map();
    found.forEach((relation, word) => {
      if (relation !== this.subject) return;
      const other = surest.get(heads[word]);
      const late = other === undefined || lead(rows[word]) > lead(rows[other]) ? other : word;
      if (late !== word) surest.set(heads[word], word);
      if (late !== undefined) found[late] = bestOf(others(rows[late], [this.subject, this.object]));
    });
    return found;
  }
}

const positive = (value) => Math.max(value, 0);
const distance = (from, to) => Math.min(Math.max(to - from, -FAR), FAR) + FAR;

function dequantized({ data, shape }, scale) {
  if (!scale) return { data, shape };
  return { data: Float32Array.from(data, (value, place) => value * scale.data[place % shape[1]]), shape };
}

function layerOf({ data, shape: [rows, columns] }, bias) {
  return { data, rows, columns, bias };
}

/** Rows of numbers through a layer: their product with its matrix, and its bias. */
function product(rows, count, { data, rows: size, columns, bias }) {
  const found = new Float32Array(count * columns);
  for (let row = 0; row < count; row += 1) {
    const sum = found.subarray(row * columns, (row + 1) * columns);
    sum.set(bias);
    for (let place = 0; place < size; place += 1) {
      const factor = rows[row * size + place];
      if (factor === 0) continue;
      for (let column = 0, at = place * columns; column < columns; column += 1, at += 1) sum[column] += factor * data[at];
    }
  }
  return found;
}

function inner(one, first, other, second, size) {
  let sum = 0;
  for (let place = 0; place < size; place += 1) sum += one[first + place] * other[second + place];
  return sum;
}

/** Bring each row to one length, in place: its root mean square becomes 1. */
function level(state, width) {
  for (let start = 0; start < state.length; start += width) {
    const norm = Math.sqrt(inner(state, start, state, start, width) / width + TINY);
    for (let place = 0; place < width; place += 1) state[start + place] /= norm;
  }
}

const bestOf = (scores) => scores.reduce((best, score, place) => (score > scores[best] ? place : best), 0);

const rowOf = (rows, row, size) => rows.subarray(row * size, (row + 1) * size);

function bestOfRows(scores, count) {
  const size = scores.length / count;
  return Array.from({ length: count }, (_, row) => bestOf(scores.subarray(row * size, (row + 1) * size)));
}

/** Heads of each word, -1 for the one root: each word takes its best head, cycles are hung where that costs least. */
export function tree(arcs, count) {
  if (count === 1) return [-1];
  const arc = (word, head) => arcs[word * (count + 1) + 1 + head];
  const heads = Array.from({ length: count }, (_, word) => bestOf(arcs.subarray(word * (count + 1) + 1, (word + 1) * (count + 1))));
  const root = bestOf(heads.map((head, word) => arc(word, -1) - arc(word, head)));
  heads[root] = root;
  for (;;) {
    const reached = heads.map((_, word) => {
      let at = word;
      for (let step = 0; step < 2 ** bits(count) && at !== root; step += 1) at = heads[at];
      return at;
    });
    const cycle = [...new Set(reached.filter((at) => at !== root))].sort((one, other) => one - other);
    if (!cycle.length) break;
    let best = { gain: -Infinity };
    for (const word of cycle) {
      for (let head = 0; head < count; head += 1) {
        const gain = reached[head] === root ? arc(word, head) - arc(word, heads[word]) : -Infinity;
        if (gain > best.gain) best = { gain, word, head };
      }
    }
    heads[best.word] = best.head;
  }
  heads[root] = -1;
  return heads;
}

const bits = (count) => 32 - Math.clz32(count);
