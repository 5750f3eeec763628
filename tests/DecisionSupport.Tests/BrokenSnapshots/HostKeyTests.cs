using System.Globalization;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.BrokenSnapshots;

/// <summary>How often a host's keys are taken for personal identity numbers, as the documents say.</summary>
public sealed class HostKeyTests
{
    // A million takes some seconds: HOST_KEYS=1000000.
    private static readonly int Keys = int.Parse(Environment.GetEnvironmentVariable("HOST_KEYS") ?? "20000", CultureInfo.InvariantCulture);

    private static readonly Dictionary<string, Func<Random, string>> Shapes = new()
    {
        ["UUID"] = random => Uuid(random).ToString(),
        ["UUID without hyphens"] = random => Uuid(random).ToString("N"),
        ["letters and six digits"] = random => string.Create(CultureInfo.InvariantCulture, $"SN-{random.Next(1_000_000):D6}"),
        ["year and number"] = random => string.Create(CultureInfo.InvariantCulture, $"SN {random.Next(1990, 2030)}/{random.Next(100_000):D5}"),
        ["eight digits"] = random => random.Next(100_000_000).ToString("D8", CultureInfo.InvariantCulture),
        ["ten digits"] = random => random.NextInt64(10_000_000_000).ToString("D10", CultureInfo.InvariantCulture),
        ["twelve digits"] = random => random.NextInt64(1_000_000_000_000).ToString("D12", CultureInfo.InvariantCulture),
        ["twelve letters and digits"] = random => new string(random.GetItems<char>("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 12)),
        ["day, letter and number"] = random => string.Create(CultureInfo.InvariantCulture, $"{Day(random):yyyyMMdd}-{(char)random.Next('A', 'Z' + 1)}{random.Next(1_000):D3}"),
        ["day and time"] = random => string.Create(CultureInfo.InvariantCulture, $"{Day(random):yyyyMMdd} {random.Next(24):D2}:{random.Next(60):D2}"),
        ["sixteen digits"] = random => random.NextInt64(10_000_000_000_000_000).ToString("D16", CultureInfo.InvariantCulture),
    };

    [Theory]
    [InlineData("UUID", 0)]
    [InlineData("UUID without hyphens", 0)]
    [InlineData("letters and six digits", 0)]
    [InlineData("year and number", 0)]
    [InlineData("eight digits", 0)]
    [InlineData("ten digits", 8)]
    [InlineData("twelve digits", 0.3)]
    [InlineData("twelve letters and digits", 0.001)]
    [InlineData("day, letter and number", 0)]
    [InlineData("day and time", 0)]
    [InlineData("sixteen digits", 0)]
    public void Keys_are_refused_as_seldom_as_the_documents_say(string shape, double mostPercent)
    {
        var random = new Random(20);
        var vocabulary = GoodRules.RuleBook.Vocabulary;

        var refused = Enumerable.Range(0, Keys).Count(_ => Refused(vocabulary, Shapes[shape](random)));

        (100.0 * refused / Keys).ShouldBeLessThanOrEqualTo(mostPercent, string.Create(CultureInfo.InvariantCulture, $"{refused} of {Keys} keys of the shape '{shape}' were refused"));
    }

    private static bool Refused(Vocabulary vocabulary, string key)
    {
        try
        {
            new CaseSnapshotBuilder(vocabulary, new DateOnly(2020, 6, 15)).WithReference(key);
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static DateOnly Day(Random random) => new DateOnly(2000, 1, 1).AddDays(random.Next(10_000));

    private static Guid Uuid(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
