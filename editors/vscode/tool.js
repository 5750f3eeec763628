// How the tool is started, by what the settings say.
exports.commandOf = (tool, language) => {
  const args = ["language-server", "--language", language === "en" ? "en" : "sv"];
  const path = tool?.trim() || "decision-support";
  return path.toLowerCase().endsWith(".dll") ? { command: "dotnet", args: [path, ...args] } : { command: path, args };
};
