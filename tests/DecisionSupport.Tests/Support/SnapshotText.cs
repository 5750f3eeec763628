using System.Text.Json;

namespace DecisionSupport.Tests.Support;

/// <summary>Snapshots written out again, as a host would.</summary>
internal static class SnapshotText
{
    public static string Json(CaseSnapshot snapshot) => "{" + string.Join(", ", Lines(snapshot, Quoted).Select(l => $"{Quoted(l.Key)}: {l.Value}")) + "}";

    public static string Yaml(CaseSnapshot snapshot) => string.Concat(Lines(snapshot, Quoted).Select(l => $"{l.Key}: {l.Value}\n"));

    private static IEnumerable<(string Key, string Value)> Lines(CaseSnapshot snapshot, Func<string, string> quoted)
    {
        yield return ("snapshot", "1");
        yield return ("asOf", quoted(snapshot.AsOf.ToString("yyyy-MM-dd")));
        foreach (var fact in snapshot.KnownFacts)
        {
            yield return (fact.Id, Write(snapshot[fact.Id], quoted));
        }
    }

    private static string Write(FeelValue value, Func<string, string> quoted) => value.Kind switch
    {
        FeelKind.Null => "null",
        FeelKind.Boolean => value.AsBoolean() ? "true" : "false",
        FeelKind.Number => value.AsNumber().ToString(System.Globalization.CultureInfo.InvariantCulture),
        FeelKind.Date => quoted(value.AsDate().ToString("yyyy-MM-dd")),
        FeelKind.String => quoted(value.AsString()),
        FeelKind.List => "[" + string.Join(", ", value.AsList().Select(v => Write(v, quoted))) + "]",
        FeelKind.Context => "{" + string.Join(", ", value.AsContext().Select(e => $"{quoted(e.Key)}: {Write(e.Value, quoted)}")) + "}",
        _ => throw new InvalidOperationException($"Facts have no {value.Kind}."),
    };

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
