namespace DecisionSupport.Tests.Functions;

/// <summary>Our own functions, called as rules call them.</summary>
public sealed class ExpressionTests
{
    private const string HasNoValue = "null: ";

    // Those under one heading are one rule book: quick to load, so that one line can be asked by itself.
    private static readonly string[][] Parts = [.. PartsOf(File.ReadLines(RepositoryFolder.Of("tests", "DecisionSupport.Tests", "Functions", "expressions.txt")))];

    private static readonly SharedValue<FindingStatus[]>[] Statuses = [.. Parts.Select(lines => new SharedValue<FindingStatus[]>(() => Evaluate(lines)))];

    public static TheoryData<int, int, string> Expressions()
    {
        var data = new TheoryData<int, int, string>();
        foreach (var (part, lines) in Parts.Index())
        {
            foreach (var (index, line) in lines.Index())
            {
                data.Add(part, index, line);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Expressions))]
    public void Expression_is_true_or_has_no_value(int part, int index, string line) => ShouldBe(Statuses[part].Value[index], line);

    [Theory]
    [InlineData("covers(case.from, case.from, case.to)", "periods")]
    [InlineData("covers([1], case.from, case.to)", "periods")]
    [InlineData("covers(case.periods, case.from, 3)", "to")]
    [InlineData("working days after(case.from, case.to) > case.from", "days")]
    [InlineData("shortened periods(case.periods, case.from) = []", "length")]
    public void Wrong_argument_is_told_when_rules_are_loaded(string expression, string parameter)
    {
        var errors = FunctionRules.Load(expression).Diagnostics;
        errors.Select(e => e.Code).ShouldBe(["DS0302"]);
        errors[0].Message.ShouldContain($"'{parameter}'");
    }

    private static IEnumerable<string[]> PartsOf(IEnumerable<string> text)
    {
        var part = new List<string>();
        foreach (var line in text.Append("#"))
        {
            if (!line.StartsWith('#'))
            {
                part.AddRange(line.Length > 0 ? [line] : []);
            }
            else if (part.Count > 0)
            {
                yield return [.. part];
                part.Clear();
            }
        }
    }

    private static void ShouldBe(FindingStatus status, string line) =>
        status.ShouldBe(line.StartsWith(HasNoValue, StringComparison.Ordinal) ? FindingStatus.Unknown : FindingStatus.Met, line);

    private static FindingStatus[] Evaluate(string[] lines)
    {
        var ruleBook = FunctionRules.Load([.. lines.Select(l => l.StartsWith(HasNoValue, StringComparison.Ordinal) ? l[HasNoValue.Length..] : l)]).GetOrThrow();
        return FunctionRules.Ask(ruleBook, new CaseSnapshotBuilder(ruleBook.Vocabulary, new DateOnly(2024, 1, 1)).Build(), lines.Length);
    }
}
