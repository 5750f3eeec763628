namespace DecisionSupport.LanguageServer;

/// <summary>The language server: what an editor shows of rules while they are written, over two streams as the Language Server Protocol 3.17 has it.</summary>
public static class RuleLanguageServer
{
    /// <summary>Serves one editor until it says goodbye or hangs up. Bad messages are told and passed over.</summary>
    /// <param name="input">What the editor writes.</param>
    /// <param name="output">What the editor reads.</param>
    /// <param name="options">How the server works.</param>
    /// <returns>Whether the editor said goodbye as it should: first <c>shutdown</c>, then <c>exit</c>.</returns>
    public static bool Run(Stream input, Stream output, LanguageServerOptions? options = null)
    {
        using var session = new Session(input, output, options ?? new LanguageServerOptions());
        return session.Run();
    }
}
