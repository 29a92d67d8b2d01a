"use strict";
(() => {
  const table = document.querySelector(".units"), form = document.querySelector(".filters");
  if (!table || !form) return;
  const body = table.tBodies[0], rows = [...body.rows], heads = [...table.tHead.rows[0].cells];
  form.hidden = false;
  const filter = () => {
    const states = new Set([...form.querySelectorAll("input[name=state]:checked")].map(box => box.value));
    const text = form.elements.text.value.trim(), wrong = form.elements.wrong.checked;
    let shown = 0;
    for (const row of rows) {
      row.hidden = !states.has(row.dataset.state) || wrong && row.dataset.wrong === "0" || text && !row.cells[1].textContent.includes(text);
      if (!row.hidden) shown++;
    }
    form.querySelector("output").textContent = shown === rows.length ? "" : `显示 ${shown} 行，共 ${rows.length} 行`;
  };
  form.addEventListener("input", filter);
  form.addEventListener("submit", event => event.preventDefault());
  table.classList.add("sortable");
  heads.forEach((head, column) => head.addEventListener("click", () => {
    const down = head.getAttribute("aria-sort") === "ascending";
    heads.forEach(other => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const key = row => row.cells[column].textContent.trim();
    const order = (a, b) => {
      const left = key(a), right = key(b), numbers = left !== "" && right !== "" && !isNaN(left) && !isNaN(right);
      // What is empty stays below, whichever way the rest is sorted.
      if ((left === "") !== (right === "")) return left === "" ? 1 : -1;
      return (numbers ? left - right : left.localeCompare(right, "zh-CN")) * (down ? -1 : 1);
    };
    rows.sort(order).forEach(row => body.append(row));
  }));
})();
