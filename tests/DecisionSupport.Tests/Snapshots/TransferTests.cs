using System.Text;
using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Snapshots;

/// <summary>A snapshot of one rule book, asked about by another: facts go along by their names, with who told them.</summary>
public sealed class TransferTests
{
    private static readonly SharedValue<RuleBook> Other = new(() => GoodRules.With(("vocabulary/work.yaml", GoodRules.Text("vocabulary/work.yaml")
        .Replace("lifting: { sv: lyfta, en: lifting }", "carrying: { sv: bära, en: carrying }", StringComparison.Ordinal)
        .Replace("range: { from: 0, to: 100 }", "range: { from: 0, to: 50 }", StringComparison.Ordinal)
        .Replace("      to: { type: date, optional: true }\n", "      to: { type: date }\n", StringComparison.Ordinal))).GetOrThrow());

    [Theory]
    [InlineData("work.reductionPercent: 50", "")]
    [InlineData("work.reductionPercent: 51", "work.reductionPercent: the value must be a number from 0 to 50 (Parameter 'snapshot')")]
    [InlineData("work.hindrances: [standing]", "")]
    [InlineData("work.hindrances: [standing, lifting]", "work.hindrances: the value must be a list with any of carrying, standing, reading (Parameter 'snapshot')")]
    [InlineData("work.diagnoses: [F32]", "")]
    [InlineData("work.periods: [{ from: 2020-01-01, to: 2020-01-02, kind: leave }]", "")]
    [InlineData("work.periods: [{ from: 2020-01-01, kind: leave }]", "work.periods: the value must be a list of records with from, to, kind (Parameter 'snapshot')")]
    public void What_no_longer_fits_is_told(string fact, string told)
    {
        var reading = new SnapshotReader(GoodRules.RuleBook.Vocabulary).Read(Encoding.UTF8.GetBytes($"snapshot: 1\nasOf: 2020-06-15\n{fact}\n"), "x");
        reading.Diagnostics.ShouldBeEmpty();

        string message;
        try
        {
            Other.Value.Evaluate(reading.Snapshot!);
            message = "";
        }
        catch (ArgumentException e)
        {
            message = e.Message;
        }

        message.ShouldBe(told);
    }

    [Fact]
    public void Who_told_what_goes_along()
    {
        var snapshot = new CaseSnapshotBuilder(GoodRules.RuleBook.Vocabulary, Ask.Day).Set("person.situation", "student").ToldBy(new FactSource("läkare", Ask.Day)).Set("work.permanent", true).Build();

        var other = Other.Value;
        var carried = other.Evaluate(snapshot).Snapshot;

        carried.Vocabulary.ShouldBeSameAs(other.Vocabulary);
        carried.ToldFacts.Select(f => $"{f.Id} = {carried[f.Id]} {carried.SourceOf(f)?.By} {carried.SourceOf(f)?.On:yyyy-MM-dd}").ShouldBe(["person.situation = \"student\"  ", "work.permanent = true läkare 2020-06-15"]);
    }

    [Fact]
    public void Another_day_may_be_asked_about_than_the_text_says()
    {
        var reader = new SnapshotReader(GoodRules.RuleBook.Vocabulary);
        foreach (var text in (string[])["snapshot: 1\nasOf: 2020-06-15\n", "snapshot: 1\n", "{\"snapshot\":1,\"asOf\":\"2020-06-15\"}", "snapshot: 1\nasOf: 2020-06-31\n"])
        {
            var reading = reader.Read(Encoding.UTF8.GetBytes(text), "x", new DateOnly(2019, 1, 31));

            reading.Diagnostics.ShouldBeEmpty(text);
            reading.Snapshot!.AsOf.ShouldBe(new DateOnly(2019, 1, 31), text);
        }
    }

    [Fact]
    public void Nobody_told_what_is_not_known()
    {
        const string Text = "snapshot: 1\nasOf: 2020-06-15\nwork: { permanent: true, reductionPercent: null }\nfacts: [{ by: läkare, told: [work] }]\n";
        var snapshot = new SnapshotReader(GoodRules.RuleBook.Vocabulary).Read(Encoding.UTF8.GetBytes(Text), "x").Snapshot!;

        snapshot.Vocabulary.Facts.Where(f => snapshot.SourceOf(f) is not null).Select(f => f.Id).ShouldBe(["work.permanent"]);
    }

    [Theory]
    [InlineData("work: { permanent: true, reductionPercent: null }", "work.reductionPercent = null, work.permanent = true", "")]
    [InlineData("work: { diagnoses: [\"19640823-3234\"] }", "", "DS0603")]
    [InlineData("work: { permanent: 1 }", "work.permanent = null", "DS0602")]
    public void What_is_another_than_in_a_case_is_read(string text, string read, string told)
    {
        var diagnostics = new DiagnosticBag();
        var changes = (DataMapping)DataReader.Read(Encoding.UTF8.GetBytes(text + "\n"), "x", DataLimits.Snapshot, diagnostics)!;

        string.Join(", ", new SnapshotReader(GoodRules.RuleBook.Vocabulary).ReadChanges(changes, Ask.Day, diagnostics).Select(c => $"{c.Key} = {c.Value}")).ShouldBe(read);
        string.Join(", ", diagnostics.ToSortedArray().Select(d => d.Code)).ShouldBe(told);
    }

    [Theory]
    [InlineData(9_996, "The text holds more than 10000 values.")]
    [InlineData(9_995, "")]
    public void So_many_values_are_read_of_JSON(int items, string told)
    {
        var text = $$$"""{"snapshot":1,"asOf":"2020-06-15","work":{"diagnoses":[{{{string.Join(',', Enumerable.Repeat("\"F32\"", items))}}}]}}""";

        string.Join(' ', new SnapshotReader(GoodRules.RuleBook.Vocabulary).ReadNodes(Encoding.UTF8.GetBytes(text), "x", null).Diagnostics.Select(d => d.Message)).ShouldBe(told);
    }
}
