using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;

namespace DecisionSupport.FactsGenerator;

/// <summary>Writes the class <c>Facts</c>, with a key for each fact of the vocabulary files that a project names by the item <c>DecisionSupportVocabulary</c>.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactKeysGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor Unreadable = new(
        "DSG001", "A vocabulary file cannot be read", "{0} is no vocabulary file: {1}", "DecisionSupport", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(pair => pair.Right.GetOptions(pair.Left).TryGetValue("build_metadata.AdditionalFiles.DecisionSupportVocabulary", out var marked) && marked == "true")
            .Select((pair, cancellation) => (pair.Left.Path, Text: pair.Left.GetText(cancellation)?.ToString() ?? ""))
            .Collect();
        var place = context.AnalyzerConfigOptionsProvider.Select((options, _) =>
            (Namespace: Option(options.GlobalOptions, "build_property.DecisionSupportFactsNamespace") is { Length: > 0 } chosen ? chosen : Option(options.GlobalOptions, "build_property.RootNamespace"), IsPublic: Option(options.GlobalOptions, "build_property.DecisionSupportFactsArePublic") == "true"));
        context.RegisterSourceOutput(files.Combine(place), (output, found) => Write(output, found.Left, found.Right.Namespace, found.Right.IsPublic));
    }

    private static string Option(Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) ? value : "";

    private static void Write(SourceProductionContext output, ImmutableArray<(string Path, string Text)> files, string space, bool isPublic)
    {
        if (files.IsEmpty)
        {
            return;
        }

        var subjects = new List<VocabularySubject>();
        foreach (var (path, text) in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            try
            {
                subjects.Add(VocabularyFile.Read(text));
            }
            catch (Exception e) when (e is YamlException or InvalidDataException)
            {
                var line = e is YamlException yaml ? (int)yaml.Start.Line - 1 : 0;
                var at = new LinePosition(Math.Max(line, 0), 0);
                output.ReportDiagnostic(Diagnostic.Create(Unreadable, Location.Create(path, default, new LinePositionSpan(at, at)), Path.GetFileName(path), e.Message));
            }
        }

        output.AddSource("Facts.g.cs", SourceText.From(new FactsWriter(space, isPublic).Write(subjects), Encoding.UTF8));
    }
}
