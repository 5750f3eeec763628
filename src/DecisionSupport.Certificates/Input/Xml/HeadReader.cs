using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Input.Xml;

/// <summary>Reads the head by its shape: names and numbers of people are counted, or looked at for their form, but never kept.</summary>
internal sealed class HeadReader(XmlCursor cursor, Action readAnswer)
{
    private readonly HashSet<DocumentFault> _faults = [];

    public HeadValues Values { get; } = new();

    public IReadOnlyCollection<DocumentFault> Faults => _faults;

    public void Report(FindingText text, string element) => _faults.Add(new DocumentFault(text, element));

    public void ReadCertificate() => ReadChildren(CertificateShape.Whole, "");

    private void ReadChildren(ElementShape shape, string path)
    {
        var counts = new int[shape.Children.Length];
        cursor.VisitChildren(() =>
        {
            var index = IndexOfCurrent(shape);
            if (index < 0)
            {
                ReportUnknown(path.Length == 0 ? shape.Name : path);
                return;
            }

            counts[index]++;
            var child = shape.Children[index];
            Read(child, path.Length == 0 ? child.Name : $"{path}/{child.Name}");
        });

        for (var index = 0; index < counts.Length; index++)
        {
            var child = shape.Children[index];
            var name = path.Length == 0 ? child.Name : $"{path}/{child.Name}";
            if (counts[index] < child.Min)
            {
                Report(FindingTexts.ElementMissing, name);
            }
            else if (counts[index] > child.Max)
            {
                Report(FindingTexts.ElementRepeated, name);
            }
        }
    }

    private void Read(ElementShape shape, string path)
    {
        if (path == CertificateShape.Answer)
        {
            readAnswer();
        }
        else if (shape.Children.Length > 0)
        {
            ReadChildren(shape, path);
        }
        else if (shape.IsRead)
        {
            var (text, hasElements) = cursor.ReadText();
            if (hasElements || !ValueShapes.Fits(shape.Value, text))
            {
                Report(FindingTexts.ElementMalformed, path);
            }

            Values.Set(shape.Field, shape.Name, text);
        }
    }

    private int IndexOfCurrent(ElementShape shape)
    {
        var (space, name) = (cursor.Space, cursor.Name);
        for (var index = 0; index < shape.Children.Length; index++)
        {
            if (shape.Children[index].Space == space && shape.Children[index].Name == name)
            {
                return index;
            }
        }

        return -1;
    }

    // Elements of other vocabularies are extensions, such as the signature.
    private void ReportUnknown(string parent)
    {
        if (cursor.Space != XmlSpaceKind.Other)
        {
            Report(FindingTexts.ElementUnknown, parent);
        }
    }
}
