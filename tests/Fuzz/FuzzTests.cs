using System.Globalization;
using Fuzz.Targets;

namespace Fuzz;

/// <summary>Whatever bytes come in, what reads them keeps its promises. <c>FUZZ_INPUTS=1000000 dotnet test tests/Fuzz</c> tries so many of each kind, instead of some thousands.</summary>
public sealed class FuzzTests
{
    private const int Seed = 20261128;

    [Theory]
    [InlineData("feel", 20_000)]
    [InlineData("snapshot", 20_000)]
    [InlineData("certificate", 5_000)]
    [InlineData("record", 5_000)]
    [InlineData("rules", 1_000)]
    [InlineData("http", 1_000)]
    public void Hostile_input_is_read_or_told(string target, int inputs)
    {
        var run = new FuzzRun(AllTargets.Named(target), Seed);

        var findings = run.Try(Environment.GetEnvironmentVariable("FUZZ_INPUTS") is { Length: > 0 } asked ? long.Parse(asked, CultureInfo.InvariantCulture) : Depth.Of(inputs, inputs / 10));

        findings.Select(f => $"{target} {f.Number}: {f.Fault} in {Convert.ToBase64String(f.Input)}").ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_of_input_has_a_corpus() => AllTargets.Names.Where(n => !Directory.Exists(RepositoryFolder.Of("tests", "Fuzz", "Corpus", n))).ShouldBeEmpty();
}
