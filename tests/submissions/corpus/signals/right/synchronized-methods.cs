// accepted: methods marked Synchronized hold the lock that they wait with
using System.Runtime.CompilerServices;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "2 2 3 3 1 2";
    private string[] _orders = [];
    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Put(string order)
    {
        _orders = [.. _orders, order];
        Monitor.Pulse(this);
    }
    [MethodImpl(MethodImplOptions.Synchronized)]
    public string Take()
    {
        while (_orders is []) Monitor.Wait(this);
        (var first, _orders) = (_orders[0], _orders[1..]);
        return first;
    }
}
