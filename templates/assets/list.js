// Search and filters of the list. Without scripts every row is shown and the form stays hidden.
(() => {
  const form = document.getElementById("search");
  const words = document.getElementById("words");
  const count = document.getElementById("count");
  const nothing = document.getElementById("nothing");
  const table = document.getElementById("list");
  const records = globalThis.tongbanSearch.map((record) => ({
    ...record,
    row: document.getElementById(`item-${record.id}`),
    readings: record.pinyin.map((reading) => reading.split(" ")),
  }));

  // The same folding as the index: width of characters, then case.
  const fold = (text) => text.normalize("NFKC").toLowerCase();

  /** Pinyin from the start of any syllable: "weisheng" finds 公共场所卫生许可. */
  const sounds = (record, term) =>
    record.initials.some((initials) => initials.includes(term)) ||
    record.readings.some((syllables) =>
      syllables.some((_, at) => syllables.slice(at).join("").startsWith(term)),
    );

  const isFound = (record, term) =>
    record.text.includes(term) || (/^[a-z]+$/.test(term) && sounds(record, term));

  const update = () => {
    const terms = fold(words.value)
      .split(/\s+/)
      .filter((term) => term !== "");
    const wanted = [...form.querySelectorAll("select")].filter((select) => select.value !== "");
    let shown = 0;
    for (const record of records) {
      const fits =
        wanted.every((select) => record.filters[select.name].includes(select.value)) &&
        terms.every((term) => isFound(record, term));
      record.row.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const body of table.tBodies) {
      const fitting = [...body.rows].filter((row) => row.classList.contains("item") && !row.hidden).length;
      body.hidden = fitting === 0;
      body.querySelector(".group .sub").textContent = `${fitting} 项`;
    }
    count.textContent =
      shown === records.length ? `共 ${records.length} 项` : `共 ${records.length} 项，符合条件 ${shown} 项`;
    nothing.hidden = shown > 0;
    table.hidden = shown === 0;
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    update();
  });
  form.addEventListener("input", update);
  form.addEventListener("change", update);
  form.addEventListener("reset", () => setTimeout(update));
  addEventListener("pageshow", update);
  update();
})();
