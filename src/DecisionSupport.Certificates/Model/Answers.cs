using System.Collections.Immutable;
using DecisionSupport.Certificates.Findings;

namespace DecisionSupport.Certificates.Model;

/// <summary>All answers of a certificate, with the few questions the rules ask of them.</summary>
internal sealed class Answers(ImmutableArray<Answer> all)
{
    public ImmutableArray<Answer> All { get; } = all;

    public IEnumerable<Answer> Of(string question) => All.Where(answer => answer.Id == question);

    public int Count(string question) => All.Count(answer => answer.Id == question);

    /// <summary>The parts with this id inside answers to the question they belong to.</summary>
    public IEnumerable<Part> PartsOf(string id) => Of(QuestionNumber.OfPart(id)).SelectMany(answer => answer.PartsOf(id));

    /// <summary>The parts with this id even in answers to other questions, which is how some of the official rules look for them.</summary>
    public IEnumerable<Part> PartsAnywhere(string id) => All.SelectMany(answer => answer.PartsOf(id));
}
