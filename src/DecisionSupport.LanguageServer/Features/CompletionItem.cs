namespace DecisionSupport.LanguageServer.Features;

/// <summary>Something that an editor offers to write.</summary>
/// <param name="Label">What is shown, and written unless it says otherwise what to insert.</param>
/// <param name="Kind">What it is, by which editors choose a sign.</param>
/// <param name="Detail">A few words beside it.</param>
internal sealed record CompletionItem(string Label, CompletionKind Kind, string? Detail)
{
    public string? Insert { get; init; }

    public string? Markdown { get; init; }

    /// <summary>The item in place of what is written from an offset on.</summary>
    public JsonObject ToJson(JsonObject range)
    {
        var item = new JsonObject { ["label"] = Label, ["kind"] = (int)Kind, ["textEdit"] = new JsonObject { ["range"] = range, ["newText"] = Insert ?? Label }, ["filterText"] = Label };
        if (Detail is not null)
        {
            item["detail"] = Detail;
        }

        if (Markdown is not null)
        {
            item["documentation"] = new JsonObject { ["kind"] = "markdown", ["value"] = Markdown };
        }

        return item;
    }
}

/// <summary>Kinds of what is offered, as the protocol numbers them.</summary>
internal enum CompletionKind
{
    Function = 3,
    Field = 5,
    Variable = 6,
    Property = 10,
    Value = 12,
    Keyword = 14,
    Reference = 18,
    EnumMember = 20,
    Constant = 21,
}
