using System.Globalization;

namespace DecisionSupport.Cli.Batches.Cases;

/// <summary>
/// One of so many parts of an input, by the number of the line: of three parts the first has lines 1, 4, 7 … No line has to be read to be left to another
/// part, the parts are of one size whatever the cases are called, and every line is in exactly one of them.
/// </summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">How many parts there are.</param>
internal readonly record struct Shard(int Number, int Count)
{
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Whether a line, counted from 1, belongs to the part.</summary>
    public bool Has(int line) => (line - 1) % Count == Number - 1;

    /// <summary>Reads a part such as <c>3/16</c>; null for anything else.</summary>
    public static Shard? Parse(string text) =>
        text.Split('/') is [var number, var count] && TryNumber(number, out var part) && TryNumber(count, out var all) && part >= 1 && part <= all ? new Shard(part, all) : null;

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
