using System.Collections.Frozen;
using System.Collections.Immutable;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Forms.Tables;

/// <summary>The forms that can be interpreted.</summary>
internal static class FormCatalogue
{
    public static ImmutableArray<FormRules> All { get; } =
        [WorkCapacityForms.Luse, WorkCapacityForms.LuaeNa, SchoolingForm.LuaeFs, SickLeaveForm1.Lisjp, SickLeaveForm2.Lisjp];

    /// <summary>The parts that are dates or yes/no on any form: the only ones whose text is kept while reading.</summary>
    public static FrozenSet<string> ShortParts { get; } = All
        .SelectMany(form => form.Questions)
        .SelectMany(question => question.Parts)
        .Where(part => part.Kind is PartKind.Date or PartKind.YesNo)
        .Select(part => part.Id)
        .ToFrozenSet(StringComparer.Ordinal);

    public static FormRules? Find(CertificateType type, int major) =>
        All.FirstOrDefault(form => form.Type == type && form.Major == major);
}
