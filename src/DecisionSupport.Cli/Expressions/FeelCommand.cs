using System.CommandLine;
using DecisionSupport.Cli.Arguments;
using DecisionSupport.Feel;

namespace DecisionSupport.Cli.Expressions;

/// <summary><c>feel EXPR</c> and <c>feel --batch FILE</c>: evaluates FEEL.</summary>
internal static class FeelCommand
{
    public static Command Create(Shell shell)
    {
        var expression = new Argument<string?>("EXPR") { Description = "A FEEL expression.", Arity = ArgumentArity.ZeroOrOne };
        var context = new Option<string?>("--context") { Description = "The variables, as a FEEL context: {age: 40}.", HelpName = "FEEL" };
        var batch = new Option<string?>("--batch") { Description = "A file of NDJSON lines {\"id\", \"expression\", \"context\"}; - for standard input.", HelpName = "FILE" };
        var command = new Verb(
            "feel",
            "Evaluates an expression of FEEL (DMN 1.5) and prints its value as FEEL.",
            "\"(birth + duration(\\\"P18Y\\\")).year\" --context \"{birth: @\\\"1978-03-02\\\"}\"",
            "--batch questions.ndjson",
            "-- -1")
        {
            expression, context, batch,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(expression) is null == result.GetValue(batch) is null)
            {
                result.AddError("Give either an expression or --batch with a file.");
            }
            else if (result.GetValue(batch) is not null && result.GetValue(context) is not null)
            {
                result.AddError("--context goes with an expression; in a batch each line has its own \"context\".");
            }
        });
        command.SetAction(parsed => parsed.GetValue(batch) is { } file
            ? FeelBatch.Run(file, shell)
            : EvaluateOne(parsed.GetValue(expression)!, parsed.GetValue(context), shell));
        return command;
    }

    private static int EvaluateOne(string expression, string? context, Shell shell)
    {
        var result = FeelExpression.Evaluate(expression, context);
        if (result.IsSuccess)
        {
            shell.Out.WriteLine(result.Value.ToString());
            return ExitCodes.Done;
        }

        foreach (var error in result.Errors)
        {
            shell.Messages.Error(error.ToString());
        }

        return ExitCodes.WrongInput;
    }
}
