// Starts the language server of decision-support for YAML files. All that it knows of rules is in the server.
const { workspace } = require("vscode");
const { LanguageClient, TransportKind } = require("vscode-languageclient/node");
const { commandOf } = require("./tool");

let client;

exports.activate = async () => {
  const settings = workspace.getConfiguration("decisionSupport");
  const { command, args } = commandOf(settings.get("tool"), settings.get("language"));
  client = new LanguageClient(
    "decisionSupport",
    "Decision support",
    { command, args, transport: TransportKind.stdio },
    {
      documentSelector: [{ scheme: "file", language: "yaml" }],
      initializationOptions: { language: settings.get("language") },
      synchronize: { fileEvents: workspace.createFileSystemWatcher("**/*.yaml") },
    },
  );
  await client.start();
};

exports.deactivate = () => client?.stop();
