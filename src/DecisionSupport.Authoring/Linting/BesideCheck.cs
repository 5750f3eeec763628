using DecisionSupport.Authoring.Cases;
using DecisionSupport.Authoring.Migrations;
using DecisionSupport.Authoring.Proofs.Properties;
using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleFiles;

namespace DecisionSupport.Authoring.Linting;

/// <summary>
/// Reads what lies beside the rules and is no part of them, properties, migrations and scenarios, so that whoever saves one is told at once and not by the verb that
/// needs it.
/// </summary>
internal static class BesideCheck
{
    public static void Check(RuleBook ruleBook, string folder, DiagnosticBag diagnostics)
    {
        if (Read(folder, RuleFolderLayout.PropertiesFile, diagnostics) is { } properties)
        {
            var claims = new PropertyClaims(ruleBook, diagnostics);
            foreach (var property in PropertyReader.Read(properties.Utf8.Span, properties.Path, diagnostics))
            {
                // Claims are made one by one; what is wrong with them is told on the way.
                _ = claims.Of(property).Count();
            }
        }

        foreach (var file in ReadAll(folder, MigrationFile.Folder, diagnostics))
        {
            _ = MigrationFile.Read(file, diagnostics).ToList();
        }

        var scenarios = new ScenarioReader(ruleBook);
        foreach (var file in ReadAll(folder, "scenarios", diagnostics))
        {
            _ = scenarios.Read(file.Utf8.Span, file.Path, diagnostics);
        }
    }

    private static IEnumerable<RuleFile> ReadAll(string folder, string inside, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(folder, inside);
        return Directory.Exists(path)
            ? Directory.GetFiles(path, "*.yaml").Order(StringComparer.Ordinal).Select(f => Read(folder, $"{inside}/{Path.GetFileName(f)}", diagnostics)).OfType<RuleFile>()
            : [];
    }

    private static RuleFile? Read(string folder, string relative, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(folder, relative);
        if (!File.Exists(path))
        {
            return null;
        }

        if (BoundedFile.TryRead(path, DataLimits.RuleFile.MaxBytes, out var content, out var problem))
        {
            return new RuleFile(relative, content);
        }

        diagnostics.Error(Codes.Unreadable, Place.WholeFile(relative), problem);
        return null;
    }
}
