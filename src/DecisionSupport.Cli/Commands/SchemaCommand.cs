using System.CommandLine;
using DecisionSupport.Authoring;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>schema [KIND]</c>: JSON Schemas for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var kind = new Argument<string>("KIND") { Description = "What to describe.", HelpName = string.Join('|', JsonSchemas.Kinds), DefaultValueFactory = _ => JsonSchemas.Kinds[0] };
        kind.AcceptOnlyFromAmong([.. JsonSchemas.Kinds]);
        var rules = RulesOption.Create();
        var command = new Verb("schema", "Prints a JSON Schema, by which editors complete and check snapshots, cases and rule files.", "rule-set > rule-set.schema.json") { kind, rules };
        command.SetAction(parsed =>
        {
            if (!RulesOption.TryLoad(parsed.GetValue(rules), out var ruleBook))
            {
                return ExitCodes.WrongInput;
            }

            Console.Out.Write(JsonSchemas.Write(parsed.GetValue(kind)!, ruleBook));
            return ExitCodes.Done;
        });
        return command;
    }
}
