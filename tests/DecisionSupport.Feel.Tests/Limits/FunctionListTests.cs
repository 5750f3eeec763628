namespace DecisionSupport.Feel.Tests.Limits;

/// <summary>FEEL is a closed language: whoever adds a function sees here what an expression could not do before.</summary>
public sealed class FunctionListTests
{
    private static readonly string[] OnlyWorkingOutOfWhatIsGiven =
    [
        "abs", "after", "all", "and", "any", "append", "before", "ceiling", "coincides", "concatenate", "contains", "context", "context merge", "context put", "count",
        "date", "date and time", "day of week", "day of year", "decimal", "distinct values", "duration", "during", "ends with", "even", "exp", "finished by", "finishes",
        "flatten", "floor", "get entries", "get value", "includes", "index of", "insert before", "is", "list contains", "list replace", "log", "lower case", "matches",
        "max", "mean", "median", "meets", "met by", "min", "mode", "modulo", "month of year", "not", "number", "odd", "or", "overlaps", "overlaps after",
        "overlaps before", "product", "range", "remove", "replace", "reverse", "round down", "round half down", "round half up", "round up", "sort", "split", "sqrt",
        "started by", "starts", "starts with", "stddev", "string", "string join", "string length", "sublist", "substring", "substring after", "substring before", "sum",
        "time", "union", "upper case", "week of year", "years and months duration",
    ];

    // Asks the clock that the caller gives; rules may not.
    private static readonly string[] AskTheClock = ["now", "today"];

    [Fact]
    public void No_function_reads_a_file_asks_the_network_or_starts_anything() =>
        FeelNamedFunction.Standard.Select(f => f.Name).Order(StringComparer.Ordinal).ShouldBe(OnlyWorkingOutOfWhatIsGiven.Concat(AskTheClock).Order(StringComparer.Ordinal));
}
