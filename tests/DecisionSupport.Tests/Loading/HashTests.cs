using System.Security.Cryptography;
using System.Text;
using DecisionSupport.Seals;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Loading;

/// <summary>The fingerprint of a rule book says whether two are the same rules.</summary>
public sealed class HashTests
{
    [Fact]
    public void Line_ends_do_not_matter() => Hash(GoodRules.Files.Select(f => Changed(f, text => text.Replace("\n", "\r\n")))).ShouldBe(GoodRules.RuleBook.Sha256);

    [Fact]
    public void The_order_of_files_does_not_matter() => Hash(GoodRules.Files.OrderByDescending(f => f.Path)).ShouldBe(GoodRules.RuleBook.Sha256);

    [Fact]
    public void Files_that_are_no_rules_do_not_matter() => Hash(GoodRules.Files.Append(new RuleFile("cases/a.yaml", "x: 1"u8.ToArray()))).ShouldBe(GoodRules.RuleBook.Sha256);

    [Fact]
    public void A_letter_matters() => Hash(GoodRules.Files.Select(f => Changed(f, text => text.Replace("Behov", "Behof")))).ShouldNotBe(GoodRules.RuleBook.Sha256);

    [Fact]
    public void The_path_matters() =>
        Hash(GoodRules.Files.Select(f => f.Path == "sources.yaml" ? new RuleFile("sources/all.yaml", f.Utf8) : f)).ShouldNotBe(GoodRules.RuleBook.Sha256);

    // Records name rules by it for years: what goes into it, in which order, stays as it is.
    [Fact]
    public void It_is_that_of_paths_and_texts_in_the_order_of_paths_those_laid_over_last() => RuleBookHash.Of([File("b", "z"), File("a", "x\r\ny")], [File("a", "w")])
        .ShouldBe(Convert.ToHexStringLower(SHA256.HashData("a\0x\ny\0b\0z\0over:a\0w\0"u8)));

    [Fact]
    public void It_is_64_lower_case_hexadecimal_digits() => GoodRules.RuleBook.Sha256.ShouldMatch("^[0-9a-f]{64}$");

    [Fact]
    public void A_folder_is_the_same_rules_as_its_files() => RuleBookLoader.LoadFolder(GoodRules.Folder).GetOrThrow().Sha256.ShouldBe(GoodRules.RuleBook.Sha256);

    private static RuleFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static string Hash(IEnumerable<RuleFile> files) => RuleBookLoader.Load(files).GetOrThrow().Sha256;

    private static RuleFile Changed(RuleFile file, Func<string, string> change) => new(file.Path, Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(file.Utf8.Span))));
}
