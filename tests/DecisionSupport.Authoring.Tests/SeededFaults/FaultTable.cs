using System.Globalization;
using System.Text;

namespace DecisionSupport.Authoring.Tests.SeededFaults;

/// <summary>Writes who noticed which fault.</summary>
internal static class FaultTable
{
    public static string Write(IReadOnlyList<Catch> catches)
    {
        var text = new StringBuilder(
            """
            # Seeded faults

            Single faults put into copies of the built-in rules, and which of the tools notice each. A test makes this table and fails when a fault passes
            unnoticed, or a tool no longer notices what the table says. *lint*: an error or a warning that was not there before; what cannot be loaded is asked of nobody else (–). *cases*: a worked case has
            another outcome or report. *gaps*: a gap that was not there before, in the version that the fault stands in. *prove*: the property that must fall, where one is named (–: none is).
            *diff, who*: somebody gets another outcome or level than by the rules as they are. *diff, words*: something is said in other words.


            """);
        Summary(text, catches);
        text.Append("\n| | fault | file | change | lint | cases | gaps | prove | diff, who | diff, words |\n|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var c in catches)
        {
            var cells = new[] { Number(c.Fault.Number), c.Fault.Kind, c.Fault.File, c.Fault.Change, Mark(c.Lint), Mark(c.Cases), Mark(c.Gaps), Mark(c.Prove), Mark(c.Touched), Mark(c.Words) };
            text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        }

        return text.ToString();
    }

    /// <summary>The rows of a promised table whose fault is not in the other, or is noticed there by fewer.</summary>
    public static IEnumerable<Promise> Lost(string promised, string actual)
    {
        var rows = Promise.In(actual).ToDictionary(p => p.Fault);
        return Promise.In(promised).Where(p => !rows.TryGetValue(p.Fault, out var other) || !p.IsKeptBy(other));
    }

    private static void Summary(StringBuilder text, IReadOnlyList<Catch> catches)
    {
        var withoutDiff = catches.Count(c => c.Lint || c.Cases == true || c.Gaps == true || c.Prove == true);
        text.Append(CultureInfo.InvariantCulture, $"{catches.Count} faults, {catches.Count(c => c.IsCaught)} noticed; {withoutDiff} of them even without a comparison with the rules as they were.\n");
        text.Append(CultureInfo.InvariantCulture, $"By tool: lint {catches.Count(c => c.Lint)}, cases {catches.Count(c => c.Cases == true)}, gaps {catches.Count(c => c.Gaps == true)}, prove {catches.Count(c => c.Prove == true)}, diff {catches.Count(c => c.Touched == true || c.Words == true)}.\n");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Mark(bool? noticed) => noticed switch { null => "–", true => "✓", false => "" };
}
