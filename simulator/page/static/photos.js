// Samples drawn here, so that nobody needs a photo at hand: street scenes and a short letter. All made up.

const SCENES = ["street", "market", "bridge"];

export function sampleNames() { return SCENES; }

export async function samplePhoto(name, seed = Math.floor(Math.random() * 1000)) {
  const canvas = document.createElement("canvas");
  canvas.width = 960; canvas.height = 720;
  const pen = canvas.getContext("2d");
  const light = 70 + (seed % 12);
  const sky = pen.createLinearGradient(0, 0, 0, 420);
  sky.addColorStop(0, `hsl(${200 + seed % 25} 45% ${light}%)`);
  sky.addColorStop(1, `hsl(${36 + seed % 20} 50% ${light + 12}%)`);
  pen.fillStyle = sky; pen.fillRect(0, 0, 960, 720);
  ({ street, market, bridge })[name](pen, seed);
  figure(pen, 330 + (seed % 5) * 60, 560, seed);
  pen.fillStyle = "rgb(255 255 255 / .82)"; pen.fillRect(18, 668, 246, 34);
  pen.fillStyle = "#333"; pen.font = "600 20px sans-serif"; pen.fillText("DEMO · gambar buatan", 26, 692);
  return base64(await new Promise((done) => { canvas.toBlob(done, "image/jpeg", 0.82); }));
}

function street(pen, seed) {
  for (let i = 0; i < 5; i += 1) {
    const high = 190 + ((seed * 7 + i * 61) % 130);
    pen.fillStyle = `hsl(${(seed * 3 + i * 40) % 60 + 15} 22% ${58 + i * 4}%)`;
    pen.fillRect(i * 200 - 20, 470 - high, 190, high);
    pen.fillStyle = "rgb(40 50 60 / .35)";
    for (let w = 0; w < 3; w += 1) pen.fillRect(i * 200 + 8 + w * 52, 500 - high, 30, 42);
  }
  pen.fillStyle = "#8d8a84"; pen.fillRect(0, 470, 960, 70);
  pen.fillStyle = "#5b5d60"; pen.fillRect(0, 540, 960, 180);
  pen.fillStyle = "#d9d4c4"; for (let i = 0; i < 7; i += 1) pen.fillRect(i * 150, 632, 80, 10);
}

function market(pen, seed) {
  const awnings = ["#b2573c", "#3d7a6b", "#c79a3e", "#56688f"];
  for (let i = 0; i < 4; i += 1) {
    pen.fillStyle = "#6d5a48"; pen.fillRect(i * 240 + 20, 300, 200, 200);
    pen.fillStyle = awnings[(i + seed) % 4]; pen.beginPath(); pen.moveTo(i * 240, 310); pen.lineTo(i * 240 + 240, 310); pen.lineTo(i * 240 + 215, 240); pen.lineTo(i * 240 + 25, 240); pen.fill();
    pen.fillStyle = "rgb(255 240 200 / .5)"; pen.fillRect(i * 240 + 40, 430, 160, 40);
  }
  pen.fillStyle = "#a39a8b"; pen.fillRect(0, 500, 960, 220);
}

function bridge(pen) {
  pen.fillStyle = "#77877a"; pen.fillRect(0, 400, 960, 90);
  pen.fillStyle = "#9aa3a3"; pen.fillRect(0, 250, 960, 60);
  pen.fillStyle = "#868f90"; for (const x of [120, 470, 800]) pen.fillRect(x, 310, 62, 190);
  pen.fillStyle = "#7d8f99"; pen.fillRect(0, 480, 300, 60);
  pen.fillStyle = "#958d7e"; pen.fillRect(0, 500, 960, 220);
}

// Somebody who sits on the ground, seen from afar: nobody in particular.
function figure(pen, x, y, seed) {
  pen.fillStyle = "rgb(0 0 0 / .22)"; pen.beginPath(); pen.ellipse(x + 20, y + 62, 110, 16, 0, 0, 7); pen.fill();
  pen.fillStyle = `hsl(${(seed * 37) % 360} 28% 42%)`; pen.beginPath(); pen.roundRect(x - 48, y - 68, 96, 118, 40); pen.fill();
  pen.fillStyle = "#3f4650"; pen.beginPath(); pen.roundRect(x - 40, y + 20, 156, 40, 20); pen.fill();
  pen.fillStyle = "#8a6446"; pen.beginPath(); pen.arc(x + 8, y - 96, 34, 0, 7); pen.fill();
  pen.fillStyle = "#d8d4cd"; pen.beginPath(); pen.arc(x + 6, y - 104, 35, Math.PI, 0); pen.fill();
}

export async function base64(blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (let i = 0; i < bytes.length; i += 32768) text += String.fromCharCode(...bytes.subarray(i, i + 32768));
  return btoa(text);
}

// A letter of one page as the smallest PDF that readers open.
export function sampleLetter() {
  const page = "BT /F1 20 Tf 72 720 Td (DEMO - surat buatan) Tj 0 -34 Td /F1 13 Tf (Surat keterangan Polsek Tangerang) Tj 0 -22 Td (Nomor B/17/VII/2023) Tj ET";
  const objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"];
  let text = "%PDF-1.4\n";
  const starts = objects.map((one, i) => { const at = text.length; text += `${i + 1} 0 obj\n${one}\nendobj\n`; return at; });
  const xref = text.length;
  text += `xref\n0 6\n0000000000 65535 f \n${starts.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return btoa(text);
}
