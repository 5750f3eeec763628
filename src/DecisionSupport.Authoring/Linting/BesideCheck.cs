using DecisionSupport.Authoring.Cases;
using DecisionSupport.Authoring.Proofs.Properties;
using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleFiles;

namespace DecisionSupport.Authoring.Linting;

/// <summary>
/// Reads what lies beside the rules and is no part of them, properties and scenarios, so that whoever saves one is told at once and not by the verb that needs it.
/// </summary>
internal static class BesideCheck
{
    public static void Check(RuleBook ruleBook, string folder, DiagnosticBag diagnostics)
    {
        if (File.Exists(Path.Combine(folder, RuleFolderLayout.PropertiesFile)) && BoundedFile.TryRead(folder, RuleFolderLayout.PropertiesFile, DataLimits.RuleFile.MaxBytes, diagnostics) is { } properties)
        {
            var claims = new PropertyClaims(ruleBook, diagnostics);
            foreach (var property in PropertyReader.Read(properties.Utf8.Span, properties.Path, diagnostics))
            {
                // Claims are made one by one; what is wrong with them is told on the way.
                _ = claims.Of(property).Count();
            }
        }

        var scenarios = new ScenarioReader(ruleBook);
        foreach (var file in BoundedFile.ReadAll(folder, "scenarios", DataLimits.RuleFile.MaxBytes, diagnostics))
        {
            _ = scenarios.Read(file.Utf8.Span, file.Path, diagnostics);
        }
    }
}
