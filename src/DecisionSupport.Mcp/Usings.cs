global using System.Text;
global using System.Text.Json;
global using DecisionSupport.Analysis;
global using DecisionSupport.Mcp.Asking;
global using DecisionSupport.Rendering;
global using ModelContextProtocol.Protocol;
global using ModelContextProtocol.Server;
