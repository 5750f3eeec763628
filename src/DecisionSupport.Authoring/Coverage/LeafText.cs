using System.Text.RegularExpressions;
using DecisionSupport.Compilation.Formulas;

namespace DecisionSupport.Authoring.Coverage;

/// <summary>A leaf as the rules write it, on one line, so that it is the same wherever lines are broken.</summary>
internal static partial class LeafText
{
    public static string Of(Leaf leaf) => Breaks().Replace(leaf.Text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Breaks();
}
