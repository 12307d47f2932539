// The result view inside an assistant: MCP Apps (SEP-1865), JSON-RPC with the host over postMessage.
"use strict";

const PROTOCOL_VERSION = "2026-01-26";
const RESULT_META = "worldmodel/result"; // as in server/schemas.py
const IMAGE_BYTES = 3_750_000; // as there
const place = document.getElementById("result");
let asked = {}; // the arguments of the call

const notifications = {
  "ui/notifications/tool-input": (params) => {
    asked = params.arguments ?? {};
    place.replaceChildren(...inputView(), el("p", { className: "soft" }, "Working."));
  },
  "ui/notifications/tool-result": (result) => place.replaceChildren(...inputView(result), ...resultView(result)),
  "ui/notifications/tool-cancelled": () => place.replaceChildren(...inputView(), noticeView("Cancelled.")),
  "ui/notifications/host-context-changed": dress,
};

/** What was asked: a question, or a program unless the result shows it. */
function inputView() {
  if (asked.question) return [section("Question", el("p", { className: "prose" }, asked.question))];
  return asked.code ? [programView(asked.code, asked.requires ?? [])] : [];
}

function resultView(result) {
  const content = result.content ?? [];
  const fields = result.structuredContent ?? result._meta?.[RESULT_META];
  const text = content.filter((block) => block.type === "text").map((block) => block.text).join("\n");
  if (result.isError) return [noticeView(text)];
  if (!fields) return [printed(text)];
  const solved = "answer" in fields ? fields : null;
  const execution = solved ? solved.execution : fields;
  const images = content.filter((block) => block.type === "image");
  const isSent = (file) => IMAGES.includes(file.mime_type) && file.size <= IMAGE_BYTES;
  const files = (execution?.artifacts ?? []).map((file) => (isSent(file) ? { ...file, data: images.shift()?.data } : file));
  return [
    ...(solved ? answerView(solved) : []),
    solved?.code ? programView(solved.code, solved.requires) : null,
    execution ? outputView(execution, files) : null,
    detailView(execution, solved),
  ].filter((part) => part !== null);
}

/** Wear the host's colours and fonts. */
function dress(context) {
  if (context?.theme) document.documentElement.style.colorScheme = context.theme;
  for (const [name, value] of Object.entries(context?.styles?.variables ?? {})) {
    if (value) document.documentElement.style.setProperty(name, value);
  }
}

function send(message) {
  window.parent.postMessage({ jsonrpc: "2.0", ...message }, "*");
}

function sendSize() {
  const { width, height } = document.documentElement.getBoundingClientRect();
  send({ method: "ui/notifications/size-changed", params: { width: Math.ceil(width), height: Math.ceil(height) } });
}

window.addEventListener("message", ({ source, data }) => {
  if (source !== window.parent || data?.jsonrpc !== "2.0") return;
  if (data.method === undefined) {
    if (data.id !== 1 || !data.result) return;
    dress(data.result.hostContext);
    send({ method: "ui/notifications/initialized", params: {} });
    new ResizeObserver(sendSize).observe(document.documentElement);
  } else if (data.id === undefined) {
    notifications[data.method]?.(data.params ?? {});
  } else if (data.method === "ping" || data.method === "ui/resource-teardown") {
    send({ id: data.id, result: {} });
  } else {
    send({ id: data.id, error: { code: -32601, message: `no method ${data.method}` } });
  }
});

send({
  id: 1,
  method: "ui/initialize",
  params: {
    protocolVersion: PROTOCOL_VERSION,
    appInfo: { name: "worldmodel", version: "1" },
    appCapabilities: { availableDisplayModes: ["inline"] },
  },
});
