using System.Text.Json.Nodes;

namespace DecisionSupport.Certificates.Tests.Rules;

/// <summary>One value put in each place of a certificate in JSON: all that it changes, as somebody has approved it. What changes nothing is not told.</summary>
public sealed class EachPropertyTests
{
    private static readonly CertificateReadOptions InNovember = new() { AsOf = new DateOnly(2026, 11, 22) };

    private static readonly string[] Forms = ["fk7800-fullstandigt", "fk7802-fullstandigt", "fk7804-version1"];

    private static readonly Dictionary<string, string> Values = new()
    {
        ["null"] = "null",
        ["blank"] = "\" \"",
        ["word"] = "\"x\"",
        ["date"] = "[2026, 9, 7]",
        ["number"] = "7",
        ["yes"] = "true",
        ["list"] = "[]",
        ["object"] = "{}",
    };

    public static TheoryData<string, string> Rows
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (form, value) in Forms.SelectMany(form => Values.Keys.Select(value => (form, value))))
            {
                data.Add(form, value);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_changes_what_was_approved(string form, string value)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Cases, $"{form}.json"));
        var before = Read(JsonNode.Parse(text)!).Certificate!;
        var places = Places(JsonNode.Parse(text)!).Count();

        var lines =
            from place in Enumerable.Range(0, places)
            let edited = Edited(text, place, Values[value])
            let outcome = Outcome.Between(before, Read(edited.Root))
            where outcome.Length > 0
            select $"{edited.Path} → {outcome}\n";

        ApprovedOutput.ShouldMatch(Path.Combine(Repository.Root, "tests", "DecisionSupport.Certificates.Tests", "Rules", "Each", $"{form}-json-{value}"), "txt", string.Concat(lines));
    }

    private static (JsonNode Root, string Path) Edited(string text, int place, string value)
    {
        var root = JsonNode.Parse(text)!;
        var node = Places(root).ElementAt(place);
        var path = node.GetPath();
        node.ReplaceWith(JsonNode.Parse(value));
        return (root, path);
    }

    private static CertificateReading Read(JsonNode root) => Readings.Read(System.Text.Encoding.UTF8.GetBytes(root.ToJsonString()), InNovember);

    private static IEnumerable<JsonNode> Places(JsonNode node)
    {
        var children = node switch
        {
            JsonObject parent => parent.Select(child => child.Value),
            JsonArray parent => parent,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(child => Places(child).Prepend(child));
    }
}
