namespace DecisionSupport.Feel.Types;

/// <summary>Conformance and joins in the type lattice.</summary>
internal static class TypeRelations
{
    /// <summary>A value of type <paramref name="type"/> can stand wherever one of <paramref name="target"/> is asked for.</summary>
    public static bool Conforms(FeelType type, FeelType target)
    {
        if (target.Kind == FeelTypeKind.Any || type.Kind == FeelTypeKind.Null)
        {
            return true;
        }

        if (type.Kind != target.Kind)
        {
            return false;
        }

        return type.Kind switch
        {
            FeelTypeKind.List or FeelTypeKind.Range => Conforms(type.Element, target.Element),
            FeelTypeKind.Context => target.Members.All(
                member => type.Members.TryGetValue(member.Key, out var own) && Conforms(own, member.Value)),
            FeelTypeKind.Function => FunctionConforms(type, target),
            FeelTypeKind.String => !target.IsClosedSet || (type.IsClosedSet && type.Values.All(value => target.Values.Contains(value))),
            _ => true,
        };
    }

    /// <summary>The most exact type that both conform to.</summary>
    public static FeelType Join(FeelType left, FeelType right)
    {
        if (left.Kind == FeelTypeKind.Null || left.Equals(right))
        {
            return right;
        }

        if (right.Kind == FeelTypeKind.Null)
        {
            return left;
        }

        if (left.Kind != right.Kind)
        {
            return FeelType.Any;
        }

        return left.Kind switch
        {
            FeelTypeKind.List => FeelType.List(Join(left.Element, right.Element)),
            FeelTypeKind.Range => FeelType.Range(Join(left.Element, right.Element)),
            FeelTypeKind.String when left.IsClosedSet && right.IsClosedSet =>
                FeelType.OneOf([.. left.Values.Union(right.Values, StringComparer.Ordinal)]),
            FeelTypeKind.String => FeelType.String,
            FeelTypeKind.Context => FeelType.Context(left.Members
                .Where(member => right.Members.ContainsKey(member.Key))
                .Select(member => KeyValuePair.Create(member.Key, Join(member.Value, right.Members[member.Key])))),
            FeelTypeKind.Function => FeelType.Any,
            _ => left,
        };
    }

    /// <summary>
    /// Some value of <paramref name="type"/> may be accepted where <paramref name="target"/> is asked for, implicit conversion
    /// between an element and a list of one, and from a date to a date and time, included.
    /// </summary>
    public static bool MayBecome(FeelType type, FeelType target)
    {
        if (type.IsOpen || target.IsOpen)
        {
            return true;
        }

        if (type.Kind == FeelTypeKind.List && target.Kind != FeelTypeKind.List)
        {
            return MayBecome(type.Element, target);
        }

        if (target.Kind == FeelTypeKind.List)
        {
            return MayBecome(type.Kind == FeelTypeKind.List ? type.Element : type, target.Element);
        }

        return (type.Kind == FeelTypeKind.Date && target.Kind == FeelTypeKind.DateTime) || MayBeSame(type, target);
    }

    /// <summary>Values of the two types can be of one kind, so that comparing them can give more than null.</summary>
    public static bool MayBeSame(FeelType left, FeelType right)
    {
        if (left.IsOpen || right.IsOpen)
        {
            return true;
        }

        return left.Kind == right.Kind && left.Kind switch
        {
            FeelTypeKind.List or FeelTypeKind.Range => MayBeSame(left.Element, right.Element),
            FeelTypeKind.Function => left.Parameters.Length == right.Parameters.Length,
            _ => true,
        };
    }

    private static bool FunctionConforms(FeelType type, FeelType target)
    {
        if (type.Parameters.Length != target.Parameters.Length || !Conforms(type.Result!, target.Result!))
        {
            return false;
        }

        for (var i = 0; i < type.Parameters.Length; i++)
        {
            if (!Conforms(target.Parameters[i], type.Parameters[i]))
            {
                return false;
            }
        }

        return true;
    }
}
