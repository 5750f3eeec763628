using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Loading;

/// <summary>Rule books of earlier days are found by their hash.</summary>
public sealed class ArchiveTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_rule_book_is_found_by_its_hash_whatever_its_folder_is_called()
    {
        Keep("of old", GoodRules.Files);
        Keep("2027", GoodRules.Files.Append(new RuleFile("measures.yaml", "measures: []"u8.ToArray())));

        RuleBookArchive.Open(_folder.Path).Find(GoodRules.RuleBook.Sha256)!.GetOrThrow().Sha256.ShouldBe(GoodRules.RuleBook.Sha256);
    }

    [Fact]
    public void Rules_that_a_folder_was_laid_over_are_kept_side_by_side()
    {
        Keep("ours/rules", GoodRules.Files);
        Keep("ours/over", [new RuleFile("rule-book.yaml", "version: kommun-1"u8.ToArray())]);
        var book = RuleBookLoader.LoadFolder(_folder["ours/rules"], _folder["ours/over"]).GetOrThrow();

        RuleBookArchive.Open(_folder.Path).Find(book.Sha256)!.GetOrThrow().Over!.Version.ShouldBe("kommun-1");
    }

    [Fact]
    public void One_that_is_not_there_is_none_and_a_changed_one_is_another()
    {
        Keep("2026", GoodRules.Files);
        File.AppendAllText(_folder["2026/sources.yaml"], "\n");

        RuleBookArchive.Open(_folder.Path).Find(GoodRules.RuleBook.Sha256).ShouldBeNull();
    }

    [Fact]
    public void Of_two_alike_the_first_by_name_is_taken()
    {
        Keep("b", GoodRules.Files);
        Keep("a", GoodRules.Files);
        var archive = RuleBookArchive.Open(_folder.Path);
        archive.Find("another").ShouldBeNull();
        Directory.Delete(_folder["b"], recursive: true);

        archive.Find(GoodRules.RuleBook.Sha256)!.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void It_is_loaded_once()
    {
        Keep("2026", GoodRules.Files);
        var archive = RuleBookArchive.Open(_folder.Path);

        archive.Find(GoodRules.RuleBook.Sha256).ShouldBeSameAs(archive.Find(GoodRules.RuleBook.Sha256));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told() => Should.Throw<DirectoryNotFoundException>(() => RuleBookArchive.Open(_folder["gone"])).Message.ShouldEndWith("gone'.");

    private void Keep(string name, IEnumerable<RuleFile> files)
    {
        foreach (var file in files)
        {
            _folder.Write(Path.Combine(name, file.Path), file.Utf8.ToArray());
        }
    }
}
