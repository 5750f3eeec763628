using System.Text.Json.Nodes;

namespace DecisionSupport.Certificates.Tests.Privacy;

public sealed class JsonPrivacyTests
{
    public static TheoryData<string> Names => [.. Repository.CertificateFiles.Where(file => file.EndsWith(".json", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_put_in_any_single_place_comes_out(string file)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Cases, file));
        var places = Leaves(JsonNode.Parse(text)!).Count();
        for (var place = 0; place < places; place++)
        {
            foreach (var marker in Traces.MarkersOf(place))
            {
                var root = JsonNode.Parse(text)!;
                var leaf = Leaves(root).ElementAt(place);
                var where = leaf.GetPath();
                leaf.ReplaceWith(marker);

                Traces.ShouldNotShow(Readings.Read(root.ToJsonString()), marker, $"{file}: {where}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_of_properties_do_not_come_out(string file)
    {
        foreach (var marker in Traces.Markers)
        {
            var root = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Cases, file)))!.AsObject();
            root.Add(marker, marker);
            var reading = Readings.Read(root.ToJsonString());

            Traces.ShouldNotShow(reading, marker, $"{file}: a property's name");
            reading.Certificate!.Codes(Severity.Warning).ShouldContain("properties-unknown");
        }
    }

    private static IEnumerable<JsonValue> Leaves(JsonNode node) => node switch
    {
        JsonObject parent => parent.Where(child => child.Value is not null).SelectMany(child => Leaves(child.Value!)),
        JsonArray parent => parent.Where(child => child is not null).SelectMany(child => Leaves(child!)),
        _ => [node.AsValue()],
    };
}
