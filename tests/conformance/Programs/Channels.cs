using System.Threading.Channels;

namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>System.Threading.Channels.</summary>
public static class ChannelPrograms
{
    [Program("Channel: the reader gets all in order and ends")]
    public static async Task<string> ReadAll()
    {
        var channel = Channel.CreateUnbounded<int>();
        var writer = Task.Run(async () =>
        {
            await channel.Writer.WriteAsync(1);
            await channel.Writer.WriteAsync(2);
            channel.Writer.Complete();
        });
        var got = "";
        await foreach (var item in channel.Reader.ReadAllAsync()) got += item;
        await writer;
        return got;
    }

    [Program("Channel: a bounded one refuses TryWrite when full")]
    public static string Full()
    {
        var channel = Channel.CreateBounded<int>(1);
        return $"{channel.Writer.TryWrite(1)} {channel.Writer.TryWrite(2)} {channel.Reader.TryRead(out var item)} {item} {channel.Reader.TryRead(out _)}";
    }

    [Program("Channel: a bounded one makes WriteAsync wait")]
    public static async Task<string> Waits()
    {
        var channel = Channel.CreateBounded<int>(1);
        await channel.Writer.WriteAsync(1);
        var second = channel.Writer.WriteAsync(2).AsTask();
        var before = second.IsCompleted;
        var first = await channel.Reader.ReadAsync();
        await second;
        return $"{before} {first} {await channel.Reader.ReadAsync()}";
    }

    [Program("Channel: writing after Complete")]
    public static async Task<string> WriteLate()
    {
        var channel = Channel.CreateUnbounded<int>();
        channel.Writer.Complete();
        return $"{channel.Writer.TryWrite(1)} {await Outcome.OfAsync(async () => await channel.Writer.WriteAsync(1))} {Outcome.Of(() => channel.Writer.Complete())} {channel.Writer.TryComplete()}";
    }

    [Program("Channel: reading after Complete")]
    public static async Task<string> ReadLate()
    {
        var channel = Channel.CreateUnbounded<int>();
        channel.Writer.TryWrite(1);
        channel.Writer.Complete();
        var before = channel.Reader.Completion.IsCompleted;
        var item = await channel.Reader.ReadAsync();
        await channel.Reader.Completion;
        return $"{before} {item} {await channel.Reader.WaitToReadAsync()} {await Outcome.OfAsync(async () => await channel.Reader.ReadAsync())}";
    }

    [Program("Channel: Complete with an error")]
    public static async Task<string> Error()
    {
        var channel = Channel.CreateUnbounded<int>();
        channel.Writer.Complete(new InvalidOperationException());
        return $"{await Outcome.OfAsync(() => channel.Reader.Completion)} {await Outcome.OfAsync(async () => await channel.Reader.WaitToReadAsync())} {await Outcome.OfAsync(async () => await channel.Reader.ReadAsync())}";
    }

    [Program("Channel: a cancelled read")]
    public static async Task<string> Canceled()
    {
        var channel = Channel.CreateUnbounded<int>();
        using var source = new CancellationTokenSource(20);
        return await Outcome.OfAsync(async () => await channel.Reader.ReadAsync(source.Token));
    }

    [Program("Channel: what a full one drops")]
    public static string Drops()
    {
        static string Left(BoundedChannelFullMode mode)
        {
            var channel = Channel.CreateBounded<int>(new BoundedChannelOptions(2) { FullMode = mode });
            for (var i = 1; i <= 3; i++) channel.Writer.TryWrite(i);
            var left = "";
            while (channel.Reader.TryRead(out var item)) left += item;
            return left;
        }
        return $"{Left(BoundedChannelFullMode.DropOldest)} {Left(BoundedChannelFullMode.DropNewest)} {Left(BoundedChannelFullMode.DropWrite)} {Left(BoundedChannelFullMode.Wait)}";
    }

    [Program("Channel: WaitToReadAsync tells that there is something")]
    public static async Task<string> WaitToRead()
    {
        var channel = Channel.CreateUnbounded<string>();
        var wait = channel.Reader.WaitToReadAsync();
        var before = wait.IsCompleted;
        channel.Writer.TryWrite("r001");
        var there = await wait;
        channel.Reader.TryPeek(out var peek);
        return $"{before} {there} {peek} {channel.Reader.Count}";
    }

    [Program("Channel: two writers lose nothing")]
    public static string Writers()
    {
        var channel = Channel.CreateUnbounded<int>();
        Lanes.Run(() => channel.Writer.TryWrite(1), () => channel.Writer.TryWrite(2));
        channel.Reader.TryRead(out var a);
        channel.Reader.TryRead(out var b);
        return $"{a + b}";
    }
}
