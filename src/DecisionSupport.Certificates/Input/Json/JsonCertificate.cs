using System.Collections.Immutable;
using System.Text.Json;
using DecisionSupport.Certificates.Forms.Tables;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Input.Json;

/// <summary>Reads the internal JSON ("utlåtande") of Webcert, signed or still a draft. It exists for major version 1 only.</summary>
internal static class JsonCertificate
{
    private const int Major = 1;

    public static CertificateDocument Read(ReadOnlyMemory<byte> content)
    {
        var utf8 = JsonContent.ToUtf8(content);
        JsonContent.CheckDepth(utf8.Span);
        try
        {
            var options = new JsonDocumentOptions { MaxDepth = ReadingLimits.Depth, AllowDuplicateProperties = false };
            using var json = JsonDocument.Parse(utf8, options);
            return Read(json.RootElement);
        }
        catch (InvalidOperationException)
        {
            // A text with half a surrogate pair can be parsed, but not read.
            throw new Rejection(ErrorTexts.JsonMalformed);
        }
    }

    private static CertificateDocument Read(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array && root.EnumerateArray().Any(IsCertificate))
        {
            throw new Rejection(ErrorTexts.SeveralCertificates);
        }

        if (!IsCertificate(root))
        {
            throw new Rejection(ErrorTexts.NotACertificate);
        }

        var source = new JsonSource(root);
        var typeCode = source.Take("typ").Text();
        var type = typeCode.Length == 0
            ? throw new Rejection(ErrorTexts.TypeMissing)
            : CertificateTypes.Read(typeCode) ?? throw new Rejection(ErrorTexts.UnknownType);
        var common = source.Take("grundData");
        return new CertificateDocument
        {
            Type = type,
            Version = DocumentVersion.Read(source.Take("textVersion").Text()),
            OnlyMajor = Major,
            Signing = ReadSigning(common.Child("signeringsdatum")),
            Relations = ReadRelation(common.Child("relation").Child("relationKod")),
            UnitAddressGaps = ReadUnitAddressGaps(common.Child("skapadAv").Child("vardenhet")),
            Answers = new JsonAnswers(source, FormCatalogue.Find(type, Major)!).Read(),
            UnknownProperties = source.CountUntaken(),
        };
    }

    private static bool IsCertificate(JsonElement element) =>
        element.Child("typ").ValueKind == JsonValueKind.String || element.Child("grundData").ValueKind == JsonValueKind.Object;

    private static SigningTime ReadSigning(JsonElement time) => !time.HasValue()
        ? SigningTime.None
        : time.ValueKind == JsonValueKind.String
            ? SigningTime.Read(ShortText.Keep(time.Text()))
            : new SigningTime(true, DateText.Read(JsonDates.Text(time)));

    private static ImmutableArray<RelationKind> ReadRelation(JsonElement code) =>
        code.HasValue() ? [RelationKinds.Read(ShortText.Keep(code.Text()))] : [];

    private static ImmutableArray<string> ReadUnitAddressGaps(JsonElement unit) =>
        [.. UnitAddress.Fields.Where(field => !UnitAddress.IsUsable(field, unit.Child(field).Text()))];
}
