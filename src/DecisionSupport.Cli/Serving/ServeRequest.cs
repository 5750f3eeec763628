namespace DecisionSupport.Cli.Serving;

/// <summary>What to serve, and where.</summary>
internal sealed record ServeRequest(string[] Urls, string? Scenarios, string? Compare, string? Rules);
