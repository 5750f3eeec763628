using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace DecisionSupport.Workshop.Pages;

/// <summary>Words in a picture; in a page's code, the element's own name means something else.</summary>
public sealed class SvgText : ComponentBase
{
    [Parameter]
    public string Css { get; set; } = "";

    [Parameter]
    public double X { get; set; }

    [Parameter]
    public double Y { get; set; }

    [Parameter]
    public string Words { get; set; } = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", Css);
        builder.AddAttribute(2, "x", Charts.TimeScale.Svg(X));
        builder.AddAttribute(3, "y", Charts.TimeScale.Svg(Y));
        builder.AddContent(4, Words);
        builder.CloseElement();
    }
}
