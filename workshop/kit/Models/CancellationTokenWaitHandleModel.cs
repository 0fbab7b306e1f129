using ConcurrencyWorkshop.Rewriting;

namespace ConcurrencyWorkshop.Models;

/// <summary>Source: the documentation of System.Threading.CancellationToken.WaitHandle.</summary>
[Models(typeof(CancellationToken))]
internal static class CancellationTokenWaitHandleModel
{
    public static WaitHandle get_WaitHandle(ref CancellationToken token) => HandleState.Attach(token.WaitHandle, CancellationOf(token));

    static ObservedState CancellationOf(CancellationToken token) =>
        new("the token", () => token.IsCancellationRequested, "nobody has cancelled it", "Cancel its source instead.");
}
