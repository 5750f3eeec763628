using System.Text.RegularExpressions;
using DecisionSupport.Authoring.Migrations;
using DecisionSupport.RuleFiles;

namespace DecisionSupport.Authoring.Editing;

/// <summary>Where a file uses what is declared: in expressions, in the placeholders of texts, and under keys that take an id.</summary>
internal static partial class Uses
{
    public static IEnumerable<RuleMention> In(FileScalars file, KnownNames known)
    {
        var kind = RuleFolderLayout.KindOf(file.Path);
        var ruleSet = kind == RuleFileKind.RuleSet ? RuleFolderLayout.FolderOf(file.Path) : null;
        return file.Scalars.SelectMany(scalar => kind == RuleFileKind.Other && file.Path != RuleFolderLayout.PropertiesFile
            ? OfCase(file, scalar, known)
            : OfRule(file, scalar, kind, ruleSet, known));
    }

    private static IEnumerable<RuleMention> OfRule(FileScalars file, PlacedScalar scalar, RuleFileKind kind, string? ruleSet, KnownNames known)
    {
        if (scalar.IsKey || scalar.Path.IsEmpty)
        {
            return [];
        }

        var (start, length) = file.Inside(scalar);
        if (UsedKeys.NameOf(scalar.Path, kind, scalar.Value, ruleSet) is { } name)
        {
            var at = start + scalar.Value.Length - name.Id.Length;
            return known.Has(name) && file.Mention(name, at, name.Id.Length, isDeclaration: false) is { } mention ? [mention] : [];
        }

        var text = file.Text.AsSpan(start, length).ToString();
        return UsedKeys.IsExpression(scalar.Path, kind) ? Named(file, start, text, DottedName(), ruleSet, known) : Named(file, start, text, Placeholder(), ruleSet, known);
    }

    private static IEnumerable<RuleMention> Named(FileScalars file, int start, string text, Regex pattern, string? ruleSet, KnownNames known)
    {
        foreach (Match match in pattern.Matches(text))
        {
            var written = match.Groups["name"];
            if (known.Find(written.Value, ruleSet) is { } found && file.Mention(found.Name, start + written.Index + Before(found), found.Name.Id.Length, isDeclaration: false) is { } mention)
            {
                yield return mention;
            }
        }
    }

    // "sgi.outcome" names the rule set by its first part; all others by their last.
    private static int Before((RuleName Name, int Length) found) => found.Name.Kind == RuleNameKind.RuleSet ? 0 : found.Length - found.Name.Id.Length;

    // A case names facts by keys, alone or under their subject.
    private static IEnumerable<RuleMention> OfCase(FileScalars file, PlacedScalar scalar, KnownNames known)
    {
        if (!scalar.IsKey)
        {
            return [];
        }

        var keys = scalar.Path.Append(scalar.Value).ToList();
        for (var i = 0; i < keys.Count; i++)
        {
            var name = new RuleName(RuleNameKind.Fact, string.Join('.', keys.Skip(i)));
            if (known.Has(name))
            {
                return [new RuleMention(name, file.Path, file.Inside(scalar).Start, scalar.Value.Length, false)];
            }
        }

        return [];
    }

    [GeneratedRegex(@"(?<![\p{L}\d_.])(?<name>\p{L}[\p{L}\d_]*(?:\.\p{L}[\p{L}\d_]*)*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DottedName();

    [GeneratedRegex(@"\{\s*(?<name>\p{L}[\p{L}\d_]*(?:\.\p{L}[\p{L}\d_]*)*)\s*[|}]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
