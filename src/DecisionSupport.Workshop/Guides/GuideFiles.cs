using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DecisionSupport.Workshop.Guides;

/// <summary>The trainer's guide and the files that it names, from the assembly: whoever has the tool has them too.</summary>
internal static class GuideFiles
{
    /// <summary>Where a file of the guide is read.</summary>
    public const string Folder = "/handledning/filer/";

    private static readonly string[] Rooms = ["guide/", "scenarios/"];

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <summary>The guide as HTML, with links to the files that are served.</summary>
    public static string Html { get; } = Write(Encoding.UTF8.GetString(Find("verkstaden.md")!));

    /// <summary>A file by its name; null when the guide has none of that name.</summary>
    public static byte[]? Find(string name)
    {
        var assembly = typeof(GuideFiles).Assembly;
        using var stream = Rooms.Select(room => assembly.GetManifestResourceStream(room + name)).FirstOrDefault(s => s is not null);
        if (stream is null)
        {
            return null;
        }

        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    private static string Write(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().Where(l => l.Url is { } url && !url.Contains("://", StringComparison.Ordinal)))
        {
            link.Url = Folder + link.Url!.Split('/')[^1];
        }

        return document.ToHtml(Pipeline);
    }
}
