using System.Diagnostics.CodeAnalysis;
using DecisionSupport.Cli.Arguments;

namespace DecisionSupport.Cli.Evaluating;

/// <summary>What <c>replay</c> is asked.</summary>
/// <param name="Record">The record.</param>
/// <param name="Snapshot">The case, where the record has left something out.</param>
/// <param name="Certificate">The certificate that was put into the case.</param>
/// <param name="Language">The language of the answer.</param>
/// <param name="Rules">The folder of rules; null for the built-in ones.</param>
/// <param name="Archive">The folder with rule books of earlier days, in which the record's own is.</param>
internal sealed record ReplayRequest(string Record, string? Snapshot, string? Certificate, Language Language, string? Rules, string? Archive)
{
    /// <summary>The rule book to decide again by; says on standard error why there is none.</summary>
    public bool TryLoadRules(DecisionRecord record, Shell shell, [NotNullWhen(true)] out RuleBook? ruleBook)
    {
        if (Archive is null)
        {
            return RulesOption.TryLoad(Rules, shell, out ruleBook);
        }

        ruleBook = null;
        if (!RulesFolder.TryFind(Archive, shell, out var folder))
        {
            return false;
        }

        if (RuleBookArchive.Open(folder.Path).Find(record.RuleBookSha256) is not { } loading)
        {
            shell.Messages.Error(Archive, Messages.Unreadable, $"The rule book that decided, {record.RuleBookVersion} with the SHA-256 {record.RuleBookSha256}, is not in this folder. Each folder in it holds one rule book.");
            return false;
        }

        ruleBook = RulesOption.OfLoading(loading, Archive, folder.Inside, shell);
        return ruleBook is not null;
    }
}
