using System.Globalization;
using System.Text.Json;
using DecisionSupport.Testing;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Api;

/// <summary>What a caller is told of an argument that cannot be: <c>refusals.verified.txt</c>.</summary>
public sealed class RefusalTests
{
    private const string Number = "19640823-3234";

    private static readonly SharedValue<Decision> Asked = new(() => GoodRules.RuleBook.Evaluate(Ask.Snapshot(GoodRules.RuleBook)));

    private static RuleBook Book => Asked.Value.RuleBook;

    private static CaseSnapshotBuilder Builder => new(Book.Vocabulary, Ask.Day);

    private static CaseSnapshot Snapshot => Asked.Value.Snapshot;

    private static IEnumerable<(string Call, Func<object?> Made)> Calls =>
    [
        ("Evaluate(no book)", () => RuleBookEvaluation.Evaluate(null!, Snapshot)),
        ("Evaluate(no book, id)", () => RuleBookEvaluation.Evaluate(null!, Snapshot, "aid")),
        ("Evaluate(no snapshot)", () => Book.Evaluate(null!)),
        ("Evaluate(unknown id)", () => Book.Evaluate(Snapshot, "aidd")),
        ("Decision[unknown id]", () => Asked.Value["aidd"]),
        ("StatusOf(unknown id)", () => Asked.Value["aid"].StatusOf("needd")),
        ("Trace(null)", () => Asked.Value["aid"].Trace(null!)),
        ("Trace(unknown id)", () => Asked.Value["aid"].Trace("needd")),
        ("Plan(null)", () => DecisionPlan.get_Plan(null!)),
        ("NeededPapers(null)", () => DecisionPapers.get_NeededPapers(null!)),
        ("OfSha256(null)", () => RuleBookRequirement.OfSha256(null!)),
        ("OfSha256(too short)", () => RuleBookRequirement.OfSha256(new string('a', 63))),
        ("OfSha256(too long)", () => RuleBookRequirement.OfSha256(new string('a', 65))),
        ("OfSha256(other letters)", () => RuleBookRequirement.OfSha256(new string('g', 64))),
        ("OfSigner()", () => RuleBookRequirement.OfSigner()),
        ("OfSigner(private key)", () => RuleBookRequirement.OfSigner("-----BEGIN EC PRIVATE KEY-----")),
        ("OfSigner(no key)", () => RuleBookRequirement.OfSigner("key")),
        ("RuleFile(null)", () => new RuleFile(null!, default)),
        ("Require(null)", () => RuleBookLoader.Load([]).Require(null!)),
        ("Open(no folder)", () => RuleBookArchive.Open("no-such-folder")),
        ("Seal(null)", () => RuleBookSealer.Seal(null!)),
        ("ReferenceShape(blank)", () => ReferenceShape.Parse(" ")),
        ("ReferenceShape(ten digits)", () => ReferenceShape.Parse("9999999999")),
        ("Fits(null)", () => ReferenceShape.Parse("K-99").Fits(null!)),
        ("CaseSnapshotBuilder(null)", () => new CaseSnapshotBuilder(null!, Ask.Day)),
        ("SnapshotReader(null)", () => new SnapshotReader(null!)),
        ("WithReference(number)", () => Builder.WithReference(Number)),
        ("FactSource(blank)", () => new FactSource(" ")),
        ("FactSource(long)", () => new FactSource(new string('x', FactSource.MaxLength + 1))),
        ("FactSource(number)", () => new FactSource(Number)),
        ("Set(unknown fact)", () => Builder.Set("person.insurred", true)),
        ("Set(wrong type)", () => Builder.Set("person.insured", 1)),
        ("Set(a number of a person in a list)", () => Builder.Set("work.diagnoses", [Number])),
        ("Set(number below)", () => Builder.Set("work.reductionPercent", -1)),
        ("Set(number above)", () => Builder.Set("work.reductionPercent", 101)),
        ("Set(word)", () => Builder.Set("person.insured", "yes")),
        ("Build(day after asOf)", () => Builder.Set("person.birthDate", Ask.Day.AddDays(1)).Build()),
        ("Build(told after asOf)", () => Builder.ToldBy(new FactSource("läkare", Ask.Day.AddDays(1))).Set("person.insured", true).Build()),
        ("Write(no snapshot, stream)", () => Write(() => CaseSnapshotJson.Write(null!, Stream.Null))),
        ("Write(snapshot, no stream)", () => Write(() => CaseSnapshotJson.Write(Snapshot, (Stream)null!))),
        ("Write(no snapshot, writer)", () => Write(() => CaseSnapshotJson.Write(null!, new Utf8JsonWriter(Stream.Null)))),
        ("Write(snapshot, no writer)", () => Write(() => CaseSnapshotJson.Write(Snapshot, (Utf8JsonWriter)null!))),
        ("Sha256(null)", () => CaseSnapshotJson.Sha256(null!)),
        ("DecisionJsonConverter(everything)", () => new DecisionJsonConverter(Language.Swedish, DecisionDetail.Everything)),
        ("converter without writer", () => Write(() => new DecisionJsonConverter().Write(null!, Asked.Value, JsonSerializerOptions.Default))),
        ("converter without decision", () => Write(() => new DecisionJsonConverter().Write(new Utf8JsonWriter(Stream.Null), null!, JsonSerializerOptions.Default))),
        ("a decision read from JSON", () => JsonSerializer.Deserialize<Decision>("{}")),
        ("a snapshot read without vocabulary", () => JsonSerializer.Deserialize<CaseSnapshot>("{}")),
    ];

#if MUTATION
    // In parts, since one process asks about one fault after the other and wants quick answers.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Some_callers_are_told_what_is_wrong(int part)
    {
        var approved = File.ReadAllLines(RepositoryFolder.Of("tests", "DecisionSupport.Tests", "Api", "refusals.verified.txt"));
        foreach (var (call, line) in Calls.Zip(approved).Where((_, index) => index % 4 == part))
        {
            $"{call.Call}: {Refusal(call.Made)}".ShouldBe(line);
        }
    }
#else
    [Fact]
    public Task Callers_are_told_what_is_wrong() =>
        RuleBookTests.VerifyText(string.Concat(Calls.Select(c => $"{c.Call}: {Refusal(c.Made)}\n")), RepositoryFolder.Of("tests", "DecisionSupport.Tests", "Api", "refusals"), "txt");
#endif

    private static string Refusal(Func<object?> made)
    {
        try
        {
            return string.Create(CultureInfo.InvariantCulture, $"nothing, but gives {made()}");
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException or DirectoryNotFoundException)
        {
            return $"{e.GetType().Name}: {e.Message.ReplaceLineEndings(" ").Split(" The unsupported member")[0]}";
        }
    }

    private static object? Write(Action write)
    {
        write();
        return null;
    }
}
