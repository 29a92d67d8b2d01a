"use strict";
(() => {
  const form = document.querySelector(".filters");
  const findings = [...document.querySelectorAll(".finding")];
  const marks = [...document.querySelectorAll("mark")];
  if (!form || findings.length === 0) return;
  form.hidden = false;
  const chosen = name => new Set([...form.querySelectorAll(`input[name=${name}]:checked`)].map(box => box.value));
  const filter = () => {
    const severities = chosen("severity"), families = chosen("family"), text = form.elements.text.value.trim();
    const shown = new Set();
    for (const finding of findings) {
      const show = severities.has(finding.dataset.severity) && families.has(finding.dataset.family) && (!text || finding.textContent.includes(text));
      finding.hidden = !show;
      if (show) shown.add(finding.dataset.f);
    }
    for (const mark of marks) mark.classList.toggle("off", !mark.dataset.f.split(" ").some(f => shown.has(f)));
    form.querySelector("output").textContent = `列出 ${shown.size} / ${findings.length} 条`;
  };
  const select = (finding, scrollTo) => {
    for (const old of document.querySelectorAll(".current")) old.classList.remove("current");
    finding.classList.add("current");
    for (const mark of marks) if (mark.dataset.f.split(" ").includes(finding.dataset.f)) mark.classList.add("current");
    if (scrollTo) scrollTo.scrollIntoView({ block: "center" });
  };
  form.addEventListener("input", filter);
  form.addEventListener("submit", event => event.preventDefault());
  for (const finding of findings)
    finding.addEventListener("click", event => {
      const target = document.getElementById(`p${finding.dataset.f}`);
      if (event.target.closest("a")) event.preventDefault();
      select(finding, target);
    });
  for (const mark of marks)
    mark.addEventListener("click", () => {
      const finding = findings.find(one => !one.hidden && mark.dataset.f.split(" ").includes(one.dataset.f));
      if (finding) select(finding, finding);
    });
  filter();
})();
