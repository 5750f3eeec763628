using DecisionSupport.Authoring.Cases;
using DecisionSupport.Authoring.Migrations;
using DecisionSupport.Authoring.Proofs.Properties;
using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleBooks;

namespace DecisionSupport.Authoring.Linting;

/// <summary>
/// Reads what lies beside the rules and is no part of them, properties and migrations, so that whoever saves one is told at once and not by the verb that
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

        var migrations = Path.Combine(folder, MigrationFile.Folder);
        foreach (var path in Directory.Exists(migrations) ? Directory.GetFiles(migrations, "*.yaml").Order(StringComparer.Ordinal) : Enumerable.Empty<string>())
        {
            if (Read(folder, $"{MigrationFile.Folder}/{Path.GetFileName(path)}", diagnostics) is { } file)
            {
                _ = MigrationFile.Read(file, diagnostics).ToList();
            }
        }
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
