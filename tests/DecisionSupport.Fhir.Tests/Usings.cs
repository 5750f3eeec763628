global using DecisionSupport.Knowledge;
global using DecisionSupport.Testing;
global using DecisionSupport.TestKit;
global using Hl7.Fhir.Model;
