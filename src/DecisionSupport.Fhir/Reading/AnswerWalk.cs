namespace DecisionSupport.Fhir.Reading;

/// <summary>Goes through the items of a response, however they are grouped, and gathers those of each fact. Used once.</summary>
internal sealed class AnswerWalk(Vocabulary vocabulary, Issues issues)
{
    private const int MostDeep = 8;

    private readonly HashSet<string> _groups = [.. vocabulary.Subjects.Select(s => s.Id)];
    private readonly HashSet<string> _hints = [.. vocabulary.Facts.SelectMany(f => new[] { LinkIds.Help(f), LinkIds.Guidance(f) })];
    private readonly List<PlacedItem> _found = [];

    public void Read(QuestionnaireResponse response, SnapshotText text)
    {
        Gather(new PlacedItem(new QuestionnaireResponse.ItemComponent { Item = response.Item }, Expressions.Root), depth: 0);
        var sources = new ToldSources(text, issues);
        var facts = new FactText(text, sources, issues);
        var items = _found.ToLookup(i => i.LinkId, StringComparer.Ordinal);
        foreach (var same in items)
        {
            if (same.Key == LinkIds.AsOf)
            {
                facts.WriteDay(same.Key, [.. same]);
            }
            else if (vocabulary.Find(same.Key) is { } fact)
            {
                facts.Write(fact, [.. same]);
            }
            else
            {
                var list = LinkIds.ListOfNone(same.Key)!;
                facts.WriteEmpty(list, [.. same], beside: [.. items[list]]);
            }
        }

        sources.Write();
    }

    private void Gather(PlacedItem parent, int depth)
    {
        Admission.CheckExtensions(parent.Item.ModifierExtension, parent.Expression, issues);
        foreach (var item in parent.Items)
        {
            if (IsQuestion(item.LinkId))
            {
                _found.Add(item);
            }
            else if (_groups.Contains(item.LinkId) && depth < MostDeep)
            {
                Gather(item, depth + 1);
            }
            else if (_groups.Contains(item.LinkId))
            {
                issues.Error(Codes.TooDeep, OperationOutcome.IssueType.TooLong, item.Expression, $"Items lie more than {MostDeep} deep in one another. Group them as the Questionnaire does.");
            }
            else if (!_hints.Contains(item.LinkId))
            {
                // The linkId is not repeated: somebody may have written there what belongs to nobody else.
                var cure = vocabulary.RenameOf(item.LinkId) is { } rename ? $"The fact is called '{rename.To}' now." : "Ask by the Questionnaire that is made of these rules.";
                issues.Error(Codes.UnknownFact, OperationOutcome.IssueType.NotFound, item.Expression, $"No fact has this linkId. {cure}");
            }
        }
    }

    private bool IsQuestion(string linkId) =>
        linkId == LinkIds.AsOf || vocabulary.Find(linkId) is not null || (LinkIds.ListOfNone(linkId) is { } list && vocabulary.Find(list) is { } fact && LinkIds.IsList(fact));
}
