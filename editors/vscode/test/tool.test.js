const { test } = require("node:test");
const assert = require("node:assert");
const { commandOf } = require("../tool");

test("the tool on the path is the usual one", () => {
  assert.deepStrictEqual(commandOf("", "sv"), { command: "decision-support", args: ["language-server", "--language", "sv"] });
});

test("a library is run with dotnet", () => {
  assert.deepStrictEqual(commandOf(" /tools/DecisionSupport.Cli.dll ", "en"), { command: "dotnet", args: ["/tools/DecisionSupport.Cli.dll", "language-server", "--language", "en"] });
});
