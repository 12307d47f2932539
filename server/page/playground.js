// The playground: asks, runs, shows, remembers.
"use strict";

const KEPT = 50; // entries of the history
const HISTORY = "worldmodel.history";
const TOKEN_KEY = "worldmodel.token";
const $ = (id) => document.getElementById(id);

/* Asking the server */

/** Every event the server tells, in order: {progress}, {text}, {result, files} or {error}, one JSON object a line. */
async function* events(path, body, signal) {
  const response = await post(path, body, signal);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const lines = value.split("\n");
    lines[0] = rest + lines[0];
    rest = lines.pop();
    for (const line of lines) if (line) yield JSON.parse(line);
  }
}

async function post(path, body, signal) {
  for (let refused = false; ; refused = true) {
    const headers = { "Content-Type": "application/json" };
    const token = sessionStorage.getItem(TOKEN_KEY);
    if (token) headers.Authorization = `Bearer ${token}`;
    const response = await fetch(path, { method: "POST", headers, body: JSON.stringify(body), signal });
    if (response.ok) return response;
    if (response.status !== 401) throw new Error(await complaint(response));
    await askForToken(refused || Boolean(token), signal);
  }
}

/** What the server says is wrong, whichever of its layers says it. */
async function complaint(response) {
  const text = await response.text();
  try {
    const { error } = JSON.parse(text);
    return error.message ?? error;
  } catch {
    return text.slice(0, 500) || `The server answered ${response.status}.`;
  }
}

function askForToken(refused, signal) {
  $("refused").hidden = !refused;
  $("token").value = "";
  $("locked").showModal();
  return new Promise((resolve, reject) => {
    $("unlock").onsubmit = (event) => {
      event.preventDefault();
      sessionStorage.setItem(TOKEN_KEY, $("token").value);
      $("locked").close();
    };
    $("leave").onclick = $("locked").oncancel = stop; // cancel: Esc
    $("locked").onclose = resolve;
    signal.addEventListener("abort", () => {
      reject(signal.reason);
      $("locked").close();
    });
  });
}

/* One request at a time */

let running = null; // the AbortController of the request under way

async function work(path, body, entry) {
  running?.abort();
  const mine = running = new AbortController();
  const began = performance.now();
  const tick = () => { $("clock").textContent = `${Math.floor((performance.now() - began) / 1000)} s`; };
  const clock = setInterval(tick, 1000);
  clear();
  say("Starting.");
  $("stop").hidden = false;
  try {
    for await (const event of events(path, body, mine.signal)) {
      if (running !== mine) return;
      if (event.progress) say(sentence(event.progress));
      if (event.text) write(event.text);
      if (event.error) throw new Error(event.error);
      if (event.result) return finish({ ...entry, result: event.result, files: event.files });
    }
    throw new Error("The connection was lost. Ask again.");
  } catch (fault) {
    if (running !== mine) return;
    say("That did not work.");
    const text = fault instanceof TypeError ? "The server does not answer. Is it running?" : fault.message;
    $(entry.question === null ? "outcome" : "answer").replaceChildren(noticeView(text));
  } finally {
    clearInterval(clock);
    if (running === mine) rest();
  }
}

/** Leaving is what cancels: the server notices and ends the run. */
function stop() {
  if (running === null) return;
  running.abort();
  rest();
  say("Stopped.");
}

function rest() {
  running = null;
  const focused = document.activeElement === $("stop");
  $("stop").hidden = true;
  $("clock").textContent = "";
  if (focused) $("question").focus();
}

function clear() {
  $("reply").hidden = true;
  for (const id of ["reply", "answer", "outcome"]) $(id).replaceChildren();
}

/** What the model writes, as it writes it. */
function write(piece) {
  const reply = $("reply");
  const follow = reply.scrollTop + reply.clientHeight >= reply.scrollHeight - 8;
  reply.hidden = false;
  reply.append(piece);
  if (follow) reply.scrollTop = reply.scrollHeight;
}

function finish(entry) {
  const { question, result } = entry;
  show(entry);
  if (question !== null) setProgram(result.code, result.requires);
  remember(entry);
  const status = result.status === "ok" ? "Done" : sentence(result.status.replaceAll("_", " "));
  const answer = question === null ? "" : `: ${(result.answer ?? "no answer").slice(0, 200)}`;
  say(`${status}${answer} (${duration(result.timings_ms.total)})`);
}

function say(words) {
  $("status").textContent = words;
}

function sentence(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Put a result, new or remembered, on the page. */
function show({ question, result, files }) {
  clear();
  const solved = question === null ? null : result;
  const execution = solved ? solved.execution : result;
  if (solved) $("answer").replaceChildren(...answerView(solved));
  const all = (execution?.artifacts ?? []).map((file, i) => ({ ...file, data: files?.[i] }));
  $("outcome").replaceChildren(...(execution ? [outputView(execution, all)] : []), detailView(execution, solved));
}

$("ask").addEventListener("submit", (event) => {
  event.preventDefault();
  const question = $("question").value;
  work("api/solve", { question, samples: Number($("samples").value) }, { question });
});
$("run").addEventListener("submit", (event) => {
  event.preventDefault();
  const program = { code: $("code").value, requires: requirements($("requires").value) };
  work("api/execute", program, { question: null, ...program });
});
$("stop").addEventListener("click", stop);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !$("locked").open) stop();
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.repeat) {
    event.preventDefault();
    document.activeElement.form?.requestSubmit();
  }
});

/* The program */

function setProgram(code, requires) {
  $("code").value = code;
  $("requires").value = requires.join(", ");
  colour();
}

function colour() {
  // A last empty line has no height of its own in the coloured copy.
  $("colours").replaceChildren(coloured($("code").value), "\n");
}

/** Split at commas, but not at those of `python:name[a,b]>=2,<3`. */
function requirements(text) {
  return text.split(/,(?![^[]*\])(?!\s*[<>=!~])/).map((one) => one.trim()).filter(Boolean);
}

$("code").addEventListener("input", colour);
$("code").addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.isComposing) return;
  const line = $("code").value.slice(0, $("code").selectionStart).split("\n").pop();
  const indent = line.match(/^[ \t]*/)[0] + (/:\s*$/.test(line) ? "    " : "");
  if (!indent) return;
  event.preventDefault();
  document.execCommand("insertText", false, `\n${indent}`); // the one way that undo understands
});

/* History: newest first, in this browser; files only until the page is left, and large ones not at all. */

const LARGE = 1e6; // characters of base64

let past = stored();

function stored() {
  try {
    return JSON.parse(localStorage.getItem(HISTORY)) ?? [];
  } catch {
    return [];
  }
}

function remember(entry) {
  const large = entry.files.reduce((sum, data) => sum + data.length, 0) > LARGE;
  past = [large ? { ...entry, files: [] } : entry, ...past].slice(0, KEPT);
  for (let n = past.length; n > 0; n--) {
    try {
      localStorage.setItem(HISTORY, JSON.stringify(past.slice(0, n), (key, value) => (key === "files" ? undefined : value)));
      break;
    } catch { /* full, or not allowed: one entry less */ }
  }
  list();
}

function list() {
  $("history").replaceChildren(...past.map((entry) => {
    const { question, code, requires, result } = entry;
    const outcome = question === null ? result.status : result.answer ?? result.status;
    const button = el("button", { type: "button" }, el("span", {}, (question ?? code).trim().slice(0, 200)),
      el("span", { className: "soft" }, outcome.replaceAll("_", " ").slice(0, 100)));
    button.addEventListener("click", () => {
      stop();
      show(entry);
      if (question !== null) $("question").value = question;
      setProgram(code ?? result.code, requires ?? result.requires);
      say("From the history.");
    });
    return el("li", {}, button);
  }));
  $("nothing").hidden = past.length > 0;
  $("clear").hidden = past.length === 0;
}

$("clear").addEventListener("click", () => {
  past = [];
  try {
    localStorage.removeItem(HISTORY);
  } catch { /* not allowed here, so nothing is there */ }
  list();
  $("question").focus();
});

colour(); // a reload may bring back what was typed
list();
