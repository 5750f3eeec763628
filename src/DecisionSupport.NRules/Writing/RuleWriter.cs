using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace DecisionSupport.NRules.Writing;

/// <summary>Writes rules: when facts match, another fact follows from them, and goes when they do.</summary>
internal sealed class RuleWriter
{
    private readonly List<IRuleDefinition> _rules = [];

    public IReadOnlyList<IRuleDefinition> Rules => _rules;

    /// <summary>A rule.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="conclusion">What follows.</param>
    /// <param name="when">From what.</param>
    public void Add(string name, object conclusion, params RuleElement[] when)
    {
        // Once, however its reasons are updated: the conclusion is the same while they match.
        var context = Expression.Parameter(typeof(IContext), "context");
        var insert = Expression.Call(context, nameof(IContext.InsertLinked), [], Expression.Constant("it", typeof(object)), Expression.Constant(conclusion, typeof(object)));
        var then = Element.Action(Expression.Lambda<Action<IContext>>(insert, context), ActionTrigger.Activated);
        _rules.Add(Element.RuleDefinition(name, "", 0, Element.AndGroup(when), Element.ActionGroup(then)));
    }
}
