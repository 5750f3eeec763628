using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Evaluating;

/// <summary>The coming days of a case in the form that <c>evaluate --until</c> was asked for.</summary>
internal static class UpcomingAnswer
{
    public static string Write(Decision decision, DateOnly until, EvaluationRequest request, Shell shell) => request.Format switch
    {
        "json" => JsonText.Of(json => DecisionUpcoming.Json(decision, until, json)),
        "markdown" => DecisionUpcoming.Markdown(decision, until, request.Audience, request.Language),
        "html" => DecisionUpcoming.Html(decision, until, request.Audience, request.Language),
        _ => DecisionUpcoming.Text(decision, until, request.Audience, request.Language, shell.Terminal.Width, shell.Terminal.UsesColour),
    };
}
