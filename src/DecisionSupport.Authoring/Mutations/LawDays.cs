using System.Globalization;
using DecisionSupport.Authoring.Migrations;
using DecisionSupport.RuleFiles;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Mutations;

/// <summary>Mutants of the days on which law changes, a day early and a day late, and of the values that it fixes.</summary>
internal static class LawDays
{
    /// <summary>Values of parameters, and the days from which they hold: the value before then holds a day more or less.</summary>
    public static IEnumerable<Mutant> OfParameters(string path, string text)
    {
        var id = "";
        PlacedScalar? to = null;
        foreach (var scalar in YamlScalars.Of(text).Where(s => !s.IsKey))
        {
            var place = new PlaceInFile(path, text, RuleSet: null, new WrittenExpression($"parameter {id}", scalar.Start, $"parameter.{id}"));
            switch (scalar.Path)
            {
                case ["parameters", _, "id"]:
                    (id, to) = (scalar.Value, null);
                    break;
                case ["parameters", _, "values", _, "value"]:
                    foreach (var becomes in OneOff.Value(scalar.Value))
                    {
                        yield return place.Mutant(Change(scalar, becomes));
                    }

                    break;
                case ["parameters", _, "values", _, "from"] when to is { } before:
                    foreach (var days in (int[])[1, -1])
                    {
                        yield return place.Mutant(Moved(scalar, days), Moved(before, days));
                    }

                    to = null;
                    break;
                case ["parameters", _, "values", _, "to"]:
                    to = scalar;
                    break;
            }
        }
    }

    /// <summary>The day on which a version that follows another comes into force.</summary>
    public static IEnumerable<Mutant> OfVersion(string path, string ruleSet, SortedDictionary<string, string> files)
    {
        var from = Find(files[path], "inForce", "from");
        var before = files.Keys.Where(p => RuleFolderLayout.FolderOf(p) == ruleSet && string.CompareOrdinal(p, path) < 0).LastOrDefault();
        if (from is not { } begins || before is null || Find(files[before], "inForce", "to") is not { } ends)
        {
            yield break;
        }

        foreach (var days in (int[])[1, -1])
        {
            var told = Moved(begins, days);
            yield return new PlaceInFile(path, files[path], ruleSet, new WrittenExpression("inForce from", begins.Start, "")).Mutant(told, () =>
            [
                KeyValuePair.Create<string, string?>(path, null),
                KeyValuePair.Create<string, string?>($"{ruleSet}/{told.Becomes}.yaml", Applied(files[path], told)),
                KeyValuePair.Create<string, string?>(before, Applied(files[before], Moved(ends, days))),
                .. Amending(path, ruleSet, files, begins.Value).Select(a => KeyValuePair.Create<string, string?>(a.Path, Applied(files[a.Path], Change(a.Amends, told.Becomes)))),
            ]);
        }
    }

    // Versions that amend a version name it by its day.
    private static IEnumerable<(string Path, PlacedScalar Amends)> Amending(string path, string ruleSet, SortedDictionary<string, string> files, string day) =>
        from other in files.Keys
        where RuleFolderLayout.FolderOf(other) == ruleSet && other != path
        let amends = Find(files[other], "amends")
        where amends?.Value == day
        select (other, amends.Value);

    private static PlacedScalar? Find(string text, params string[] keys) =>
        YamlScalars.Of(text).Where(s => !s.IsKey && s.Path.SequenceEqual(keys)).Select(s => (PlacedScalar?)s).FirstOrDefault();

    private static TokenChange Moved(PlacedScalar day, int days) =>
        Change(day, DateOnly.ParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(days).Iso());

    private static TokenChange Change(PlacedScalar scalar, string becomes) => new(scalar.Start, scalar.Value, becomes);

    private static string Applied(string text, TokenChange change)
    {
        var edits = new TextEdits(text);
        edits.Replace(change.Start, change.Was.Length, change.Becomes);
        return edits.Apply();
    }
}
