using System.Collections.Immutable;
using System.Globalization;
using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Input.Xml;

/// <summary>Reads one <c>svar</c> after another.</summary>
internal sealed class XmlAnswers(XmlCursor cursor, Action<FindingText, string> report)
{
    private readonly List<Answer> _answers = [];

    public IReadOnlyList<Answer> All => _answers;

    public void Read()
    {
        if (_answers.Count >= ReadingLimits.Answers)
        {
            throw new Rejection(ErrorTexts.TooManyAnswers, cursor.Line, cursor.Column);
        }

        var id = ShortText.Keep(cursor.Attribute("id") ?? "");
        var instances = ImmutableArray.CreateBuilder<int?>();
        var parts = ImmutableArray.CreateBuilder<Part>();
        cursor.VisitChildren(() =>
        {
            if (Math.Max(parts.Count, instances.Count) >= ReadingLimits.PartsInAnswer)
            {
                throw new Rejection(ErrorTexts.TooManyAnswers, cursor.Line, cursor.Column);
            }

            if (cursor.Is(XmlSpaceKind.Core, "instans"))
            {
                instances.Add(ReadInstance());
            }
            else if (cursor.Is(XmlSpaceKind.Core, "delsvar"))
            {
                parts.Add(new XmlPart(cursor).Read());
            }
            else if (cursor.Space != XmlSpaceKind.Other)
            {
                report(FindingTexts.ElementUnknown, CertificateShape.Answer);
            }
        });
        _answers.Add(new Answer(id, instances.ToImmutable(), parts.ToImmutable()));
    }

    private int? ReadInstance()
    {
        var (text, hasElements) = cursor.ReadText();
        var isNumber = int.TryParse(XmlSpace.Collapse(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        return isNumber && !hasElements ? number : null;
    }
}
