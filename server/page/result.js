// A result of `solve` or `execute` as parts of a page.
// Whatever a model or a program wrote goes in as text, never as markup.
"use strict";

const SURE = 0.8; // as in server/text.py
const COLOURED = 30000; // characters; longer programs stay without colours
const IMAGES = ["image/png", "image/jpeg", "image/gif", "image/webp"];
const WORDS = {
  decode: "Writing the program", execute: "Running it", queue: "Waiting for a turn", install: "Installing packages",
  start: "Starting the container", run: "The program", collect: "Collecting its files",
};
const TOKEN = new RegExp([
  /(?<comment>#.*)/,
  /(?<string>(?:\b[rbfuRBFU]{1,2})?(?:"""[^]*?(?:"""|$)|'''[^]*?(?:'''|$)|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?))/,
  /(?<number>\b\d[\w.]*)/,
  /(?<name>[\p{L}_][\p{L}\p{N}_]*)/u,
].map((part) => part.source).join("|"), "gu");
const KEYWORDS = new Set(("False None True and as assert async await break case class continue def del elif else except " +
  "finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield").split(" "));
const BUILTINS = new Set(("abs all any bin bool bytes chr dict divmod enumerate filter float format frozenset hex int " +
  "isinstance iter len list map max min next oct open ord pow print range repr reversed round set sorted str sum tuple " +
  "type zip").split(" "));

/** An element; strings among its children become text. */
function el(tag, properties, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** Python source as coloured text, whose text is exactly `code`. */
function coloured(code) {
  const all = document.createDocumentFragment();
  let end = 0;
  for (const found of code.length > COLOURED ? [] : code.matchAll(TOKEN)) {
    const { comment, string, number, name } = found.groups;
    const kind = comment ? "comment" : string ? "string" : number ? "number"
      : KEYWORDS.has(name) ? "keyword" : BUILTINS.has(name) ? "builtin" : null;
    if (kind === null) continue;
    all.append(code.slice(end, found.index), el("span", { className: kind }, found[0]));
    end = found.index + found[0].length;
  }
  all.append(code.slice(end));
  return all;
}

function section(title, ...children) {
  return el("section", {}, el("h2", {}, title), ...children);
}

/** Printed text; a long one scrolls, and can be reached with the keyboard. */
function printed(text) {
  const long = text.length > 1500 || text.split("\n").length > 20;
  return el("pre", long ? { className: "scrolls", tabIndex: 0 } : {}, text);
}

/** What went wrong before there was a result. */
function noticeView(text) {
  return el("p", { className: "notice", role: "alert" }, text);
}

/** The answer of `solve`, how far to trust it, and the reasoning. */
function answerView(result) {
  const kind = { verified: "good", unverified: "wary" }[result.status] ?? "bad";
  const facts = [];
  if (result.confidence !== null) facts.push(`${Math.round(result.confidence * 100)}% confidence`);
  if (result.attempts !== 1) facts.push(`${result.attempts} attempts`);
  if (result.confidence !== null && result.confidence < SURE) facts.push("read the program before you rely on it");
  const answer = result.answer ?? "No answer";
  const look = result.answer === null ? "none" : answer.length > 120 || answer.includes("\n") ? "long" : "";
  const parts = [section(
    "Answer",
    el("p", { className: `answer ${look}` }, answer),
    el("p", { className: "verdict" }, el("b", { className: kind }, result.status), el("span", { className: "soft" }, facts.join(" · "))),
    result.explanation ? el("p", { className: "prose" }, result.explanation) : null,
  )];
  if (result.votes !== null) {
    const votes = Object.entries(result.votes).sort(([, a], [, b]) => b - a);
    parts.push(section("Votes", rows(votes.map(([value, n]) => [value, `${n}`, n / votes[0][1]]))));
  }
  if (result.think) parts.push(section("Reasoning", el("p", { className: "prose" }, result.think)));
  return parts;
}

function programView(code, requires) {
  const needs = requires.length ? el("p", { className: "soft requires" }, "Requires ", el("code", {}, requires.join(", "))) : null;
  return section("Program", el("pre", {}, coloured(code)), needs);
}

/** What the program printed and left. `files` are {name, mime_type, size, data?} with data in base64. */
function outputView(execution, files) {
  const parts = [];
  if (execution.status !== "ok") {
    const code = execution.exit_code === null ? "" : `, exit code ${execution.exit_code}`;
    parts.push(el("p", { className: "verdict" }, el("b", { className: "bad" }, execution.status.replaceAll("_", " ") + code)));
  }
  if (execution.missing !== null) {
    parts.push(el("p", { className: "verdict" }, `It imports ${execution.missing.import}, which is not declared: add `,
      el("code", {}, execution.missing.suggested_requirement), " to what it requires."));
  }
  for (const [name, text, cut] of [
    [null, execution.stdout, execution.stdout_truncated],
    ["Error output", execution.stderr, execution.stderr_truncated],
  ]) {
    if (text && name) parts.push(el("h3", {}, name));
    if (text) parts.push(printed(text.replace(/\n$/, "")));
    if (cut) parts.push(el("small", {}, "It printed more than is kept."));
  }
  if (execution.value !== null) {
    parts.push(el("h3", {}, "Value of the last line"), printed(JSON.stringify(execution.value)));
  }
  if (!execution.stdout && !execution.stderr && execution.value === null) {
    parts.push(el("p", { className: "soft" }, "It printed nothing."));
  }
  const shown = files.filter((file) => file.data && IMAGES.includes(file.mime_type));
  for (const file of shown) {
    const source = `data:${file.mime_type};base64,${file.data}`;
    parts.push(el("figure", {}, el("img", { src: source, alt: file.name }), el("figcaption", {}, fileView(file))));
  }
  const rest = files.filter((file) => !shown.includes(file));
  if (rest.length) parts.push(el("h3", {}, "Files"), el("ul", {}, ...rest.map((file) => el("li", {}, fileView(file)))));
  return section("Output", ...parts);
}

/** Name and size; with data it can be saved where the host lets it. */
function fileView(file) {
  const size = file.size < 1024 ? `${file.size} bytes` : `${(file.size / 1024).toFixed(1)} KiB`;
  if (!file.data || document.body.className === "app") return el("small", {}, `${file.name} (${size})`);
  const link = el("a", { href: "#", download: file.name }, file.name);
  link.addEventListener("click", () => { // the link is followed after this
    const bytes = Uint8Array.from(atob(file.data), (letter) => letter.charCodeAt(0));
    link.href = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  }, { once: true });
  return el("small", {}, link, ` (${size})`);
}

/** Packages, timings, and where it ran. `result` is of `solve` or null. */
function detailView(execution, result) {
  const { total, ...own } = (result ?? execution).timings_ms;
  const steps = Object.entries(own);
  if (result && execution) steps.push(...Object.entries(execution.timings_ms).map(([name, ms]) => [name, ms, true]));
  const table = rows([
    ...steps.filter(([name, ms, part]) => name in WORDS && (!part || ms >= 0.5))
      .map(([name, ms, part]) => [WORDS[name], duration(ms), total ? Math.min(1, ms / total) : 0, part]),
    ["Total", duration(total), null],
  ]);
  const facts = [];
  if (result) {
    facts.push(["Model", result.model.base], ["Adapter", result.model.adapter ?? "none"], ["Engine", result.model.engine]);
    facts.push(["Tokens", `${result.tokens.prompt ?? 0} read, ${result.tokens.completion ?? 0} written`]);
  }
  let packages = el("p", { className: "soft" }, "None installed.");
  if (execution) {
    const { installed, runtime, image_digest: image } = execution.environment;
    facts.push(["Network", "none"], ["Runtime", runtime || "unknown"], ["Image", image.slice(0, 19) || "unknown"], ["Run", execution.execution_id]);
    if (installed.length) packages = rows(installed.map((one) => [one.name, one.version]));
  }
  return section(
    "How it ran",
    el("div", { className: "facts" },
      el("div", {}, el("h3", {}, "Time"), table),
      el("div", {}, el("h3", {}, "Packages"), packages,
        el("h3", {}, result ? "Model and container" : "Container"), el("dl", {}, ...facts.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)])))),
  );
}

/** A table of [name, value, share of the widest from 0 to 1 or null, whether it is part of the row before]. */
function rows(all) {
  return el("table", {}, el("tbody", {}, ...all.map(([name, value, share, part]) => {
    const row = el("tr", { className: part ? "part" : "" }, el("th", { scope: "row" }, name), el("td", {}, value));
    if (share !== undefined) {
      const bar = el("i", {});
      bar.style.setProperty("--share", `${100 * (share ?? 0)}%`);
      row.append(el("td", { className: "bar", ariaHidden: "true" }, share === null ? "" : bar));
    }
    return row;
  })));
}

function duration(ms) {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
