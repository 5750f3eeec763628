global using System.Collections.Immutable;
global using DecisionSupport.Feel;
global using DecisionSupport.Fhir.Links;
global using Hl7.Fhir.Model;
