using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>A handle that is signalled when its token is cancelled.</summary>
internal sealed class TokenState(CancellationToken token) : HandleState
{
    public override StepKind Kind => StepKind.Wait;

    public override string Name => "the token";

    protected override Areas Areas => Areas.Tasks;

    public override bool IsSignalled(Lane lane) => token.IsCancellationRequested;

    public override bool Take(Lane lane, int site) => false;

    // The BCL lets everybody set this event without cancelling the token; nobody should.
    public override void Signal(WaitHandle handle) =>
        throw new Refusal($"To signal the wait handle of a token is not simulated{Here.Scheduler.At(Here.Site)}. Cancel its source instead.");

    public override string Why() => "nobody has cancelled it";
}

/// <summary>Source: the documentation of System.Threading.CancellationToken.WaitHandle.</summary>
[Models(typeof(CancellationToken))]
internal static class CancellationTokenWaitHandleModel
{
    public static WaitHandle get_WaitHandle(ref CancellationToken token) => HandleState.Attach(token.WaitHandle, new TokenState(token));
}
