using System.Globalization;

namespace DecisionSupport.Cli.Batches;

/// <summary>What an unfinished run was asked, kept beside its output: only a run that is asked the same may go on with it.</summary>
/// <param name="output">The full path of the output.</param>
internal sealed class RunSettings(string output)
{
    private readonly string _path = $"{output}.unfinished.run";

    /// <summary>Writes down what is asked; says what is wrong when an unfinished run was asked something else.</summary>
    public string? Take(BatchRequest request, RuleBook ruleBook)
    {
        var asked = string.Create(
            CultureInfo.InvariantCulture,
            $"input {Path.GetFileName(request.Input)}, shard {request.Shard.Number}/{request.Shard.Count}, detail {request.Detail}, language {request.Language}, rule sets {(request.RuleSets.Length == 0 ? "all" : string.Join(' ', request.RuleSets))}, errors {(request.Errors is null ? "among the answers" : "apart")}, rule book {ruleBook.Sha256}");
        if (File.Exists(_path))
        {
            // What has no length, a pipe or a device, would be waited for.
            var before = new FileInfo(_path) is { LinkTarget: null, Length: > 0 } ? File.ReadAllText(_path) : "";
            return before == asked ? null : $"An unfinished run was asked something else ({before}). Ask the same, or delete the unfinished files beside it.";
        }

        var beside = $"{_path}.new";
        File.WriteAllText(beside, asked);
        File.Move(beside, _path, overwrite: true);
        return null;
    }

    public void Forget() => File.Delete(_path);
}
