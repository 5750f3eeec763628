using System.Text;
using System.Xml;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Input.Xml;

/// <summary>Walks an XML file forwards once. Elements that nobody asks for are passed over unread.</summary>
internal sealed class XmlCursor : IDisposable
{
    private readonly StringReader _text;
    private readonly XmlReader _reader;

    public XmlCursor(string text)
    {
        MarkupGuard.Check(text);
        _text = new StringReader(text);
        _reader = XmlReader.Create(_text, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = Math.Max(text.Length, 1),
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
    }

    public XmlSpaceKind Space => XmlSpaces.Of(_reader.NamespaceURI);

    public string Name => _reader.LocalName;

    public int Line => ((IXmlLineInfo)_reader).LineNumber;

    public int Column => ((IXmlLineInfo)_reader).LinePosition;

    public bool Is(XmlSpaceKind space, string name) => Space == space && Name == name;

    public string? Attribute(string name) => _reader.GetAttribute(name);

    /// <summary>Moves to the root element.</summary>
    public void MoveToRoot()
    {
        while (_reader.NodeType != XmlNodeType.Element && Read())
        {
        }
    }

    /// <summary>Visits the children of the current element, and ends on its end.</summary>
    public void VisitChildren(Action? element = null, Action<string>? text = null)
    {
        if (_reader.IsEmptyElement)
        {
            return;
        }

        var depth = _reader.Depth;
        while (Read() && _reader.Depth > depth)
        {
            if (_reader.Depth != depth + 1)
            {
                continue;
            }

            if (_reader.NodeType == XmlNodeType.Element)
            {
                element?.Invoke();
            }
            else if (text is not null && _reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA
                or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                text(_reader.Value);
            }
        }
    }

    /// <summary>The text directly inside the current element, and whether it has elements inside.</summary>
    public (string Text, bool HasElements) ReadText()
    {
        var text = new StringBuilder();
        var hasElements = false;
        VisitChildren(() => hasElements = true, part => text.Append(part));
        return (text.ToString(), hasElements);
    }

    /// <summary>Reads on to the end of the file, which must be whole.</summary>
    public void ReadToEnd()
    {
        while (Read())
        {
        }
    }

    public void Dispose()
    {
        _reader.Dispose();
        _text.Dispose();
    }

    private bool Read()
    {
        if (!_reader.Read())
        {
            return false;
        }

        return _reader.Depth <= ReadingLimits.Depth ? true : throw new Rejection(ErrorTexts.TooDeep, Line, Column);
    }
}
