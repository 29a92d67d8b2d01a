// Times docxtemplater on a report of ours: node bench/docxtemplater.mjs REPORT.docx, where docxtemplater and pizzip are installed (npm i docxtemplater pizzip).
// Every content control's number becomes a placeholder, so that the template has as many of them as the report has bound figures.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
const require = createRequire(join(process.cwd(), "any.js"));
const PizZip = require("pizzip"), Docxtemplater = require("docxtemplater");

const source = new PizZip(readFileSync(process.argv[2]));
const data = {};
let count = 0;
const body = source.file("word/document.xml").asText().replace(/(<w:sdtContent>.*?<w:t[^>]*>)([^<]*)(<\/w:t>)/g, (_, before, text, after) => {
  data["n" + ++count] = text;
  return before + "{n" + count + "}" + after;
});
source.file("word/document.xml", body);
const template = source.generate({ type: "nodebuffer", compression: "DEFLATE" });

function render() {
  const document = new Docxtemplater(new PizZip(template));
  document.render(data);
  return document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
}
for (let i = 0; i < 60; i++) render();
const times = Array.from({ length: 200 }, () => { const start = performance.now(); render(); return performance.now() - start; }).sort((a, b) => a - b);
console.log(`docxtemplater ${require("docxtemplater/package.json").version}: ${count} placeholders, median ${times[100].toFixed(2)} ms, fastest ${times[0].toFixed(2)} ms`);
