"""Times docxtpl on a report of ours: python bench/docxtpl_report.py REPORT.docx, where docxtpl is installed.

Every content control's number becomes a placeholder, as in docxtemplater.mjs.
"""
import io, re, sys, time, zipfile
from docxtpl import DocxTemplate

data = {}

def placeholder(match):
    name = f"n{len(data) + 1}"
    data[name] = match.group(2)
    return match.group(1) + "{{ " + name + " }}" + match.group(3)

template = io.BytesIO()
with zipfile.ZipFile(sys.argv[1]) as source, zipfile.ZipFile(template, "w", zipfile.ZIP_DEFLATED) as target:
    for name in source.namelist():
        content = source.read(name)
        if name == "word/document.xml":
            content = re.sub(r"(<w:sdtContent>.*?<w:t[^>]*>)([^<]*)(</w:t>)", placeholder, content.decode()).encode()
        target.writestr(name, content)

def render():
    document = DocxTemplate(io.BytesIO(template.getvalue()))
    document.render(data)
    document.save(io.BytesIO())

for _ in range(20):
    render()
times = []
for _ in range(100):
    start = time.perf_counter()
    render()
    times.append((time.perf_counter() - start) * 1000)
times.sort()
print(f"docxtpl: {len(data)} placeholders, median {times[50]:.2f} ms, fastest {times[0]:.2f} ms")
