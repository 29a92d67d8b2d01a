"use strict";
(() => {
  document.documentElement.classList.add("scripted");
  for (const element of document.querySelectorAll("[data-with-script]")) element.hidden = false;

  for (const form of document.querySelectorAll("form[data-confirm]"))
    form.addEventListener("submit", event => { if (!confirm(form.dataset.confirm)) event.preventDefault(); });
  for (const select of document.querySelectorAll("select[data-submit]"))
    select.addEventListener("change", () => select.form.requestSubmit());

  // Copying the letter for a chat.
  for (const button of document.querySelectorAll("[data-copy]"))
    button.addEventListener("click", async () => {
      const text = document.getElementById(button.dataset.copy);
      const said = document.querySelector("[data-copy-said]");
      try {
        await navigator.clipboard.writeText(text.value);
        said.textContent = "已复制";
      } catch {
        text.select();
        said.textContent = document.execCommand("copy") ? "已复制" : "没有复制成：请按 Ctrl+C";
      }
    });

  // Progress without reading the whole page again.
  const watch = document.querySelector("[data-watch]");
  if (watch) {
    const bar = watch.querySelector("[data-bar]"), stage = watch.querySelector("[data-stage]"), table = watch.querySelector("[data-rows]");
    const cell = (row, text, span) => { const td = row.insertCell(); td.textContent = text; if (span) td.colSpan = span; };
    const look = async () => {
      let state;
      try {
        const answer = await fetch(watch.dataset.watch);
        if (!answer.ok) { location.reload(); return; }
        state = await answer.json();
      } catch {
        stage.textContent = "连不上绩评，可能已经结束。请重新启动绩评。";
        return;
      }
      if (state.over) { location.reload(); return; }
      stage.textContent = state.stage;
      if (state.total > 0) { bar.max = state.total; bar.value = state.done; } else bar.removeAttribute("value");
      const body = table.tBodies[0];
      body.replaceChildren();
      for (const one of state.rows) {
        const row = body.insertRow();
        cell(row, one.title);
        if (one.unread) cell(row, "读不了", 3);
        else for (const count of [one.errors, one.warnings, one.notes]) cell(row, count);
      }
      table.hidden = state.rows.length === 0;
      setTimeout(look, 500);
    };
    setTimeout(look, 300);
  }

  // The words on a browser's own button are in the language of the browser.
  for (const input of document.querySelectorAll(".with-file input")) {
    const choose = document.createElement("span"), name = document.createElement("span");
    choose.className = "choose";
    choose.textContent = "选文件";
    name.className = "name";
    input.before(choose, name);
    const show = () => { name.textContent = [...input.files].map(file => file.name).join("、") || "未选"; };
    input.addEventListener("change", show);
    show();
  }

  // Choosing files: dragged ones and those of the inputs are shown together and sent together.
  const size = bytes => bytes >= 1048576 ? `${(bytes / 1048576).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;

  const entriesOf = async entry => {
    if (entry.isFile) return [{ file: await new Promise((done, fail) => entry.file(done, fail)), path: entry.fullPath.replace(/^\//, "") }];
    const reader = entry.createReader(), found = [];
    for (;;) {
      const some = await new Promise((done, fail) => reader.readEntries(done, fail));
      if (some.length === 0) return found;
      for (const one of some) found.push(...await entriesOf(one));
    }
  };

  const dropped = async data => {
    // Entries have to be asked for before the first wait: the list is emptied after the event.
    const items = [...data.items].filter(item => item.kind === "file").map(item => ({ entry: item.webkitGetAsEntry?.(), file: item.getAsFile() }));
    const found = [];
    for (const item of items)
      if (item.entry) found.push(...await entriesOf(item.entry));
      else if (item.file) found.push({ file: item.file, path: item.file.name });
    return found;
  };

  for (const form of document.querySelectorAll("form[data-upload]")) {
    const zone = form.querySelector("[data-drop]"), chosen = form.querySelector("[data-chosen]");
    const fault = form.querySelector("[data-fault]"), sending = form.querySelector("[data-sending]"), go = form.querySelector(".go button");
    const inputs = [...zone.querySelectorAll("input[type=file]")];
    let dragged = [];
    const material = () => [...dragged, ...inputs.flatMap(input => [...input.files].map(file => ({ file, path: file.webkitRelativePath || file.name })))];
    const say = text => { fault.textContent = text; fault.hidden = !text; };
    const show = () => {
      const all = material();
      say("");
      chosen.hidden = all.length === 0;
      chosen.replaceChildren();
      if (all.length === 0) return;
      const names = all.slice(0, 3).map(one => one.path).join("、");
      chosen.append(`已选 ${all.length} 个文件，${size(all.reduce((sum, one) => sum + one.file.size, 0))}：${names}${all.length > 3 ? " 等" : ""}`);
      const again = document.createElement("button");
      again.type = "button";
      again.className = "second";
      again.textContent = "重新选";
      again.addEventListener("click", () => { dragged = []; for (const input of inputs) input.value = ""; show(); });
      chosen.append(again);
    };
    for (const input of inputs) input.addEventListener("change", show);
    form.addEventListener("dragover", event => { event.preventDefault(); zone.classList.add("over"); });
    form.addEventListener("dragleave", event => { if (!form.contains(event.relatedTarget)) zone.classList.remove("over"); });
    form.addEventListener("drop", async event => {
      if (event.target.matches?.("input[type=file]") && !zone.contains(event.target)) return;
      event.preventDefault();
      zone.classList.remove("over");
      try {
        dragged.push(...await dropped(event.dataTransfer));
        show();
      } catch {
        say("拖进来的文件打不开，请改用“选文件”或“选文件夹”。");
      }
    });

    form.addEventListener("submit", event => {
      event.preventDefault();
      const all = material();
      const large = all.find(one => one.file.size > Number(form.dataset.limit));
      if (all.length === 0) return say("还没有选择材料：请把文件拖进来，或者点“选文件”“选文件夹”。");
      if (all.length > Number(form.dataset.count)) return say(`文件太多：一次最多 ${form.dataset.count} 个。请分几次检查，或者打成压缩包。`);
      if (large) return say(`“${large.path}”太大：单个文件最多 ${size(Number(form.dataset.limit))}。`);
      if (all.reduce((sum, one) => sum + one.file.size, 0) > Number(form.dataset.total)) return say(`文件总共太大：一次最多 ${size(Number(form.dataset.total))}。请分几次检查。`);
      const data = new FormData(form);
      data.delete("files");
      data.delete("folder");
      for (const one of all) data.append("files", one.file, one.path);
      const request = new XMLHttpRequest();
      request.open("POST", form.action);
      request.setRequestHeader("X-Jiping-Script", "1");
      request.responseType = "json";
      request.upload.addEventListener("progress", step => { if (step.lengthComputable) sending.textContent = `正在接收文件：${Math.floor(step.loaded / step.total * 100)}%`; });
      const end = text => { sending.hidden = true; go.disabled = false; say(text); };
      request.addEventListener("load", () => {
        if (request.status === 200 && request.response?.address) location.assign(request.response.address);
        else end(request.response?.fault ?? "没有开始检查。请刷新页面再试一次。");
      });
      request.addEventListener("error", () => end("没有传过去：文件可能在选择之后被改名、移动或占用，请重新选；或者绩评已经结束，请重新启动。"));
      say("");
      sending.textContent = "正在接收文件 …";
      sending.hidden = false;
      go.disabled = true;
      request.send(data);
    });
  }
  // A page that comes back from the browser's store would show a dead button.
  window.addEventListener("pageshow", event => { if (event.persisted) location.reload(); });
})();
