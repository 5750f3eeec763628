using DecisionSupport.Diagnostics;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Compilation;

/// <summary>What FEEL allows but rules do not.</summary>
internal static class RuleDialect
{
    public static void Check(FeelNode bound, Expression expression, bool mayAskStatus, DiagnosticBag diagnostics)
    {
        foreach (var node in bound.Descendants())
        {
            var place = expression.At(node.Position.Line, node.Position.Column);
            switch (node)
            {
                case ComparisonNode { Left: LiteralNode { Value.IsNull: true } } or ComparisonNode { Right: LiteralNode { Value.IsNull: true } }:
                    diagnostics.Error(Codes.ComparesWithNull, place, "A comparison with null would make not knowing an answer; leave it out (an unknown fact makes the test unknown), or use open(…) in an outcome.");
                    break;
                case FunctionNode:
                    diagnostics.Error(Codes.NotAllowedInRules, place, "Function literals are not allowed in rules; write a definition.");
                    break;
                case BuiltInCallNode { Function.Name: "now" or "today" }:
                    diagnostics.Error(Codes.NotAllowedInRules, place, "The clock is not allowed in rules; the day that matters is asOf.");
                    break;
                case BuiltInCallNode call when !mayAskStatus && StatusFunctions.IsOne(call.Function.Name):
                    diagnostics.Error(Codes.NotAllowedInRules, place, $"'{call.Function.Name}' asks about a status, which only outcomes, steps and notices may: a test that did could change its mind when more becomes known.");
                    break;
            }
        }
    }
}
