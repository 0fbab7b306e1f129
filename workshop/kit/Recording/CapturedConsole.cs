using System.Text;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Recording;

/// <summary>While a simulation runs, what its lanes write to the console becomes part of the schedule.</summary>
internal sealed class CapturedConsole : TextWriter
{
    readonly TextWriter outside;

    CapturedConsole(TextWriter outside) => this.outside = outside;

    public override Encoding Encoding => outside.Encoding;

    public static IDisposable Begin()
    {
        var before = (Console.Out, Console.Error);
        Console.SetOut(new CapturedConsole(before.Out));
        Console.SetError(new CapturedConsole(before.Error));
        return new Restore(before.Out, before.Error);
    }

    public override void Write(char value) => Write(value.ToString());

    public override void Write(string? value)
    {
        if (Lane.Current is { } lane) lane.Scheduler.Recorder?.Write(lane, value ?? "");
        else outside.Write(value);
    }

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void WriteLine(string? value) => Write(value + "\n");

    sealed class Restore(TextWriter output, TextWriter error) : IDisposable
    {
        public void Dispose()
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}
