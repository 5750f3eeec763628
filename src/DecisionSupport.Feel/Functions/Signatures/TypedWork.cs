namespace DecisionSupport.Feel.Functions.Signatures;

/// <summary>
/// The work of a built-in function on arguments as they are, not wrapped as values: <see cref="bool"/>, <see cref="long"/> for whole numbers,
/// <see cref="DateOnly"/>, <see cref="string"/> or <see cref="FeelList"/>. It gives what the body gives; false where that is null or no such value.
/// </summary>
internal delegate bool TypedWork<in T, TResult>(T argument, out TResult result);

/// <inheritdoc cref="TypedWork{T, TResult}"/>
internal delegate bool TypedWork<in T1, in T2, TResult>(T1 first, T2 second, out TResult result);

/// <inheritdoc cref="TypedWork{T, TResult}"/>
internal delegate bool TypedWork<in T1, in T2, in T3, TResult>(T1 first, T2 second, T3 third, out TResult result);
