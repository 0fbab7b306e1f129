// accepted: one thread owns the trays; the others ask it and wait
using System.Collections.Concurrent;

namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    public static void Move(Tray from, Tray to, int sheets) => Owner.Instance.Ask(() =>
    {
        from.Sheets -= sheets;
        to.Sheets += sheets;
    });

    private sealed class Owner
    {
        private readonly BlockingCollection<(Action Work, ManualResetEventSlim Done)> _asked = [];

        private Owner() => new Thread(() =>
        {
            foreach (var (work, done) in _asked.GetConsumingEnumerable())
            {
                work();
                done.Set();
            }
        }) { IsBackground = true }.Start();

        public static Owner Instance { get; } = new();

        public void Ask(Action work)
        {
            using var done = new ManualResetEventSlim();
            _asked.Add((work, done));
            done.Wait();
        }
    }
}
