using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Input.Xml;

/// <summary>Finds the one certificate of an XML file, with or without a SOAP envelope round it.</summary>
internal static class XmlCertificate
{
    public static CertificateDocument Read(ReadOnlyMemory<byte> content)
    {
        using var cursor = new XmlCursor(XmlEncoding.Decode(content.Span));
        cursor.MoveToRoot();
        CertificateDocument? certificate = null;
        if (cursor.Is(XmlSpaceKind.Message, "RegisterCertificate"))
        {
            ReadMessage();
        }
        else if (cursor.Is(XmlSpaceKind.Soap, "Envelope"))
        {
            cursor.VisitChildren(() => ReadIf(cursor.Is(XmlSpaceKind.Soap, "Body"), ReadBody));
        }
        else
        {
            throw new Rejection(ErrorTexts.WrongRoot, cursor.Line, cursor.Column);
        }

        cursor.ReadToEnd();
        return certificate ?? throw new Rejection(ErrorTexts.NoCertificate);

        void ReadBody() => cursor.VisitChildren(() => ReadIf(cursor.Is(XmlSpaceKind.Message, "RegisterCertificate"), ReadMessage));

        void ReadMessage() => cursor.VisitChildren(() => ReadIf(cursor.Is(XmlSpaceKind.Message, "intyg"), ReadOne));

        void ReadOne() => certificate = certificate is null
            ? ReadCertificate(cursor)
            : throw new Rejection(ErrorTexts.SeveralCertificates, cursor.Line, cursor.Column);

        static void ReadIf(bool isWanted, Action read)
        {
            if (isWanted)
            {
                read();
            }
        }
    }

    private static CertificateDocument ReadCertificate(XmlCursor cursor)
    {
        XmlAnswers? answers = null;
        var head = new HeadReader(cursor, () => answers!.Read());
        answers = new XmlAnswers(cursor, head.Report);
        head.ReadCertificate();
        return head.Values.ToDocument(answers.All, head.Faults);
    }
}
