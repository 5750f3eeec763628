using System.Collections.ObjectModel;
using DecisionSupport.Certificates.Facts;
using DecisionSupport.Certificates.Findings;
using DecisionSupport.Certificates.Forms;
using DecisionSupport.Certificates.Forms.Tables;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;
using DecisionSupport.Feel;

namespace DecisionSupport.Certificates.Interpretation;

/// <summary>From what a reader left to facts and findings.</summary>
internal static class Interpreter
{
    public static Certificate Interpret(CertificateDocument document, DateOnly? asOf)
    {
        var findings = new FindingCollector();
        DocumentChecks.Check(document, asOf, findings);
        var form = FindForm(document, findings);
        if (form is not null)
        {
            AnswerShape.Check(document.Answers, findings);
            QuestionChecks.Check(form, document.Answers, findings);
            PartChecks.Check(form, document.Answers, findings);
            foreach (var check in form.Checks)
            {
                check.Check(document.Answers, findings);
            }

            DateRemarks.Check(form, document, asOf, findings);
            AdviceRemarks.Check(form, document.Answers, findings);
        }

        return new Certificate
        {
            Form = CertificateTypes.FormNumber(document.Type),
            Type = CertificateTypes.Code(document.Type),
            Version = document.Version?.ToString(),
            IssuedDate = document.Signing.Day,
            Cancelled = document.IsCancelled,
            Facts = Settle(form, document),
            Findings = findings.ToSorted(),
        };
    }

    private static FormRules? FindForm(CertificateDocument document, FindingCollector findings)
    {
        if (document.Version is not { } version)
        {
            findings.Error(FindingTexts.VersionMalformed, FindingPlace.Document());
            return FormCatalogue.Find(document.Type, 1);
        }

        var isOfFormat = document.OnlyMajor is null || document.OnlyMajor == version.Major;
        var form = isOfFormat ? FormCatalogue.Find(document.Type, version.Major) : null;
        if (form is null)
        {
            findings.Error(FindingTexts.MajorVersionUnknown, FindingPlace.Document(version.ToString()));
        }
        else if (version.Minor > form.LastMinor)
        {
            findings.Remark(FindingTexts.MinorVersionUnknown, FindingPlace.Document(version.ToString()));
        }

        return form;
    }

    // An unsigned or cancelled certificate must not count, so nothing in it is a fact: not even that it exists.
    private static ReadOnlyDictionary<string, FeelValue> Settle(FormRules? form, CertificateDocument document)
    {
        // Filled once and never taken from: it is read in the order of filling.
        var facts = new Dictionary<string, FeelValue>(StringComparer.Ordinal);
        if (form is not null && document is { Signing.Day: { } signed, IsCancelled: false })
        {
            facts.Add(FactNames.Exists, FeelValue.True);
            facts.Add("loh.form", FeelValue.From(CertificateTypes.FormNumber(document.Type)));
            facts.Add("loh.issuedDate", FeelValue.From(signed));
            foreach (var rule in form.Facts)
            {
                if (rule.Settle(document.Answers) is { IsNull: false } value)
                {
                    facts.Add(rule.Id, value);
                }
            }
        }

        return new ReadOnlyDictionary<string, FeelValue>(facts);
    }
}
