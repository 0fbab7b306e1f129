// accepted: a callback of the token sets a flag that the work reads
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        var stop = new Flag();
        using var registration = withdrawn.Register(() => stop.IsSet = true);
        var rendered = await Task.Run(() =>
        {
            var done = new List<string>();
            while (done.Count < tiles && !stop.IsSet) done.Add(Shop.RenderTile(order, done.Count + 1));
            return done;
        });
        if (rendered.Count < tiles) throw new OperationCanceledException(withdrawn);
        return rendered.ToArray();
    }

    private sealed class Flag
    {
        private volatile bool _isSet;

        public bool IsSet
        {
            get => _isSet;
            set => _isSet = value;
        }
    }
}
