using DecisionSupport.Diagnostics;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Compilation.Expressions;

/// <summary>What FEEL allows but rules do not.</summary>
internal static class RuleDialect
{
    internal static readonly DiagnosticKind ComparesWithNull = new(
        "DS0304", Severity.Error, "A comparison with null",
        "To ask whether a fact is unknown would make not knowing an answer.",
        "Ask about the fact itself; in outcomes ask open(…).");

    public static void Check(FeelNode bound, Expression expression, bool mayAskStatus, IReadOnlyDictionary<string, Parameter> parameters, DiagnosticBag diagnostics)
    {
        foreach (var node in bound.Descendants())
        {
            switch (node)
            {
                case ComparisonNode { Left: LiteralNode { Value.IsNull: true } } or ComparisonNode { Right: LiteralNode { Value.IsNull: true } }:
                case InNode among when among.Tests.SelectMany(t => t.Descendants()).Any(t => t is LiteralNode { Value.IsNull: true }):
                    diagnostics.Add(ComparesWithNull, PlaceOf(node), "A comparison with null would make not knowing an answer; leave it out (an unknown fact makes the test unknown), or use open(…) in an outcome.");
                    break;
                case FunctionNode or FunctionReferenceNode or CallNode:
                    diagnostics.Add(SharedKinds.NotAllowedInRules, PlaceOf(node), "Functions as values are not allowed in rules; write a definition, or use some, every and for.");
                    break;
                case BuiltInCallNode { Function.Name: "now" or "today" }:
                    diagnostics.Add(SharedKinds.NotAllowedInRules, PlaceOf(node), "The clock is not allowed in rules; the day that matters is asOf.");
                    break;
                case BuiltInCallNode { Function.Name: ParameterOnFunction.Name, Arguments: [LiteralNode { Value: { Kind: FeelKind.String } id } named, var day] }:
                    CheckParameter(id.AsString(), day, PlaceOf(named), parameters, diagnostics);
                    break;
                case BuiltInCallNode call when !mayAskStatus && StatusFunctions.IsOne(call.Function.Name):
                    diagnostics.Add(SharedKinds.NotAllowedInRules, PlaceOf(node), $"'{call.Function.Name}' asks about a status, which only outcomes, steps and notices may: a test that did could change its mind when more becomes known. Name the criterion itself.");
                    break;
            }
        }

        Place PlaceOf(FeelNode part) => expression.At(part.Position.Line, part.Position.Column);
    }

    private static void CheckParameter(string id, FeelNode day, Place place, IReadOnlyDictionary<string, Parameter> parameters, DiagnosticBag diagnostics)
    {
        if (!parameters.TryGetValue(id, out var parameter))
        {
            diagnostics.Add(SharedKinds.UnknownName, place, $"There is no parameter '{id}'.{Suggestion.DidYouMean(id, parameters.Keys)}", $"parameter.{id}");
        }
        else if (day is LiteralNode { Value: var value } && value.TryAsDate(out var on) && parameter.On(on) is null)
        {
            diagnostics.Add(SharedKinds.UnknownName, place, $"The parameter '{id}' has no value on {on.Iso()}; add it, or name a day on which it has one.");
        }
    }
}
