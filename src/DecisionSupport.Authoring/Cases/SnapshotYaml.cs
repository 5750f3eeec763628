using System.Globalization;
using System.Text;
using DecisionSupport.Feel;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Cases;

/// <summary>Snapshots as YAML that reads back as the same snapshot: a line a fact, under its subject.</summary>
internal static class SnapshotYaml
{
    public static string Write(CaseSnapshot snapshot, string indent)
    {
        var text = new StringBuilder();
        text.Append(indent).Append("snapshot: 1\n").Append(indent).Append("asOf: ").Append(snapshot.AsOf.Iso()).Append('\n');
        foreach (var subject in snapshot.ToldFacts.GroupBy(f => f.Id[..f.Id.IndexOf('.', StringComparison.Ordinal)]))
        {
            text.Append(indent).Append(subject.Key).Append(":\n");
            foreach (var fact in subject)
            {
                text.Append(indent).Append("  ").Append(fact.Id.AsSpan(subject.Key.Length + 1)).Append(": ").Append(Value(snapshot[fact.Id])).Append('\n');
            }
        }

        foreach (var group in snapshot.ToldFacts.Where(f => snapshot.SourceOf(f.Id) is not null).GroupBy(f => snapshot.SourceOf(f.Id)!))
        {
            text.Append(text.ToString().Contains($"{indent}facts:\n", StringComparison.Ordinal) ? "" : $"{indent}facts:\n");
            text.Append(indent).Append("  - { by: ").Append(Quoted(group.Key.By)).Append(group.Key.On is { } day ? $", on: {day.Iso()}" : "")
                .Append(", told: [").Append(string.Join(", ", group.Select(f => f.Id))).Append("] }\n");
        }

        return text.ToString();
    }

    /// <summary>A value on one line.</summary>
    public static string Value(FeelValue value) => value.Kind switch
    {
        FeelKind.Boolean => value.AsBoolean() ? "true" : "false",
        FeelKind.Number => value.AsNumber().ToString(CultureInfo.InvariantCulture),
        FeelKind.Date => value.AsDate().Iso(),
        FeelKind.String => Quoted(value.AsString()),
        FeelKind.List => $"[{string.Join(", ", value.AsList().Select(Value))}]",
        FeelKind.Context => $"{{ {string.Join(", ", value.AsContext().Where(e => !e.Value.IsNull).Select(e => $"{e.Key}: {Value(e.Value)}"))} }}",
        _ => "null",
    };

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";
}
