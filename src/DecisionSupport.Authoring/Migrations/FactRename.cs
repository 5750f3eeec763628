namespace DecisionSupport.Authoring.Migrations;

/// <summary>A fact that got another id.</summary>
/// <param name="From">The id before.</param>
/// <param name="To">The id after.</param>
internal sealed record FactRename(string From, string To);
