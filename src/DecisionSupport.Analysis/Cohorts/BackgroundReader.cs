using System.Text.Json;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Analysis.Cohorts;

/// <summary>Reads what stands beside a snapshot.</summary>
internal static class BackgroundReader
{
    private const int LongestKind = 60;
    private const int MostDigits = 5;

    public static readonly string[] Keys = ["ageGroup", "sex", "children", "interpreter", "incomeAtStart", "incomeAtEnd", "question"];

    /// <summary>Reads the object, or says what is wrong with it.</summary>
    /// <param name="json">The object.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="diagnostics">What is wrong.</param>
    public static CaseBackground Read(JsonElement json, Place place, List<Diagnostic> diagnostics)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            Tell(SharedKinds.WrongKind, "The background is an object, such as { \"sex\": \"woman\" }.");
            return CaseBackground.Unknown;
        }

        foreach (var key in json.EnumerateObject().Select(p => p.Name).Where(k => !Keys.Contains(k)))
        {
            Tell(SharedKinds.UnknownKey, $"A background has no such key; its keys are {string.Join(", ", Keys)}.");
        }

        return new CaseBackground(
            Word("ageGroup", CohortWords.AgeGroups), Word("sex", CohortWords.Sexes), Truth("children"), Truth("interpreter"),
            Kind("incomeAtStart"), Kind("incomeAtEnd"), Kind("question"));

        string? Word(string key, IReadOnlyList<(string Id, LocalizedText Label)> words)
        {
            var text = Text(key);
            if (text is null || words.Any(w => w.Id == text))
            {
                return text;
            }

            Tell(SharedKinds.WrongValue, $"The background's '{key}' is none of its words; use one of {string.Join(", ", words.Select(w => w.Id))}, or leave it out when it is not known.");
            return null;
        }

        bool? Truth(string key)
        {
            switch (json.TryGetProperty(key, out var value) ? value.ValueKind : JsonValueKind.Null)
            {
                case JsonValueKind.Null:
                    return null;
                case JsonValueKind.True:
                    return true;
                case JsonValueKind.False:
                    return false;
                default:
                    Tell(SharedKinds.WrongValue, $"The background's '{key}' is true or false, or left out when it is not known.");
                    return null;
            }
        }

        // What is counted is printed: words for a kind, never something that points at a person.
        string? Kind(string key)
        {
            var text = Text(key);
            if (text is null || (text.Length <= LongestKind && text.Count(char.IsAsciiDigit) <= MostDigits))
            {
                return text;
            }

            Tell(SharedKinds.WrongValue, FormattableString.Invariant($"The background's '{key}' is a word for the kind, at most {LongestKind} characters and without numbers."));
            return null;
        }

        string? Text(string key)
        {
            switch (json.TryGetProperty(key, out var value) ? value.ValueKind : JsonValueKind.Null)
            {
                case JsonValueKind.Null:
                    return null;
                case JsonValueKind.String:
                    return value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
                default:
                    Tell(SharedKinds.WrongKind, $"The background's '{key}' is a text.");
                    return null;
            }
        }

        void Tell(DiagnosticKind kind, string message) => diagnostics.Add(kind.At(place, message));
    }
}
