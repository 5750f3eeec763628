using System.CommandLine;
using DecisionSupport.Authoring;
using DecisionSupport.Cli.Arguments;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.RuleAuthoring;

/// <summary><c>schema [KIND]</c>: JSON Schemas for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create(Shell shell)
    {
        var kind = new Argument<string>("KIND") { Description = "What to describe.", HelpName = string.Join('|', JsonSchemas.Kinds), DefaultValueFactory = _ => JsonSchemas.Kinds[0] };
        kind.AcceptOnlyFromAmong([.. JsonSchemas.Kinds]);
        var output = new Option<string?>("--out") { Description = "A folder to write all the schemas to, instead of printing one.", HelpName = "FOLDER" };
        var rules = RulesOption.Create();
        var command = new Verb("schema", "Prints a JSON Schema, by which editors complete and check snapshots, cases and rule files.", "rule-set > rule-set.schema.json", "--rules rules --out .vscode/schemas") { kind, output, rules };
        command.SetAction(parsed =>
        {
            if (!RulesOption.TryLoad(parsed.GetValue(rules), shell, out var ruleBook))
            {
                return ExitCodes.WrongInput;
            }

            if (parsed.GetValue(output) is { } folder)
            {
                return OutputFolder.Write(folder, JsonSchemas.Kinds.Select(k => ($"{k}.schema.json", JsonSchemas.Write(k, ruleBook))), shell);
            }

            shell.Out.Write(JsonSchemas.Write(parsed.GetValue(kind)!, ruleBook));
            return ExitCodes.Done;
        });
        return command;
    }
}
