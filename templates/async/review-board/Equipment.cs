using System.Threading.Tasks.Sources;

namespace Exercises;

// Given; leave it as it is: what the code under review works with.

/// <summary>A scanner: it needs a second for a scan, and must not be switched off before.</summary>
public sealed class Scanner : IDisposable
{
    private static int s_on;
    private bool _isOff;

    /// <summary>Switches a scanner on.</summary>
    public Scanner() => Interlocked.Increment(ref s_on);

    /// <summary>How many scanners are on.</summary>
    public static int On => Volatile.Read(ref s_on);

    /// <summary>Scans an order's slip.</summary>
    /// <exception cref="ObjectDisposedException">The scanner was switched off in the middle of it.</exception>
    public async Task<string> ScanAsync(string order)
    {
        await Task.Delay(TimeSpan.FromSeconds(1));
        ObjectDisposedException.ThrowIf(_isOff, this);
        return $"scan of {order}";
    }

    /// <summary>Switches the scanner off.</summary>
    public void Dispose()
    {
        if (!_isOff) Interlocked.Decrement(ref s_on);
        _isOff = true;
    }
}

/// <summary>A receipt printer at the end of a network: it takes what is written to it, but only asynchronously.</summary>
public sealed class ReceiptPrinter : Stream
{
    private readonly MemoryStream _paper = new();

    /// <summary>What has been printed so far.</summary>
    public string Paper => System.Text.Encoding.UTF8.GetString(_paper.ToArray());

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(1), cancellationToken);
        _paper.Write(buffer.Span);
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Flush() => throw Blocking("Flush");

    public override void Write(byte[] buffer, int offset, int count) => throw Blocking("Write");

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static InvalidOperationException Blocking(string method) => new(
        $"{method} would block a thread until the network has taken it: this printer takes only {method}Async. "
        + "(A using that flushes calls Flush; an await using calls FlushAsync.)");
}

/// <summary>A scale for parcels. It has one result at a time, which it gives away once: no allocation, no task.</summary>
public sealed class Scale : IValueTaskSource<int>
{
    private ManualResetValueTaskSourceCore<int> _core;

    /// <summary>Weighs a parcel: half a second. As of any ValueTask, the result may be awaited once.</summary>
    public ValueTask<int> WeighAsync(int grams)
    {
        _ = SettleAsync(grams);
        return new ValueTask<int>(this, _core.Version);
    }

    int IValueTaskSource<int>.GetResult(short token)
    {
        var grams = _core.GetResult(token);
        // The next weighing reuses it.
        _core.Reset();
        return grams;
    }

    ValueTaskSourceStatus IValueTaskSource<int>.GetStatus(short token) => _core.GetStatus(token);

    void IValueTaskSource<int>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _core.OnCompleted(continuation, state, token, flags);

    private async Task SettleAsync(int grams)
    {
        await Task.Delay(TimeSpan.FromSeconds(0.5));
        _core.SetResult(grams);
    }
}
