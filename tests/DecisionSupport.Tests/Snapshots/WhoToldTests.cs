using System.Text;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Snapshots;

/// <summary>Who told which fact, as a snapshot that is built writes it.</summary>
public sealed class WhoToldTests
{
    private static CaseSnapshotBuilder Builder => new(GoodRules.RuleBook.Vocabulary, Ask.Day);

    [Fact]
    public void Each_fact_keeps_who_told_it() => Json(Builder
            .ToldBy(new FactSource("läkare", Ask.Day)).Set("work.permanent", true)
            .ToldBy(new FactSource("klient")).Set("person.insured", true)
            .ToldBy(new FactSource("läkare")).Set("work.reductionPercent", 60)
            .ToldBy(null).Set("person.situation", "student"))
        .ShouldContain("""{"by":"klient","told":["person.insured"]},{"by":"läkare","told":["work.reductionPercent"]},{"by":"läkare","on":"2020-06-15","told":["work.permanent"]}]""");

    [Fact]
    public void Who_told_what_is_taken_back_has_told_nothing()
    {
        var told = Builder.ToldBy(new FactSource("klient")).Set("person.insured", true);
        Json(told).ShouldContain("\"facts\"");

        Json(told.Replace("person.insured", FeelValue.Null)).ShouldNotContain("\"facts\"");
    }

    [Fact]
    public void What_was_given_stays_as_it_is()
    {
        var builder = Builder.ToldBy(new FactSource("klient")).Set("person.insured", true);
        var given = builder.Build();
        builder.ToldBy(new FactSource("läkare")).Replace("person.insured", FeelValue.False);

        Json(given).ShouldContain("\"by\":\"klient\"");
        Json(builder.Build()).ShouldContain("\"by\":\"läkare\"");
    }

    private static string Json(CaseSnapshotBuilder builder) => Json(builder.Build());

    private static string Json(CaseSnapshot snapshot)
    {
        using var json = new MemoryStream();
        CaseSnapshotJson.Write(snapshot, json);
        return string.Concat(Encoding.UTF8.GetString(json.ToArray()).Split('\n').Select(l => l.TrimStart())).Replace("\": ", "\":", StringComparison.Ordinal);
    }
}
