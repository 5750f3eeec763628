using System.Text;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Seals;

/// <summary>Sealed rules are loaded whole or not at all.</summary>
public sealed class SealTests
{
    private static readonly ImmutableArray<RuleFile> Whole = Sealed.Files();

    [Fact]
    public void Sealed_rules_are_the_same_rules() => RuleBookLoader.Load(Whole).GetOrThrow().Sha256.ShouldBe(GoodRules.RuleBook.Sha256);

    [Fact]
    public void A_file_that_is_cut_off_anywhere_is_refused_and_nothing_else_is_said()
    {
        foreach (var file in Whole.Where(f => f.Path != RuleBookSealing.SealFile))
        {
            for (var length = 0; length < file.Utf8.Length; length++)
            {
                // A file without its last line feed may be a whole file to a reader, but not to its seal.
                Whole.With(file.Path, file.Utf8[..length]).Told().ShouldHaveSingleItem().ShouldStartWith($"{file.Path}: error DS0218: This file is not as it was", customMessage: $"{file.Path} cut off after {length} bytes");
            }
        }
    }

    [Fact]
    public void A_seal_that_is_cut_off_anywhere_is_refused()
    {
        var seal = Whole.Single(f => f.Path == RuleBookSealing.SealFile);
        for (var length = 0; length < seal.Utf8.Length; length++)
        {
            Whole.With(seal.Path, seal.Utf8[..length]).Told().ShouldHaveSingleItem().ShouldContain("error DS0218: The seal is cut off or changed", customMessage: $"the seal cut off after {length} bytes");
        }
    }

    [Fact]
    public void Every_changed_character_of_a_seal_is_refused()
    {
        var seal = Whole.Single(f => f.Path == RuleBookSealing.SealFile);
        for (var at = 0; at < seal.Utf8.Length; at++)
        {
            var changed = seal.Utf8.ToArray();
            changed[at] ^= 1;
            Whole.With(seal.Path, changed).Told().ShouldNotBeEmpty($"character {at} of the seal changed");
        }
    }

    [Fact]
    public void A_missing_file_is_told_where_the_seal_names_it() =>
        Whole.Without("sources.yaml").Told().ShouldHaveSingleItem().ShouldMatch(@"^rule-book\.seal\(\d+,1\): error DS0218: 'sources\.yaml' belongs to these rules and is not there");

    [Fact]
    public void A_file_put_in_is_told() =>
        Whole.Append(new RuleFile("parameters/more.yaml", "parameters: []"u8.ToArray())).Told().ShouldHaveSingleItem().ShouldStartWith("parameters/more.yaml: error DS0218: This file was not there");

    [Fact]
    public void Line_ends_do_not_matter() =>
        Whole.Select(f => new RuleFile(f.Path, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(f.Utf8.Span).ReplaceLineEndings("\r\n")))).Told().ShouldBeEmpty();

    [Fact]
    public void Cases_do_not_belong_to_the_rules() => Whole.Append(new RuleFile("cases/a.yaml", "x: 1"u8.ToArray())).Told().ShouldBeEmpty();

    [Fact]
    public void Rules_with_errors_are_not_sealed()
    {
        var sealing = RuleBookSealer.Seal(GoodRules.Files.Without("sources.yaml"));

        sealing.RuleBook.ShouldBeNull();
        sealing.Texts.ShouldBeEmpty();
        sealing.Diagnostics.ShouldContain(d => d.Severity == Severity.Error);
    }

    [Fact]
    public void Sealing_again_gives_the_same_seal_whatever_seal_was_there() =>
        RuleBookSealer.Seal(Whole.With(RuleBookSealing.SealFile, "nonsense"u8.ToArray())).Texts.ShouldBe(RuleBookSealer.Seal(GoodRules.Files).Texts);
}
