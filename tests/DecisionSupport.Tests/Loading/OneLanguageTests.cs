using System.Text;
using DecisionSupport.Data;
using DecisionSupport.Declarations;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Tests.Loading;

/// <summary>Texts of rules in one language stand for both.</summary>
public sealed class OneLanguageTests
{
    private static readonly ImmutableArray<Language> Swedish = [Language.Swedish], English = [Language.English], Both = [Language.Swedish, Language.English];

    [Theory]
    [InlineData("sv", "t: { sv: a }", "t:{sv:a,en:a}", "")]
    [InlineData("en", "t: { en: a }", "t:{en:a,sv:a}", "")]
    [InlineData("sv en", "t: { sv: a }", "t:{sv:a}", "")]
    [InlineData("sv", "t: [{ sv: a }, { t: { sv: b } }, c]", "t:[{sv:a,en:a},{t:{sv:b,en:b}},c]", "")]
    [InlineData("sv", "t: { sv: a, en: b }", "t:{sv:a,en:a}", "x(1,13): error DS0009: The rule book has no texts in 'en'. Take this one away, or name the language under 'languages' in rule-book.yaml.")]
    [InlineData("en", "t: { sv: a, en: b }", "t:{en:b,sv:b}", "x(1,6): error DS0009: The rule book has no texts in 'sv'. Take this one away, or name the language under 'languages' in rule-book.yaml.")]
    [InlineData("sv", "t: { en: a }", "t:{en:a}", "")]
    [InlineData("sv", "t: { sv: [a], en: b }", "t:{sv:[a],en:b}", "")]
    public void A_text_is_written_once_and_read_as_two(string languages, string yaml, string read, string told)
    {
        var diagnostics = new DiagnosticBag();
        var node = OneLanguage.Complete(Node(yaml), languages switch { "sv" => Swedish, "en" => English, _ => Both }, diagnostics);

        Written(node).ShouldBe($"{{{read}}}");
        string.Join(" / ", diagnostics.ToSortedArray().Select(d => d.ToString())).ShouldBe(told);
    }

    private static DataNode Node(string yaml) => DataReader.Read(Encoding.UTF8.GetBytes(yaml + "\n"), "x", DataLimits.RuleFile, new DiagnosticBag())!;

    private static string Written(DataNode node) => node switch
    {
        DataMapping mapping => $"{{{string.Join(',', mapping.Entries.Select(e => $"{e.Key}:{Written(e.Value)}"))}}}",
        DataSequence list => $"[{string.Join(',', list.Items.Select(Written))}]",
        _ => ((DataScalar)node).Text,
    };
}
