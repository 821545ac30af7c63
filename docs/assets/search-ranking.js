// Ranks pages by the words of a query: BM25F over the weights that hooks/handbook/site/search_index.py has packed.
// It knows nothing of the page that it runs in, so tests run it alone.
(() => {
  "use strict";

  /** What a kind of page counts beside a question. @type {Record<string, number>} */
  const TYPES = { question: 1, exercise: 0.9, topic: 0.8, guide: 0.8, plan: 0.8, reflection: 0.7, sheet: 0.6, page: 0.6, contributing: 0.4 };
  const ASKED = 2, ASKS = /\bquestions\b/;   // "sql questions" asks for the topic: what its page counts then
  const FIRST = 35, LEAST = 0.05, SATURATION = 1.6;
  const SURE = { whole: 1, begun: 0.4, onlyBegun: 0.7, slip: 0.6 };   // how well a word of a page fits the one typed

  /** @param {string} text @returns {string[]} the words of a text as the index has them: lower case, without accents, apart at every sign */
  function words(text) {
    return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/['’]s\b/g, "").replace(/['’]/g, "").toLowerCase().match(/c\+\+|[cf]#|[a-z0-9]+/g) ?? [];
  }

  /** @param {string} word @returns {string} what the forms of a word share: singular and plural, British and American, the commonest endings */
  function stem(word) {
    if (word.length < 4 || /\d/.test(word)) return word.replace(/(..)s$/, "$1");
    word = word.replace(/ies$/, "y").replace(/(ss|x|ch|sh)es$/, "$1").replace(/([^su])s$/, "$1")
      .replace(/is(e|ed|er|ing|ation)$/, "iz$1").replace(/ys(e|ed|er|ing)$/, "yz$1")
      .replace(/our(ed|ing|al|ite)?$/, "or$1").replace(/([^aeiou])re$/, "$1er").replace(/ogue?$/, "og").replace(/ence$/, "ense");
    return word.replace(/(?<=....)(ation|ition|ion|ment|ness|ity|ing|ed|er|ly|able|ive|(?<=.....)al)$/, (ending) => ending === "ation" ? "at" : "")
      .replace(/(.....)at(e?)$/, "$1").replace(/([bdgklmnprt])\1$/, "$1").replace(/(...)[ey]$/, "$1");
  }

  /** @param {string} a @param {string} b @param {number} most @returns {number} the slips of a finger between two words: letters left out, added, changed or swapped; above `most`, some number above it */
  function slips(a, b, most) {
    /** @type {number[]} */
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + Number(a[i - 1] !== b[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      if (Math.min(...next) > most) return most + 1;
      before = row;
      row = next;
    }
    return row[b.length];
  }

  /** @param {string} word @returns {number} a bit for each letter of a word: words far apart in it are far apart in slips */
  function letters(word) {
    let bits = 0;
    for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
    return bits;
  }
  /** @param {number} bits */
  function bitCount(bits) {
    let count = 0;
    for (; bits; bits &= bits - 1) count++;
    return count;
  }

  /** @param {Packed} packed @returns {Map<string, string>} word to its packed pages */
  function unpacked([names, rows]) {
    const lists = rows.split(" ");
    let word = "";
    return new Map(names.split(" ").map((name, i) => [word = word.slice(0, name.charCodeAt(0) - FIRST) + name.slice(1), lists[i]]));
  }

  /**
   * @param {SearchIndex} index the first file
   * @param {SearchText=} more the second file, once it is there
   * @returns {(query: string) => Hit[]} the search: first the page whose title was typed, then those that have all words
   * @typedef {{words: string[], sure: number}} Reading what a typed word may mean: words of the index that count as one
   * @typedef {{meanings: Reading[], points: Float32Array, reasons: Uint16Array, weight: number}} Judged what pages get for a word
   * @typedef {{page: number, score: number, named: boolean, whole: boolean, words: string[][], section: number}} Hit
   *   named: whether the query is its title; whole: whether it has all words of the query; words: for each of those that it has, the page's own that fit;
   *   section: under which heading most of them stand, -1 if they do so in its title and its other own fields
   */
  function makeSearch(index, more) {
    const own = unpacked(index.own), text = more ? unpacked(more.text) : new Map();
    const all = [...new Set([...own.keys(), ...text.keys()])].sort();
    const stop = new Set(index.stop.split(" "));
    const pageCount = index.pages.length;
    const types = index.pages.map((page) => TYPES[page[2]]);
    const titles = index.pages.map((page) => words(page[1]).join(" "));

    /** @template V @param {(key: string) => V} make @returns {(key: string) => V} */
    const memory = (make) => {
      const known = new Map();
      return (key) => { if (!known.has(key)) known.set(key, make(key)); return known.get(key); };
    };
    const stemOf = memory(stem);
    const lettersOf = memory(letters);

    // Where a word stands: pages with weights, first those of the pages' own fields (section -1), then those of the text
    const placesOf = memory((word) => {
      const lists = [[own.get(word) ?? "", 2], [text.get(word) ?? "", 3]];
      const size = lists.reduce((sum, [list, columns]) => sum + list.length / columns, 0);
      const places = { pages: new Uint16Array(size), weights: new Float32Array(size), sections: new Int16Array(size).fill(-1) };
      let at = 0;
      for (const [list, columns] of lists) {
        const count = list.length / columns;
        for (let i = 0, page = -1; i < count; i++, at++) {
          places.pages[at] = page += list.charCodeAt(i) - FIRST + 1;
          places.weights[at] = LEAST * 2 ** ((list.charCodeAt(count + i) - FIRST) / 1.6);
          if (columns === 3) places.sections[at] = list.charCodeAt(2 * count + i) - FIRST;
        }
      }
      return places;
    });
    /** @param {number} count */
    const rarity = (count) => Math.log(1 + (pageCount - count + 0.5) / (count + 0.5));

    /** @param {string} start */
    function begunWith(start) {
      let from = 0, high = all.length;
      while (from < high) { const middle = (from + high) >> 1; if (all[middle] < start) from = middle + 1; else high = middle; }
      let to = from;
      while (to < all.length && all[to].startsWith(start)) to++;
      return all.slice(from, to);
    }

    // The words of the index that are the typed one in another form
    const formsOf = memory((word) => {
      if (word.length < 3) return own.has(word) || text.has(word) ? [word] : [];
      const meant = stemOf(word);
      return begunWith(word.slice(0, word.length > 5 ? 4 : 3)).filter((other) => other === word || stemOf(other) === meant);
    });
    /** @param {string} word @returns {Reading[]} */
    const whole = (word) => formsOf(word).length ? [{ words: formsOf(word), sure: SURE.whole }] : [];

    /** @param {string} word @returns {Reading[]} what a word may mean that may be unfinished */
    function begun(word) {
      const same = formsOf(word), sure = same.length ? SURE.begun : SURE.onlyBegun;
      const longer = word.length > 1 ? begunWith(word).filter((other) => !same.includes(other)) : [];
      return [...whole(word), ...longer.map((other) => ({ words: [other], sure: sure * word.length / other.length }))];
    }

    /** @returns {Reading[]} the words that are a slip away, or two in a long one */
    const misspelt = memory((word) => {
      const most = word.length > 7 ? 2 : word.length > 3 ? 1 : 0;
      const near = [];
      for (const other of most ? all : []) {
        if (Math.abs(other.length - word.length) > most || bitCount(lettersOf(other) ^ lettersOf(word)) > 2 * most) continue;
        const count = slips(word, other, most);
        if (count <= most) near.push({ other, count: count + (other[0] === word[0] ? 0 : 0.5) });
      }
      const least = Math.min(...near.map(({ count }) => count));
      return near.filter(({ count }) => count < least + 1).map(({ other, count }) => ({ words: [other], sure: SURE.slip / count }));
    });

    /** @returns {string[] | null} "layernorm" as "layer" and "norm", if some page has both */
    const inTwo = memory((word) => {
      /** @param {string} half */
      const pagesOf = (half) => new Set(formsOf(half).flatMap((form) => [...placesOf(form).pages]));
      for (let i = 3; i <= word.length - 3; i++) {
        const [a, b] = [word.slice(0, i), word.slice(i)];
        if (!formsOf(a).length || !formsOf(b).length) continue;
        const first = pagesOf(a);
        if ([...pagesOf(b)].some((page) => first.has(page))) return [a, b];
      }
      return null;
    });

    /** @param {string[]} typed @returns {Reading[][]} of each word that a page should have, what it may mean */
    function readings(typed) {
      const telling = typed.filter((word) => !stop.has(word));
      const asked = telling.length ? telling : typed;
      /** @type {{of: string[], reading: Reading}[]} */
      const joined = [];   // "crash loop back off" for CrashLoopBackOff: words beside each other that the index has as one
      for (let n = 2; n <= 4; n++) for (let i = 0; i + n <= typed.length; i++) {
        const of = typed.slice(i, i + n);
        joined.push(...whole(of.join("")).map((reading) => ({ of, reading })));
      }
      return asked.flatMap((word) => {
        const beside = joined.filter(({ of }) => of.includes(word)).map(({ reading }) => reading);
        const found = begun(word);
        return found.length || beside.length ? [[...found, ...beside]] : inTwo(word)?.map(whole) ?? [misspelt(word)];
      });
    }

    // What each page gets for a word: the best that one of its meanings is worth there
    const sums = new Float32Array(pageCount), touched = new Uint16Array(pageCount);
    /** @param {Reading[]} meanings @returns {Judged} */
    function judge(meanings) {
      const points = new Float32Array(pageCount), reasons = new Uint16Array(pageCount);
      let weight = 0;
      meanings.forEach(({ words, sure }, number) => {
        let count = 0;
        for (const word of words) {
          const { pages, weights } = placesOf(word);
          for (let i = 0; i < pages.length; i++) {
            if (!sums[pages[i]]) touched[count++] = pages[i];
            sums[pages[i]] += weights[i];
          }
        }
        const rare = rarity(count);
        weight = Math.max(weight, rare);
        for (const page of touched.subarray(0, count)) {
          const worth = sure * rare * sums[page] * (1 + SATURATION) / (sums[page] + SATURATION);
          if (worth > points[page]) { points[page] = worth; reasons[page] = number; }
          sums[page] = 0;
        }
      });
      return { meanings, points, reasons, weight: weight || rarity(0) * 0.7 };   // nothing is like it: not all is lost
    }

    // The words of a page that fit, for each word of the query that it has
    /** @param {number} page @param {Judged[]} judged */
    const fitting = (page, judged) => judged.filter(({ points }) => points[page])
      .map(({ meanings, reasons }) => meanings[reasons[page]].words.filter((word) => placesOf(word).pages.includes(page)));

    /** @param {number} page @param {Judged[]} judged */
    function sectionOf(page, judged) {
      const votes = new Map([[-1, 0]]);
      for (const fit of fitting(page, judged)) {
        const sections = fit.map((word) => placesOf(word).sections[placesOf(word).pages.indexOf(page)]);
        const section = sections.includes(-1) ? -1 : sections[0];
        votes.set(section, (votes.get(section) ?? 0) + rarity(placesOf(fit[0]).pages.length));
      }
      return [...votes].reduce((best, vote) => vote[1] > best[1] ? vote : best)[0];
    }

    return (query) => {
      const typed = words(query), title = typed.join(" ");
      const judged = readings(typed).map(judge);
      const asksForTopic = ASKS.test(title);
      const full = judged.reduce((sum, { weight }) => sum + weight, 0);
      const hits = [];
      for (let page = 0; page < pageCount; page++) {
        let score = 0, covered = 0, has = 0;
        for (const { points, weight } of judged) if (points[page]) { score += points[page]; covered += weight; has++; }
        if (!has) continue;
        const counts = asksForTopic && index.pages[page][2] === "topic" ? ASKED : types[page];
        hits.push({
          page, score: score * counts * covered / full, named: titles[page] === title, whole: has === judged.length,
          get words() { return fitting(page, judged); },
          get section() { return sectionOf(page, judged); },
        });
      }
      return hits.sort((a, b) => Number(b.named) - Number(a.named) || Number(b.whole) - Number(a.whole) || b.score - a.score || a.page - b.page);
    };
  }

  globalThis.handbookSearch = { makeSearch, words, stem };
})();
