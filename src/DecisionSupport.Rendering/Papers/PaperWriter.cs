using DecisionSupport.Papers;
using DecisionSupport.Planning;
using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Papers;

/// <summary>Decision and paper → what stands on it. Lists are cut so that the whole stays on one A4; what is cut off is said.</summary>
internal sealed class PaperWriter
{
    // A4 with margins of 10 mm at 9 points holds about so many lines of a hundred letters.
    private const int LinesOnA4 = 72;

    private readonly Decision _decision;
    private readonly Paper _paper;
    private readonly Language _language;
    private readonly Audience _audience;
    private readonly PaperLists _lists;
    private readonly Dictionary<PaperList, int> _shown = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PaperList, int> _most = new(ReferenceEqualityComparer.Instance);
    private bool _showsPictures = true;
    private int _pictureLines;

    private PaperWriter(Decision decision, Paper paper, Language language, DateOnly today)
    {
        _decision = decision;
        _paper = paper;
        _language = language;
        var audience = decision.RuleBook.Parties.Any(p => p.Id == paper.For && p.IsPersonConcerned) ? Audience.Client : Audience.Officer;
        _audience = audience;
        _lists = new PaperLists(decision, Labels.For(audience, language), audience, today);
    }

    public static Report Write(Decision decision, Paper paper, Language asked, DateOnly today)
    {
        var writer = new PaperWriter(decision, paper, decision.RuleBook.LanguageFor(asked), today);
        var report = writer.Write();
        while (DecisionText.Write(report).AsSpan().Count('\n') + writer._pictureLines > LinesOnA4 && writer.CutLongest())
        {
            report = writer.Write();
        }

        return report;
    }

    // A picture says what the words say, so it goes first. Why a question is asked can be left out; the question cannot.
    private bool CutLongest()
    {
        if (_pictureLines > 0)
        {
            _showsPictures = false;
            return true;
        }

        if (_lists.TellsWhy)
        {
            _lists.TellsWhy = false;
            return true;
        }

        var (list, shown) = _shown.MaxBy(s => s.Value);
        if (list is null || shown <= 1)
        {
            return false;
        }

        _most[list] = shown - 1;
        return true;
    }

    private Report Write()
    {
        _pictureLines = 0;
        using var held = DecisionPapers.Hold(_decision, _paper);
        var head = Lines(_paper.Head, held);
        return SaidOnce.In(new Report(
            _language,
            held.Fill(_paper.Title, _language) ?? _paper.Called.In(_language),
            head.IsEmpty ? null : new ReportSection("", head),
            [.. Parts(held)],
            PaperParts.NotAsked(_decision, _language),
            Sources: null,
            held.Fill(_paper.Footer, _language) ?? "",
            IsPaper: true)
        {
            Citations = _decision.RuleBook.Citations,
        });
    }

    private List<ReportPart> Parts(PaperCase held)
    {
        var parts = new List<ReportPart>();
        foreach (var part in _paper.Parts)
        {
            if (!held.Holds(part.When))
            {
                continue;
            }

            var text = held.Fill(part.Text, _language) ?? "";
            var items = Lines(part.Lines, held);
            if (text.Length > 0 || !items.IsEmpty)
            {
                parts.Add(new ReportPart(held.Fill(part.Heading, _language), "", text, items.IsEmpty ? [] : [new ReportSection("", items, part.IsNumbered)]));
            }
        }

        return parts;
    }

    private ImmutableArray<ReportItem> Lines(ImmutableArray<PaperLine> lines, PaperCase held)
    {
        var written = ImmutableArray.CreateBuilder<ReportItem>();
        foreach (var line in lines)
        {
            if (held.Holds(line.When))
            {
                ImmutableArray<string> blanks = [.. line.Blanks.Select(b => held.Fill(b, _language))];
                written.AddRange(line.List is { } list ? list.IsPicture ? Picture(list) : List(list, blanks, held) : [Line(line, blanks, held)]);
            }
        }

        return written.DrainToImmutable();
    }

    private ReportItem Line(PaperLine line, ImmutableArray<string> blanks, PaperCase held) => new(
        line.IsWarning ? Mark.Warning : Mark.None,
        line.Party?.Name.In(_language) ?? (line.Lead is { } lead ? held.Fill(lead, _language) : null),
        line.Words is { } words ? held.Fill(words, _language) : "",
        Below: line.Party is { } party ? _lists.About(party, line.MostQuestions, _paper.Asks) : null,
        Blanks: blanks);

    private ImmutableArray<ReportItem> Picture(PaperList asked)
    {
        if (PaperPictures.Of(asked, _decision, _audience, _language) is not { } drawn)
        {
            return [];
        }

        _pictureLines += _showsPictures ? drawn.Lines : 0;
        return [_showsPictures ? drawn.Item : drawn.Item with { Figure = null }];
    }

    private ImmutableArray<ReportItem> List(PaperList list, ImmutableArray<string> blanks, PaperCase held)
    {
        var all = _lists.Write(list, list.Why is { } why ? held.Fill(why, _language) : null);
        var most = Math.Min(list.Most, _most.GetValueOrDefault(list, list.Most));
        _shown[list] = Math.Min(all.Length, most);
        var shown = all.Take(most).Select(item => item with { Blanks = blanks });
        return all.Length <= most ? [.. shown] : [.. shown, new ReportItem(Mark.None, null, ReportText.Fill(SheetWords.More, _language, all.Length - most))];
    }
}
