using System.Xml.Linq;
using DecisionSupport.Tests.Support;
using FsCheck.Fluent;

namespace DecisionSupport.Rendering.Tests.Pictures;

/// <summary>What holds of every picture, whatever the case and the rules.</summary>
public sealed class PictureProperties
{
    public static TheoryData<string> RuleBookNames => TestedBooks.Names;

    [Theory]
    [MemberData(nameof(RuleBookNames))]
    public void Every_picture_is_well_formed_says_the_same_in_words_and_shows_no_ids(string ruleBookName)
    {
        var ruleBook = TestedBooks.Named(ruleBookName);
        var ids = ruleBook.RuleSets.SelectMany(r => r.Versions).SelectMany(v => v.Criteria.Select(c => c.Id)).Where(id => id.Skip(1).Any(char.IsUpper)).ToHashSet();
        var snapshots = from asOf in Days.Sound
                        from percent in Gen.Elements(5, 50, 95)
                        from snapshot in new SnapshotGenerator(ruleBook.Vocabulary, asOf, percent).Snapshots
                        select snapshot;

        Always.Holds(snapshots, Depth.Of(60, 4), snapshot =>
        {
            foreach (var picture in PicturesOf(ruleBook.Evaluate(snapshot)))
            {
                foreach (var svg in (string[])[picture.Svg, picture.NarrowSvg])
                {
                    var words = ShouldBeDrawn(svg);
                    words.Split(' ', '.', ',', ':').Where(ids.Contains).ShouldBeEmpty();
                }

                picture.Lines.ShouldNotBeEmpty(picture.Title);
                picture.Lines.ShouldEach(line => line.Length > 2);
                picture.Html.ShouldContain("<details");
            }
        });
    }

    [Theory]
    [MemberData(nameof(RuleBookNames))]
    public void The_ends_of_the_calendar_are_drawn_too(string ruleBookName)
    {
        var ruleBook = TestedBooks.Named(ruleBookName);

        Always.Holds(new SnapshotGenerator(ruleBook.Vocabulary, DateOnly.MaxValue).Snapshots, 5, snapshot =>
        {
            foreach (var picture in PicturesOf(ruleBook.Evaluate(snapshot)))
            {
                ShouldBeDrawn(picture.Svg);
            }
        });
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"/><image href=x onerror=alert(1)>")]
    [InlineData("]]>&amp;&#x0;\u0001\ufffe")]
    [InlineData("ettordsomaldrigtarslutochsominteharnagonstansattbrytaschsomsvemmeroverallakanter")]
    public void Hostile_words_are_only_words(string words)
    {
        var day = new DateOnly(2026, 1, 1);
        var picture = SvgPictures.OverTime(words, words, [new PictureLane(words, [new PictureSpell(day, day.AddDays(3), words, SpellLook.Yes)])], day, [(SpellLook.Yes, new LocalizedText(words, words))], Language.Swedish);

        foreach (var text in (string[])[picture.Svg, picture.NarrowSvg, picture.Html])
        {
            text.ShouldNotContain("<script");
            text.ShouldNotContain("<image");
        }

        ShouldBeDrawn(picture.Svg).ShouldContain(words[..4]);
    }

    // Gives all words in it.
    private static string ShouldBeDrawn(string svg)
    {
        var root = XDocument.Parse(svg).Root!;
        var names = root.Elements().Take(3).Select(e => e.Name.LocalName).ToList();
        names.ShouldBe(["style", "title", "desc"]);
        root.Elements().Skip(1).Take(2).ShouldEach(e => e.Value.Length > 2);
        root.Attribute("role")!.Value.ShouldBe("img");
        var box = root.Attribute("viewBox")!.Value.Split(' ').Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        box[3].ShouldBeGreaterThan(10);
        root.Descendants().Where(e => e.Name.LocalName == "text").ShouldEach(t => Place(t, "x") >= 0 && Place(t, "x") < box[2] && Place(t, "y") > 0 && Place(t, "y") < box[3]);
        return string.Join(' ', root.Descendants().Where(e => e.Name.LocalName is "text" or "title" or "desc").Select(e => e.Value));
    }

    private static double Place(XElement text, string name) => double.Parse(text.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<Picture> PicturesOf(Decision decision) => Enum.GetValues<Language>().SelectMany(language => decision.Recommendations
        .SelectMany(r => new[] { SvgPictures.ProtectionStrip(r, Audience.Client, language), SvgPictures.Criteria(r, language), SvgPictures.WayTaken(r, language), SvgPictures.Ways(decision.RuleBook, r.Version, language) })
        .Append(SvgPictures.Chain(decision, language)).Append(SvgPictures.WhoDoesWhat(decision, Audience.Officer, language)).OfType<Picture>());
}
