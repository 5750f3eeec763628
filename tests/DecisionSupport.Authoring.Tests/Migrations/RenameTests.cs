using DecisionSupport.Authoring.Cases;
using DecisionSupport.Authoring.Migrations;
using DecisionSupport.Authoring.Tests.Support;
using DecisionSupport.Authoring.Writing;

namespace DecisionSupport.Authoring.Tests.Migrations;

/// <summary>A renamed fact is renamed everywhere and nothing else is touched; what cannot be done is not begun.</summary>
public sealed class RenameTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static IEnumerable<object[]> Renames => Depth.Of<object[]>(
        [["person.birthDate", "person.born"], ["workCapacity.reductionPercent", "workCapacity.reducedBy"], ["protection.periods", "protection.times"]], 1);

    [Theory]
    [MemberData(nameof(Renames))]
    public void There_and_back_gives_the_same_bytes_and_the_same_outcomes(string from, string to)
    {
        var rules = _folder.CopyWholeRules();
        var original = Bytes(rules);

        Rename(rules, from, to);
        var renamed = RuleBookLoader.LoadFolder(rules).GetOrThrow();
        var asked = Depth.Of(CaseFolder.Read(Path.Combine(rules, "cases")).Files, 40).Select(new CaseRunner(renamed).Run).ToList();
        Rename(rules, to, from);

        renamed.Vocabulary.Find(from).ShouldBeNull();
        renamed.Vocabulary.Find(to).ShouldNotBeNull();
        Outcomes(asked).ShouldBe(Outcomes(BuiltIn.Cases.Where(r => asked.Any(a => a.Case.Id == r.Case.Id))));
        Changed(original, Bytes(rules)).Where(f => !f.StartsWith("migrations/", StringComparison.Ordinal)).ShouldBeEmpty();
        Directory.GetFiles(Path.Combine(rules, "migrations")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ShouldBe([$"0001-{from}.yaml", $"0002-{to}.yaml"]);
    }

    [Theory]
    [InlineData("person.birthDte", "person.born", "There is no fact 'person.birthDte'. Did you mean 'person.birthDate'?")]
    [InlineData("person.birthDate", "person.insured", "There is a fact 'person.insured' already")]
    [InlineData("person.birthDate", "work.birthDate", "The new id must be 'person.' and a name")]
    [InlineData("person.birthDate", "person.födelsedag", "The new id must be 'person.' and a name")]
    public void What_cannot_be_renamed_is_told(string from, string to, string told) =>
        FactRenamer.Plan(RepositoryFolder.SmallRules, new FactRename(from, to, Day)).Problem.ShouldNotBeNull().ShouldStartWith(told);

    [Fact]
    public void Rules_with_errors_are_mended_first()
    {
        var rules = _folder.CopySmallRules();
        File.AppendAllText(Path.Combine(rules, "rule-book.yaml"), "wrong: true\n");

        FactRenamer.Plan(rules, new FactRename("person.birthDate", "person.born", Day)).Problem.ShouldNotBeNull().ShouldStartWith("The rules have errors; mend them first");
    }

    [Fact]
    public void When_one_file_cannot_be_written_none_is()
    {
        var rules = _folder.CopySmallRules();
        var original = Bytes(rules);
        var plan = FactRenamer.Plan(rules, new FactRename("person.birthDate", "person.born", Day));
        var last = plan.Texts.Keys.Last();
        var inTheWay = Path.Combine(rules, Path.GetDirectoryName(last)!, $".{Path.GetFileName(last)}.new");
        Directory.CreateDirectory(inTheWay);

        Should.Throw<IOException>(() => FolderChange.Write(rules, plan.Texts)).Message.ShouldStartWith("Nothing was changed");

        Directory.Delete(inTheWay);
        Changed(original, Bytes(rules)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("test: a.b and not(a.b) # a.b", "test: a.x and not(a.x) # a.b")]
    [InlineData("test: criterion.a.b and a.bc and a.b.c", "test: criterion.a.b and a.bc and a.x.c")]
    [InlineData("sv: \"År {a.b|month}: {a.b}\"", "sv: \"År {a.x|month}: {a.x}\"")]
    [InlineData("test: >-\n  a.b\n  and   a.c\n", "test: >-\n  a.x\n  and   a.c\n")]
    [InlineData("{ id: a.b, 'x': [a.b, \"a.b\"] }", "{ id: a.x, 'x': [a.x, \"a.x\"] }")]
    public void Rules_name_the_fact_in_declarations_expressions_and_placeholders(string text, string renamed) =>
        RuleRewriter.Rename(text, new FactRename("a.b", "a.x", Day)).ShouldBe(renamed);

    private static void Rename(string rules, string from, string to)
    {
        var plan = FactRenamer.Plan(rules, new FactRename(from, to, Day));
        plan.Problem.ShouldBeNull();
        FolderChange.Write(rules, plan.Texts);
    }

    private static List<string> Outcomes(IEnumerable<CaseRun> runs) =>
        [.. runs.SelectMany(r => r.Decision!.Recommendations.Select(d => $"{r.Case.Id} {d.Version.RuleSet} {d.Outcome.Id} {d.Level?.Id}"))];

    private static Dictionary<string, string> Bytes(string rules) => Directory.EnumerateFiles(rules, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(rules, f).Replace('\\', '/'), f => Convert.ToHexString(File.ReadAllBytes(f)));

    // By path: in which order a folder gives its files is the disk's affair.
    private static IEnumerable<string> Changed(Dictionary<string, string> before, Dictionary<string, string> after) =>
        before.Keys.Union(after.Keys).Where(path => before.GetValueOrDefault(path) != after.GetValueOrDefault(path));
}
