using System.Text;
using System.Text.RegularExpressions;

namespace DecisionSupport.Authoring.Statutes;

/// <summary>
/// Reads the text of an act: chapters, sections and their wordings, transition rules and register, from Markdown with headings or from plain text where a blank line
/// comes before most. A reference at the beginning of a wrapped line is no heading.
/// </summary>
internal sealed partial class ActTextReader(ActPart part, string file)
{
    private enum Room
    {
        Sections,
        TransitionRules,
        Register,
    }

    private readonly StringBuilder _text = new();
    private Room _room;
    private string? _chapter;
    private string? _section;
    private string? _rulesOf;
    private int _line;
    private List<string> _markers = [];

    public void Read(IReadOnlyList<string> lines, int first)
    {
        var mayBegin = true;
        for (var i = first - 1; i < lines.Count; i++)
        {
            var line = lines[i].Trim();
            var isHeading = line.StartsWith('#');
            ReadLine(line.TrimStart('#').TrimStart(), isHeading || mayBegin, i + 1);
            mayBegin = isHeading || line.Length == 0;
        }

        Close();
    }

    private void ReadLine(string line, bool mayBegin, int number)
    {
        if (mayBegin && line is "Övergångsbestämmelser" or "Register")
        {
            Close();
            _room = line == "Register" ? Room.Register : Room.TransitionRules;
        }
        else if (_room == Room.Sections)
        {
            ReadSection(line, mayBegin, number);
        }
        else if (RegisterLine().Match(line) is { Success: true } amendment)
        {
            part.Amendments.Add(new Amendment(amendment.Groups["number"].Value, ActHeadReader.Day(amendment.Groups["day"].Value), [.. RegisterNote.Read(amendment.Groups["note"].Value)]));
        }
        else if (_room == Room.TransitionRules && ActNumber().Match(Plain(line)) is { Success: true } act)
        {
            Close();
            _rulesOf = act.Groups["number"].Value;
        }
        else
        {
            _text.Append(' ').Append(Plain(line));
        }
    }

    private void ReadSection(string line, bool mayBegin, int number)
    {
        if (RegisterLine().IsMatch(line))
        {
            _room = Room.Register;
            ReadLine(line, mayBegin, number);
        }
        else if (mayBegin && ChapterLine().Match(line) is { Success: true } chapter)
        {
            Close();
            _chapter = Provision.Compact(chapter.Groups["number"].Value);
        }
        else if (SectionLine().Match(line) is { Success: true } section && (mayBegin || IsNext(section)))
        {
            Begin(section.Groups["number"].Value, number);
            _markers = [.. section.Groups["marker"].Captures.Select(c => c.Value)];
            AddText(section.Groups["text"].Value, number);
        }
        else
        {
            AddText(line, number);
        }
    }

    private void Begin(string section, int line)
    {
        Close();
        (_section, _line) = (Provision.Compact(section), line);
    }

    // A marker of days may stand first in the text. A section may have lost its heading where the text was converted: its own anchor
    // stands in the running text, right before a sentence.
    private void AddText(string line, int number)
    {
        if (line.Length == 0)
        {
            return;
        }

        if (_section is not null && _text.Length == 0 && MarkerLine().Match(line) is { Success: true } marker)
        {
            _markers.Add(marker.Groups["marker"].Value);
            AddText(marker.Groups["text"].Value, number);
            return;
        }

        if (_section is not null && _chapter is not null && LostHeading().Matches(line).FirstOrDefault(m => m.Groups["chapter"].Value == _chapter && IsNext(m)) is { } lost)
        {
            _text.Append(' ').Append(Plain(line[..lost.Index]));
            Begin(lost.Groups["number"].Value, number);
            AddText(line[(lost.Index + lost.Length)..], number);
            return;
        }

        _text.Append(' ').Append(Plain(line));
    }

    // Where no blank line comes before it, it is the next section, or a reference.
    private bool IsNext(Match section) => section.Groups["text"].Value is "" or [>= 'A' and <= 'Ö', ..] && Provision.IsNext(_section, section.Groups["number"].Value);

    private void Close()
    {
        var text = Blanks().Replace(_text.ToString(), " ").Trim();
        _text.Clear();
        if (_room == Room.TransitionRules && _rulesOf is not null)
        {
            part.TransitionRules[_rulesOf] = text;
        }
        else if (_room == Room.Sections && _section is not null)
        {
            var place = new Provision(_chapter, _section);
            if (!part.Sections.TryGetValue(place, out var wordings))
            {
                part.Sections[place] = wordings = [];
            }

            wordings.Add(new Wording(text, DayAt("I:"), DayAt("U:"), _markers.Any(m => m.Contains("I:den dag", StringComparison.Ordinal)), new Place(file, _line, 1)));
        }

        (_section, _rulesOf, _markers) = (null, null, []);
    }

    private DateOnly? DayAt(string sign) =>
        _markers.Select(m => m.IndexOf(sign, StringComparison.Ordinal) is var at and >= 0 ? ActHeadReader.Day(m[(at + sign.Length)..]) : null).FirstOrDefault(d => d is not null);

    private static string Plain(string line) => Tag().Replace(Link().Replace(line, "${text}"), "");

    [GeneratedRegex(@"^(?<number>\d+(?: [a-z])?) kap\.(?:\s+\p{Lu}.*)?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ChapterLine();

    [GeneratedRegex(@"^(?:/(?<marker>[^/]*[IU]:[^/]*)/\s*)*(?<number>\d+(?: [a-z])?) §(?:\s+/(?<marker>[^/]*[IU]:[^/]*)/)*(?:\s+(?<text>\P{Ll}.*))?\s*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SectionLine();

    [GeneratedRegex(@"^/(?<marker>[^/]*[IU]:[^/]*)/\s*(?<text>.*)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MarkerLine();

    [GeneratedRegex(@"\[(?<number>\d+(?: [a-z])?) §\]\(#kap(?<chapter>\w+)\.\w+\) (?=\p{Lu})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LostHeading();

    [GeneratedRegex(@"^- (?<number>\d{4}:\d+) · (?<day>\S+) · (?<note>.*)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RegisterLine();

    [GeneratedRegex(@"^(?<number>\d{4}:\d+)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ActNumber();

    [GeneratedRegex(@"\[(?<text>[^\]]*)\]\([^)]*\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"</?\w[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
