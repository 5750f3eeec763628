using System.Collections.Immutable;
using System.Text;
using DecisionSupport.Certificates.Forms.Tables;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Input.Xml;

/// <summary>Reads one <c>delsvar</c>: mixed text, codes and periods.</summary>
internal sealed class XmlPart(XmlCursor cursor)
{
    private readonly ImmutableArray<CodedValue>.Builder _codes = ImmutableArray.CreateBuilder<CodedValue>();
    private readonly ImmutableArray<PeriodValue>.Builder _periods = ImmutableArray.CreateBuilder<PeriodValue>();

    public Part Read()
    {
        var id = ShortText.Keep(cursor.Attribute("id") ?? "");
        var keepsText = FormCatalogue.ShortParts.Contains(id) || id == NoExaminationReason.Part;
        var text = new StringBuilder();
        var state = TextState.Blank;
        var hasElements = false;
        cursor.VisitChildren(
            () =>
            {
                hasElements = true;
                ReadElement();
            },
            piece =>
            {
                state = state.And(TextStates.Of(piece));
                if (keepsText)
                {
                    text.Append(piece);
                }
            });
        return new Part(id)
        {
            Text = state,
            HasElements = hasElements,
            Value = FormCatalogue.ShortParts.Contains(id) ? ShortText.Keep(text.ToString().TrimEnd(' ', '\t', '\r', '\n')) : "",
            Codes = _codes.ToImmutable(),
            Periods = _periods.ToImmutable(),
            GivesReasonForNoExamination = id == NoExaminationReason.Part && NoExaminationReason.IsIn(text.ToString()),
        };
    }

    private void ReadElement()
    {
        if (cursor.Is(XmlSpaceKind.Types, "cv"))
        {
            _codes.Add(ReadCode());
        }
        else if (cursor.Is(XmlSpaceKind.Types, "datePeriod"))
        {
            _periods.Add(ReadPeriod());
        }
    }

    private CodedValue ReadCode()
    {
        var codes = ImmutableArray.CreateBuilder<string>();
        var systems = ImmutableArray.CreateBuilder<string>();
        var displayNames = 0;
        var isNested = false;
        cursor.VisitChildren(() =>
        {
            if (cursor.Is(XmlSpaceKind.Types, "code"))
            {
                codes.Add(ShortText.Keep(XmlSpace.Collapse(ReadText())));
            }
            else if (cursor.Is(XmlSpaceKind.Types, "codeSystem"))
            {
                systems.Add(ShortText.Keep(ReadText()));
            }
            else if (cursor.Is(XmlSpaceKind.Types, "displayName"))
            {
                displayNames++;
            }
        });
        return new CodedValue(codes.ToImmutable(), systems.ToImmutable(), displayNames, isNested);

        string ReadText()
        {
            var (text, hasElements) = cursor.ReadText();
            isNested |= hasElements;
            return text;
        }
    }

    private PeriodValue ReadPeriod()
    {
        var starts = ImmutableArray.CreateBuilder<string>();
        var ends = ImmutableArray.CreateBuilder<string>();
        var isNested = false;
        cursor.VisitChildren(() =>
        {
            if (cursor.Space == XmlSpaceKind.Types && cursor.Name is "start" or "end")
            {
                var dates = cursor.Name == "start" ? starts : ends;
                var (text, hasElements) = cursor.ReadText();
                dates.Add(ShortText.Keep(text.TrimEnd(' ', '\t', '\r', '\n')));
                isNested |= hasElements;
            }
        });
        return new PeriodValue(starts.ToImmutable(), ends.ToImmutable(), isNested);
    }
}
