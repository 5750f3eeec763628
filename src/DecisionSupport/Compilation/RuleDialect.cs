using DecisionSupport.Diagnostics;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Values;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Compilation;

/// <summary>What FEEL allows but rules do not.</summary>
internal static class RuleDialect
{
    public static void Check(FeelNode bound, Expression expression, bool mayAskStatus, IReadOnlyCollection<string> parameters, DiagnosticBag diagnostics)
    {
        foreach (var node in bound.Descendants())
        {
            var place = expression.At(node.Position.Line, node.Position.Column);
            switch (node)
            {
                case ComparisonNode { Left: LiteralNode { Value.IsNull: true } } or ComparisonNode { Right: LiteralNode { Value.IsNull: true } }:
                case InNode among when among.Tests.SelectMany(t => t.Descendants()).Any(t => t is LiteralNode { Value.IsNull: true }):
                    diagnostics.Error(Codes.ComparesWithNull, place, "A comparison with null would make not knowing an answer; leave it out (an unknown fact makes the test unknown), or use open(…) in an outcome.");
                    break;
                case FunctionNode or FunctionReferenceNode or CallNode:
                    diagnostics.Error(Codes.NotAllowedInRules, place, "Functions as values are not allowed in rules; write a definition, or use some, every and for.");
                    break;
                case BuiltInCallNode { Function.Name: "now" or "today" }:
                    diagnostics.Error(Codes.NotAllowedInRules, place, "The clock is not allowed in rules; the day that matters is asOf.");
                    break;
                case BuiltInCallNode { Function.Name: ParameterOnFunction.Name } call when call.Arguments[0] is LiteralNode { Value: { Kind: FeelKind.String } id } && !parameters.Contains(id.AsString()):
                    diagnostics.Error(Codes.UnknownName, expression.At(call.Arguments[0].Position.Line, call.Arguments[0].Position.Column), $"There is no parameter '{id.AsString()}'.{Suggestion.DidYouMean(id.AsString(), parameters)}");
                    break;
                case BuiltInCallNode call when !mayAskStatus && StatusFunctions.IsOne(call.Function.Name):
                    diagnostics.Error(Codes.NotAllowedInRules, place, $"'{call.Function.Name}' asks about a status, which only outcomes, steps and notices may: a test that did could change its mind when more becomes known.");
                    break;
            }
        }
    }
}
