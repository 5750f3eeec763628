using DecisionSupport.Data;
using DecisionSupport.Declarations;
using DecisionSupport.Diagnostics;
using DecisionSupport.Guides;
using DecisionSupport.Papers;
using DecisionSupport.Parameters;
using DecisionSupport.RuleSets;
using DecisionSupport.Sources;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.RuleFiles;

/// <summary>What the files of a rules folder say, before expressions are compiled.</summary>
/// <param name="Declarations">What the rule book declares of its world.</param>
/// <param name="Vocabulary">The facts.</param>
/// <param name="Parameters">The parameters by id.</param>
/// <param name="Sources">The sources by id.</param>
/// <param name="Guides">The guides by id.</param>
/// <param name="Papers">The papers by id.</param>
/// <param name="Contacts">How parties are reached.</param>
/// <param name="Measures">What there is to offer.</param>
/// <param name="OverVersion">The version of the folder laid over; null when there is none.</param>
/// <param name="Versions">Every version of every rule set, amendments put in.</param>
/// <param name="IsWhole">Whether every file could be read; otherwise what others say of its contents would only mislead.</param>
internal sealed record RuleBookContents(
    RuleBookDeclarations Declarations,
    Vocabulary Vocabulary,
    IReadOnlyDictionary<string, Parameter> Parameters,
    IReadOnlyDictionary<string, Source> Sources,
    IReadOnlyDictionary<string, Guide> Guides,
    IReadOnlyDictionary<string, Paper> Papers,
    IReadOnlyDictionary<Party, Contact> Contacts,
    ImmutableArray<Measure> Measures,
    string? OverVersion,
    ImmutableArray<RuleSetVersion> Versions,
    bool IsWhole)
{
    /// <param name="files">The files of the rules.</param>
    /// <param name="over">The files of a folder laid over them; empty when there is none.</param>
    /// <param name="overFolder">What that folder is called in messages.</param>
    /// <param name="diagnostics">What is wrong.</param>
    public static RuleBookContents Read(ImmutableArray<RuleFile> files, ImmutableArray<RuleFile> over, string overFolder, DiagnosticBag diagnostics)
    {
        var parsed = Parse(files, "", isOver: false, diagnostics);
        parsed.AddRange(Parse(over, $"{overFolder}/", isOver: true, diagnostics));
        var declarations = ReadDeclarations(parsed, diagnostics);
        var vocabulary = new VocabularyReader(declarations.Parties, diagnostics);
        var parameters = new ParameterReader(diagnostics);
        var sources = new SourceReader(declarations.SourceKinds, diagnostics);
        var guides = new GuideReader(declarations.Parties, diagnostics);
        var papers = new PaperReader(declarations.Parties, diagnostics);
        var contacts = new ContactReader(declarations.Parties, diagnostics);
        var measures = new MeasureReader(diagnostics);
        var renames = new RenameReader(diagnostics);
        var ruleSets = new List<RuleSetFile>();
        var overVersion = over.IsEmpty ? null : new RuleBookDeclarations().Version;
        foreach (var (path, root, isOver) in parsed)
        {
            switch (RuleFolderLayout.KindOf(path))
            {
                case RuleFileKind.Vocabulary:
                    vocabulary.ReadFile(root);
                    break;
                case RuleFileKind.Parameters:
                    parameters.ReadFile(root, mayExtend: isOver);
                    break;
                case RuleFileKind.Sources:
                    sources.ReadFile(root);
                    break;
                case RuleFileKind.Guide:
                    guides.ReadFile(root, path);
                    break;
                case RuleFileKind.Paper:
                    papers.ReadFile(root, path);
                    break;
                case RuleFileKind.Contacts:
                    contacts.ReadFile(root, isOver);
                    break;
                case RuleFileKind.Measures:
                    measures.ReadFile(root, isOver);
                    break;
                case RuleFileKind.Migration:
                    renames.ReadFile(root);
                    break;
                case RuleFileKind.Header when isOver:
                    overVersion = DeclarationsReader.ReadVersion(root, diagnostics) ?? overVersion;
                    break;
                case RuleFileKind.Header:
                    break;
                default:
                    AddRuleSet(path, root, isOver, ruleSets, diagnostics);
                    break;
            }
        }

        var isWhole = parsed.Count == files.Length + over.Length && ruleSets.Count == parsed.Count(f => RuleFolderLayout.KindOf(f.Path) == RuleFileKind.RuleSet);
        if (isWhole)
        {
            LaidOver.Close(ruleSets, diagnostics);
            VersionContinuity.Check(ruleSets, diagnostics);
        }

        var versions = Consolidate(ruleSets, declarations.Parties, isWhole, diagnostics);
        return new RuleBookContents(declarations, isWhole ? renames.In(vocabulary.ToVocabulary()) : vocabulary.ToVocabulary(), parameters.Parameters, sources.Sources, guides.Guides, papers.Papers, contacts.Contacts, measures.Measures, overVersion, versions, isWhole);
    }

    /// <summary>These with the files of one rule set read instead of those that it had. No folder is laid over them.</summary>
    public RuleBookContents With(string ruleSet, ImmutableArray<RuleFile> files, DiagnosticBag diagnostics)
    {
        var parsed = Parse(files, "", isOver: false, diagnostics);
        CompleteLanguages(parsed, Declarations.Languages, diagnostics);
        var ruleSets = new List<RuleSetFile>();
        parsed.ForEach(f => AddRuleSet(f.Path, f.Root, f.IsOver, ruleSets, diagnostics));
        var isWhole = parsed.Count == files.Length;
        if (isWhole)
        {
            VersionContinuity.Check(ruleSets, diagnostics);
        }

        var versions = Versions.Where(v => v.RuleSet != ruleSet).Concat(Consolidate(ruleSets, Declarations.Parties, isWhole, diagnostics));
        return this with { Versions = [.. versions.OrderBy(v => v.RuleSet, StringComparer.Ordinal).ThenBy(v => v.From)], IsWhole = isWhole };
    }

    private static List<(string Path, DataNode Root, bool IsOver)> Parse(ImmutableArray<RuleFile> files, string folder, bool isOver, DiagnosticBag diagnostics)
    {
        var results = new (DataNode? Root, DiagnosticBag Diagnostics)[files.Length];
        LargestFirst.Run(files.Length, i => files[i].Utf8.Length, i =>
        {
            var own = new DiagnosticBag();
            results[i] = (DataReader.Read(files[i].Utf8.Span, folder + files[i].Path, DataLimits.RuleFile, own), own);
        });
        foreach (var (file, (root, own)) in files.Zip(results))
        {
            diagnostics.AddRange(own);
            if (root is null && RuleFolderLayout.KindOf(file.Path) == RuleFileKind.Header)
            {
                diagnostics.Spoil(DiagnosticBag.OfTheBook);
            }
        }

        return [.. files.Zip(results).Where(p => p.Second.Root is not null).Select(p => (p.First.Path, p.Second.Root!, isOver))];
    }

    // The parties and languages that all other files name are read first.
    private static RuleBookDeclarations ReadDeclarations(List<(string Path, DataNode Root, bool IsOver)> parsed, DiagnosticBag diagnostics)
    {
        var header = parsed.Find(f => !f.IsOver && RuleFolderLayout.KindOf(f.Path) == RuleFileKind.Header).Root;
        var languages = DeclarationsReader.Languages(header, diagnostics);
        diagnostics.TextLanguages = languages;
        CompleteLanguages(parsed, languages, diagnostics);
        header = parsed.Find(f => !f.IsOver && RuleFolderLayout.KindOf(f.Path) == RuleFileKind.Header).Root;
        return header is null ? new RuleBookDeclarations() : DeclarationsReader.Read(header, languages, diagnostics);
    }

    private static void CompleteLanguages(List<(string Path, DataNode Root, bool IsOver)> parsed, ImmutableArray<Language> languages, DiagnosticBag diagnostics)
    {
        for (var i = 0; languages.Length == 1 && i < parsed.Count; i++)
        {
            parsed[i] = parsed[i] with { Root = OneLanguage.Complete(parsed[i].Root, languages, diagnostics) };
        }
    }

    private static void AddRuleSet(string path, DataNode root, bool isOver, List<RuleSetFile> ruleSets, DiagnosticBag diagnostics)
    {
        if (RuleSetFile.Read(root, diagnostics) is not { } file)
        {
            return;
        }

        if (!RuleFolderLayout.IsNamedBy(path, file.From))
        {
            diagnostics.Add(SharedKinds.WrongFileName, file.InForcePlace!.Value, $"A version is named by the day it comes into force: call this file '{file.From.Iso()}.yaml', or correct 'inForce.from'.");
        }

        if (RuleFolderLayout.FolderOf(path) is var folder && folder != file.RuleSet)
        {
            diagnostics.Add(SharedKinds.WrongFileName, file.Data.Find("ruleSet")!.Place, $"The versions of a rule set lie in a folder of its name: move this file from '{folder}' to '{file.RuleSet}', or correct 'ruleSet'.");
        }

        ruleSets.Add(file with { IsOver = isOver });
    }

    // Rule sets know nothing of each other yet, so each is put together on its own.
    private static ImmutableArray<RuleSetVersion> Consolidate(List<RuleSetFile> files, Parties parties, bool isWhole, DiagnosticBag diagnostics)
    {
        var ruleSets = files.GroupBy(f => f.RuleSet).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.OrderBy(f => f.From).ToArray()).ToArray();
        var results = new (ImmutableArray<RuleSetVersion> Versions, DiagnosticBag Diagnostics)[ruleSets.Length];
        LargestFirst.Run(ruleSets.Length, i => ruleSets[i].Length, i =>
        {
            var own = new DiagnosticBag { TextLanguages = diagnostics.TextLanguages };
            results[i] = (VersionsOf(ruleSets[i], parties, isWhole, own), own);
        });
        foreach (var (_, own) in results)
        {
            diagnostics.AddRange(own);
        }

        return [.. results.SelectMany(r => r.Versions)];
    }

    private static ImmutableArray<RuleSetVersion> VersionsOf(RuleSetFile[] files, Parties parties, bool isWhole, DiagnosticBag diagnostics)
    {
        var consolidated = new Dictionary<DateOnly, DataMapping>();
        var versions = ImmutableArray.CreateBuilder<RuleSetVersion>();
        var own = new DiagnosticBag { TextLanguages = diagnostics.TextLanguages };
        var reader = new RuleSetVersionReader(parties, own);
        foreach (var file in files)
        {
            var data = file.Data;
            if (file.Amends is { } amended)
            {
                if (!consolidated.TryGetValue(amended, out var before))
                {
                    if (!isWhole)
                    {
                        continue;
                    }

                    var place = file.Data.Find("amends")!.Place;
                    diagnostics.Add(SharedKinds.UnknownAmended, place, $"There is no earlier version of {file.RuleSet} from {amended.Iso()} to amend; correct the day, or add that version.");
                    continue;
                }

                data = Amendment.Apply(before, file.Data, diagnostics);
            }

            consolidated[file.From] = data;
            if (reader.Read(file, data) is { } version)
            {
                versions.Add(version);
            }

            diagnostics.TakeOver(own, data.Place.File, $"{file.RuleSet} {file.From.Iso()}");
        }

        return versions.DrainToImmutable();
    }
}
