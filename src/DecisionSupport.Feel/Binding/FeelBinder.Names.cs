using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Binding.Typing;
using DecisionSupport.Feel.Names;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Binding;

internal sealed partial class FeelBinder
{
    private FeelNode BindName(NameNode name) => Resolve([name], _locals) ?? Unknown(name);

    private FeelNode BindPath(PathNode path)
    {
        var segments = new Stack<FeelNode>();
        FeelNode root = path;
        while (root is PathNode step)
        {
            segments.Push(step);
            root = step.Source;
        }

        if (root is NameNode)
        {
            segments.Push(root);
            var all = segments.ToArray();
            return Resolve(all, _locals) ?? WithPath(NullOf((NameNode)root, all), all.AsSpan(1));
        }

        return WithPath(Bind(root), segments.ToArray());
    }

    /// <summary>Finds what a dotted path begins with, innermost scope first and functions last, and reads the rest as properties.</summary>
    private FeelNode? Resolve(FeelNode[] path, LocalScope? scope) => ResolveVariable(path, scope)
        ?? (_functions.TryFind(((NameNode)path[0]).Name, out var function)
            ? WithPath(new FunctionReferenceNode(path[0].Position, function) { Type = function.Type }, path.AsSpan(1))
            : null);

    private FeelNode? ResolveVariable(FeelNode[] path, LocalScope? scope)
    {
        var first = ((NameNode)path[0]).Name;
        for (; scope is not null; scope = scope.Outer)
        {
            if (scope.IsItem && ItemMember(path, first, scope) is { } member)
            {
                return member;
            }

            if (scope.Name == first)
            {
                scope.IsUsed = true;
                return WithPath(Local(path[0].Position, scope), path.AsSpan(1));
            }
        }

        return VariableAt(path);
    }

    private FeelNode? ItemMember(FeelNode[] path, string first, LocalScope item)
    {
        var type = item.Type.Kind == FeelTypeKind.List ? FeelType.Any : item.Type;
        if (type.Kind is not (FeelTypeKind.Context or FeelTypeKind.Any))
        {
            return null;
        }

        var local = Local(path[0].Position, item);
        if (type.Members.TryGetValue(first, out var memberType))
        {
            item.IsUsed = true;
            return WithPath(new PathNode(path[0].Position, local, first) { Type = memberType }, path.AsSpan(1));
        }

        if (_isChecked && type.Members.Count > 0)
        {
            return null;
        }

        item.IsUsed = true;
        var member = WithPath(new PathNode(path[0].Position, local, first), path.AsSpan(1));
        var otherwise = first == item.Name ? WithPath(local, path.AsSpan(1)) : Resolve(path, item.Outer) ?? NullAt(path[0].Position);
        return new ItemMemberNode(path[^1].Position, item.Slot, first, member, otherwise);
    }

    private FeelNode? VariableAt(FeelNode[] path)
    {
        var name = Dotted(path);
        for (var length = path.Length; length > 0; length--)
        {
            name = length == path.Length ? name : name[..^(NameOf(path[length]).Length + 1)];
            if (_scope.TryResolve(name, out var variable))
            {
                var node = new VariableNode(path[0].Position.To(path[length - 1].Position), name, variable) { Type = variable.Type };
                return WithPath(node, path.AsSpan(length));
            }
        }

        return null;
    }

    private FeelNode WithPath(FeelNode source, ReadOnlySpan<FeelNode> steps)
    {
        foreach (var step in steps)
        {
            var name = NameOf(step);
            var type = PropertyTypes.Of(source.Type, name);
            if (type is null)
            {
                var hint = Nearest.Hint(name, PropertyTypes.NamesOf(source.Type));
                Report(step.Position, $"{source.Type} has no property '{name}'", hint, FeelErrorCode.UnknownProperty);
            }

            source = new PathNode(step.Position, source, name) { Type = type ?? FeelType.Any };
        }

        return source;
    }

    private static LocalNode Local(FeelPosition position, LocalScope scope) => new(position, scope.Name, scope.Slot) { Type = scope.Type };

    private static string Dotted(FeelNode[] path) => path is [NameNode only] ? only.Name : string.Join('.', Array.ConvertAll(path, NameOf));

    private static string NameOf(FeelNode step) => step is PathNode path ? path.Name : ((NameNode)step).Name;

    private LiteralNode Unknown(NameNode name) => NullOf(name, [name]);

    private LiteralNode NullOf(NameNode name, FeelNode[] path)
    {
        if (!CanReport)
        {
            return NullAt(name.Position);
        }

        var text = Dotted(path);
        Report(
            name.Position.To(path[^1].Position),
            $"unknown name '{text}'",
            _scope.HintFor(text) ?? Nearest.Hint(text, KnownNames()) ?? Nearest.Hint(name.Name, KnownNames()),
            FeelErrorCode.UnknownName);
        return NullAt(name.Position);
    }

    private IEnumerable<string> KnownNames()
    {
        for (var scope = _locals; scope is not null; scope = scope.Outer)
        {
            yield return scope.Name;
            foreach (var member in scope.IsItem ? scope.Type.Members.Keys : [])
            {
                yield return member;
            }
        }

        foreach (var name in _scope.KnownNames)
        {
            yield return name;
        }
    }
}
