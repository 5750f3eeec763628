using System.Net;
using System.Threading.RateLimiting;

namespace DecisionSupport.Workshop.Responses;

/// <summary>How many are answered at once, and how many wait, first come first served.</summary>
internal readonly record struct Turns(int Working, int Waiting)
{
    public RateLimitPartition<IPAddress> For(IPAddress whom)
    {
        var options = new ConcurrencyLimiterOptions { PermitLimit = Working, QueueLimit = Waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst };
        return RateLimitPartition.GetConcurrencyLimiter(whom, _ => options);
    }
}
