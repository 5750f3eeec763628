using Microsoft.AspNetCore.Components;

namespace DecisionSupport.Workshop.Pages;

/// <summary>What every page and part of a page has: the language, and addresses in it.</summary>
public abstract class WorkshopComponent : ComponentBase
{
    [CascadingParameter]
    public PageContext Here { get; set; } = null!;

    protected string T(string swedish, string english) => Here.T(swedish, english);

    protected string T(LocalizedText text) => Here.T(text);
}
