using System.Text;

namespace DecisionSupport.Authoring.Tests.Support;

/// <summary>The built-in rules with a change.</summary>
internal static class Edited
{
    public static ImmutableArray<RuleFile> Files { get; } = [.. BuiltInRules.Files];

    public static ImmutableArray<RuleFile> Replace(string file, string old, string @new) => With(file, text =>
    {
        text.Split(old).Length.ShouldBe(2, $"'{old}' must stand in {file} exactly once");
        return text.Replace(old, @new, StringComparison.Ordinal);
    });

    public static ImmutableArray<RuleFile> With(string file, Func<string, string> edit) =>
        [.. Files.Select(f => f.Path == file ? new RuleFile(file, Encoding.UTF8.GetBytes(edit(Encoding.UTF8.GetString(f.Utf8.Span)))) : f)];

    public static RuleBook Book(ImmutableArray<RuleFile> files) => RuleBookLoader.Load(files).GetOrThrow();
}
