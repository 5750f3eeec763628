namespace Caseload.Rules;

/// <summary>No rules are in use: the first silo of an empty caseload has not opened.</summary>
internal sealed class NoRulesYetException() : InvalidOperationException("No rules are in use yet; the silo has not opened.");
