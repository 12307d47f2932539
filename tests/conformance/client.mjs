// The TypeScript client against a running server: node client.mjs '{"url": …} or {"command": …, "args": …, "env": …}' ERA
// ERA is "legacy" (2025-11-25 and before) or a modern revision. The server lets one program run at a time.
// Prints "ok WHAT" or "not ok WHAT: WHY", one line a check; exits with 1 if any is not ok.
import assert from "node:assert/strict";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { AjvJsonSchemaValidator } from "@modelcontextprotocol/client/validators/ajv";

const [server, era] = [JSON.parse(process.argv[2]), process.argv[3]];
const mode = era === "legacy" ? era : { pin: era };
const client = new Client({ name: "conformance", version: "1" }, { versionNegotiation: { mode } });
const RUNNING_S = 5; // of a program, so that a heartbeat (every 3 s) falls into it
const FREED_MS = 20_000; // far below the time limit of the call that was cancelled
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";
const DRAW = `import base64\nopen("outputs/dot.png", "wb").write(base64.b64decode("${PNG}"))`;

const execute = (code, rest, options) => client.callTool({ name: "execute", arguments: { code, ...rest } }, options);
const blocks = (result, type) => result.content.filter((block) => block.type === type);
const text = (result) => blocks(result, "text").map((block) => block.text).join("\n");

const checks = {
  "negotiates the era": async () => {
    const version = client.getNegotiatedProtocolVersion();
    assert.equal(version === "2026-07-28", era !== "legacy", `negotiated ${version}`);
  },
  "structured content is what the tool's schema says, and the text holds it too": async () => {
    const { tools } = await client.listTools();
    const calls = { execute: { code: "print(6 * 7)" }, solve: { question: "What's 15% of 200?" } };
    for (const [name, args] of Object.entries(calls)) {
      const result = await client.callTool({ name, arguments: args });
      const schema = tools.find((tool) => tool.name === name)._meta["worldmodel/output_schema"];
      const validated = new AjvJsonSchemaValidator().getValidator(schema)(result.structuredContent);
      assert.ok(validated.valid, `${name}: ${validated.errorMessage}`);
      const printed = (result.structuredContent.execution ?? result.structuredContent).stdout.trim();
      assert.ok(printed && text(result).includes(printed), text(result));
    }
  },
  "progress increases and has words, a heartbeat among them": async () => {
    const heard = [];
    await execute(`import time\ntime.sleep(${RUNNING_S})`, {}, { onprogress: (progress) => heard.push(progress) });
    assert.ok(heard.length >= 2, JSON.stringify(heard));
    assert.ok(heard.every(({ message }) => message), JSON.stringify(heard));
    assert.ok(heard.every(({ progress }, i) => i === 0 || progress > heard[i - 1].progress), JSON.stringify(heard));
    assert.ok(heard.some(({ message }) => /\d s/.test(message)), JSON.stringify(heard));
  },
  "an image comes as image content, without structured content": async () => {
    const result = await execute(DRAW);
    assert.deepEqual(blocks(result, "image").map(({ data, mimeType }) => [data, mimeType]), [[PNG, "image/png"]]);
    assert.equal(result.structuredContent, undefined);
  },
  "another file comes as a resource link that can be read": async () => {
    const result = await execute('open("outputs/table.csv", "w").write("a,b\\n1,2\\n")');
    const [link] = blocks(result, "resource_link");
    assert.ok(link, JSON.stringify(result.content));
    const { contents } = await client.readResource({ uri: link.uri });
    assert.equal(contents[0].text, "a,b\n1,2\n");
  },
  "errors say what is wrong, and the connection goes on": async () => {
    const broken = await execute("1 / 0");
    assert.ok(!broken.isError && broken.structuredContent.status === "error", text(broken));
    const unknown = await execute("1", { language: "js" });
    assert.ok(unknown.isError && text(unknown).includes("unknown argument language"), text(unknown));
    const refused = await execute("1", { requires: ["--index-url=http://x"] });
    assert.ok(refused.isError && text(refused).startsWith("requirement rejected:"), text(refused));
    await assert.rejects(client.readResource({ uri: "worldmodel://nothing" }), { code: -32602 });
    assert.equal((await execute("7")).structuredContent.value, 7);
  },
  "a cancelled call frees its place": async () => {
    const controller = new AbortController();
    const signal = controller.signal;
    const onprogress = ({ message }) => message === "running" && controller.abort();
    await assert.rejects(execute("while True: pass", { timeout_s: 100 }, { signal, onprogress }));
    assert.equal((await execute("8", {}, { timeout: FREED_MS })).structuredContent.value, 8);
  },
};

const transport = server.url
  ? new StreamableHTTPClientTransport(new URL(server.url))
  : new StdioClientTransport({ ...server, stderr: "ignore" });
await client.connect(transport);
for (const [what, check] of Object.entries(checks)) {
  try {
    await check();
    console.log(`ok ${what}`);
  } catch (fault) {
    console.log(`not ok ${what}: ${String(fault.message).replace(/\s+/g, " ").slice(0, 500)}`);
    process.exitCode = 1;
  }
}
await client.close();
