namespace DecisionSupport.Rendering.Papers;

/// <summary>The fixed words of the letter to the doctor.</summary>
internal static class LetterWords
{
    public static readonly LocalizedText Title = new("Begäran om komplettering av läkarutlåtande", "Request to complete a medical certificate");

    public static readonly LocalizedText TitleOfNew = new("Begäran om läkarutlåtande", "Request for a medical certificate");

    public static readonly LocalizedText To = new("Till (läkare och mottagning)", "To (doctor and clinic)");

    public static readonly LocalizedText From = new("Från (namn, enhet, adress och telefon)", "From (name, unit, address and phone)");

    public static readonly LocalizedText About = new("Gäller patienten (fylls i för hand)", "About the patient (filled in by hand)");

    public static readonly LocalizedText Consent = new("Patienten har sagt ja till frågorna den", "The patient has agreed to the questions on");

    public static readonly LocalizedText Again = new("Vi hör av oss igen den", "We will be in touch again on");

    public static readonly LocalizedText Certificate = new("Utlåtandet", "The certificate");

    public static readonly LocalizedText Written = new("skrivet den {0}", "written on {0}");

    public static readonly LocalizedText NeededFor = new("Svaren behövs i frågan om", "The answers are needed on");

    public static readonly LocalizedText Why = new("Varför vi skriver", "Why we write");

    public static readonly LocalizedText WhyText = new(
        "Vi går igenom med din patient vad som behövs innan en ansökan skickas. Ditt utlåtande väger tungt. För att hela bilden ska synas behöver vi svar på frågorna nedan.",
        "We go through with your patient what is needed before an application is sent. Your certificate carries great weight. For the whole picture to be seen we need answers to the questions below.");

    public static readonly LocalizedText WhyTextOfNew = new(
        "Vi går igenom med din patient vad som behövs innan en ansökan skickas. Det behövs ett läkarutlåtande. Frågorna visar vad som är viktigt att få med.",
        "We go through with your patient what is needed before an application is sent. A medical certificate is needed. The questions show what is important to include.");

    public static readonly LocalizedText Questions = new("Frågor", "Questions");

    public static readonly LocalizedText WhyAsked = new("Därför frågar vi: {0}", "Why we ask: {0}");

    public static readonly LocalizedText Answer = new("Så kan du svara", "How you can answer");

    public static readonly LocalizedText AnswerText = new(
        "Det är du som läkare som bedömer. Skriv gärna vad du har sett, mätt eller fått berättat för dig. Kan du inte svara på en fråga räcker det att du skriver det.",
        "It is you as a doctor who judge. Please write what you have seen, measured or been told. If you cannot answer a question it is enough to say so.");

    public static readonly LocalizedText AnswerByAddition = new(
        "Svara i ett nytt utlåtande, eller i ett tillägg med datum och underskrift.",
        "Answer in a new certificate, or in an addition with date and signature.");

    public static readonly LocalizedText AnswerAnew = new(
        "Utlåtandet behöver förnyas. Svara därför i ett nytt.",
        "The certificate needs to be renewed. Therefore, answer in a new one.");

    public static readonly LocalizedText AnswerOnForm = new(
        "Svara på blanketten som frågorna hör till.",
        "Answer on the form that the questions belong to.");

    public static readonly LocalizedText Send = new("Så skickar du svaret", "How to send the answer");

    public static readonly LocalizedText SendText = new(
        "Ge svaret till patienten, eller skicka det till adressen ovan. Använd inte vanlig e-post. Det är Försäkringskassan som beslutar om ersättning.",
        "Give the answer to the patient, or send it to the address above. Do not use ordinary e-mail. It is Försäkringskassan that decides on benefits.");

    public static readonly LocalizedText Footer = new(
        "Läget den {2}. Regelbok {0} ({1}).",
        "As of {2}. Rule book {0} ({1}).");

    public static readonly LocalizedText NothingTitle = new("Inga frågor till läkaren", "No questions to the doctor");

    public static readonly LocalizedText NothingText = new(
        "Det här underlaget ger inga frågor till läkaren. Står läkaren i ett nästa steg, ta det med läkaren direkt.",
        "This material gives no questions to the doctor. Where a next step is the doctor’s, take it up with the doctor directly.");

    public static readonly LocalizedText GoneThrough = new("Det här har vi gått igenom", "What we have gone through");
}
