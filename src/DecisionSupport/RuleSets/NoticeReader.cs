using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.RuleSets;

/// <summary>Reads one notice.</summary>
internal static class NoticeReader
{
    private static readonly string[] Kinds = ["information", "warning"];

    public static NoticeText? Read(DataNode node, MappingReader version)
    {
        var diagnostics = version.Diagnostics;
        if (MappingReader.Of(node, "notice", diagnostics) is not { } notice)
        {
            return null;
        }

        var idNode = notice.Required("id");
        var id = idNode.AsText("id", diagnostics);
        notice.What = $"notice '{id}'";
        if (id is not null && !Ids.IsHyphenated(id))
        {
            diagnostics.Add(SharedKinds.BadId, idNode!.Place, $"The notice id '{id}' must be lower-case words joined by hyphens (a–z, no å ä ö).");
        }

        var kind = notice.Required("kind").AsOneOf("kind", Kinds, diagnostics);
        var when = TextsReader.Expression(notice.Required("when"), "when", notice);
        var texts = TextsReader.Audiences(notice);
        var sources = PlacedIds.Sources(notice);
        notice.Finish();
        return id is null || kind is null || when is null || texts is null
            ? null
            : new NoticeText(id, kind == "warning", when, texts, sources, notice.Place);
    }
}
