using System.Collections.Immutable;
using DecisionSupport.Knowledge;
using DecisionSupport.Workshop.Cases;
using Microsoft.AspNetCore.Http;

namespace DecisionSupport.Workshop.Tests.Cases;

/// <summary>Every file that the repository hands out as an example is read on the page.</summary>
public sealed class CaseUploadTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    public static TheoryData<string> Folders => [Path.Combine("rules", "cases"), Path.Combine("rules", "cases", "certificates")];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Each_example_is_read_without_an_error(string folder)
    {
        var files = Directory.GetFiles(RepositoryFolder.Of(folder)).Where(f => Path.GetExtension(f) is ".yaml" or ".xml" or ".json" && !f.Contains(".verified.", StringComparison.Ordinal)).ToList();
        files.ShouldNotBeEmpty();

        var told = new List<string>();
        foreach (var file in files)
        {
            await using var content = File.OpenRead(file);
            var state = await CaseUpload.Read(Empty(), new FormFile(content, 0, content.Length, "fil", Path.GetFileName(file)), BuiltInRules.RuleBook, CancellationToken.None);
            told.AddRange(state.Errors.Select(e => $"{Path.GetFileName(file)}: {e.Text.Swedish}"));
            state.Notes.ShouldNotBeEmpty(file);
        }

        told.ShouldBeEmpty();
    }

    private static CaseState Empty() =>
        new(new CaseSnapshotBuilder(BuiltInRules.RuleBook.Vocabulary, Today).Build(), "", Audience.Officer, [], null, [], [], ImmutableDictionary<string, string>.Empty);
}
