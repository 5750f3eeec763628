global using System.Collections.Immutable;
global using DecisionSupport.Feel;
global using Hl7.Fhir.Model;
