using System.Text.RegularExpressions;

namespace DecisionSupport.Authoring.Statutes;

/// <summary>
/// Reads the register's note on an amendment: <c>upph. 26 kap. 16 a §; ändr. 33 kap. 6, 11 §§; nya 33 kap. 10 a, 10 b §§, rubr. närmast före 33 kap. 11 §</c>.
/// What is done to headings, and to other acts, is left out.
/// </summary>
internal static partial class RegisterNote
{
    public static IEnumerable<Touch> Read(string note) => note.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(ReadPart);

    private static IEnumerable<Touch> ReadPart(string part)
    {
        if (KindOf(part) is not { } kind || InAnotherAct().IsMatch(part))
        {
            yield break;
        }

        string? chapter = null;
        var pending = new List<string>();
        var text = WithoutHeadings(part);
        foreach (Match token in Token().Matches(text))
        {
            if (token.Groups["chapter"].Success)
            {
                // Numbers that no § followed were chapters: upph. 18, 19 kap.
                chapter = Provision.Compact(token.Groups["chapter"].Value);
                foreach (var whole in pending)
                {
                    yield return new Touch(new Provision(whole, null), kind);
                }

                pending.Clear();
                if (!SectionAhead().IsMatch(text, token.Index + token.Length))
                {
                    yield return new Touch(new Provision(chapter, null), kind);
                }
            }
            else if (token.Groups["number"].Success)
            {
                pending.Add(Provision.Compact(token.Groups["number"].Value));
            }
            else
            {
                foreach (var section in pending)
                {
                    yield return new Touch(new Provision(chapter, section), kind);
                }

                pending.Clear();
            }
        }
    }

    private static TouchKind? KindOf(string part) => part switch
    {
        _ when part.StartsWith("ändr.", StringComparison.Ordinal) => TouchKind.Changed,
        _ when part.StartsWith("upph.", StringComparison.Ordinal) => TouchKind.Repealed,
        _ when part.StartsWith("ny ", StringComparison.Ordinal) || part.StartsWith("nya ", StringComparison.Ordinal) || part.StartsWith("nytt ", StringComparison.Ordinal) => TouchKind.New,
        _ => null,
    };

    private static string WithoutHeadings(string part) => part.IndexOf("rubr. närmast", StringComparison.Ordinal) is var at and >= 0 ? part[..at] : part;

    [GeneratedRegex(@"\bi \d{4}:\d+|\bp \d|\btill \d{4}:\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InAnotherAct();

    [GeneratedRegex(@"(?<chapter>\d+(?: [a-z])?) kap\.?|(?<number>\d+(?: [a-z](?![a-zåäö]))?)|(?<end>§)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    [GeneratedRegex(@"\G\s*\d", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SectionAhead();
}
