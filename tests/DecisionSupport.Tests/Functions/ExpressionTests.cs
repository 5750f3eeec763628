namespace DecisionSupport.Tests.Functions;

/// <summary>Our own functions, called as rules call them.</summary>
public sealed class ExpressionTests
{
    private const string HasNoValue = "null: ";

    private static readonly string[] Lines = [.. File.ReadLines(RepositoryFolder.Of("tests", "DecisionSupport.Tests", "Functions", "expressions.txt")).Where(l => l.Length > 0 && l[0] != '#')];

    private static readonly SharedValue<FindingStatus[]> Statuses = new(Evaluate);

    public static TheoryData<int, string> Expressions()
    {
        var data = new TheoryData<int, string>();
        for (var i = 0; i < Lines.Length; i++)
        {
            data.Add(i, Lines[i]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Expressions))]
    public void Expression_is_true_or_has_no_value(int index, string line) => ShouldBe(Statuses.Value[index], line);

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

    private static void ShouldBe(FindingStatus status, string line) =>
        status.ShouldBe(line.StartsWith(HasNoValue, StringComparison.Ordinal) ? FindingStatus.Unknown : FindingStatus.Met, line);

    private static FindingStatus[] Evaluate()
    {
        var ruleBook = FunctionRules.Load([.. Lines.Select(l => l.StartsWith(HasNoValue, StringComparison.Ordinal) ? l[HasNoValue.Length..] : l)]).GetOrThrow();
        return FunctionRules.Ask(ruleBook, new CaseSnapshotBuilder(ruleBook.Vocabulary, new DateOnly(2024, 1, 1)).Build(), Lines.Length);
    }
}
