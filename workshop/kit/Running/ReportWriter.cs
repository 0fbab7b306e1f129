using System.Text;

namespace ConcurrencyWorkshop.Running;

/// <summary>
/// Sends reports on standard output, each on a line of its own that begins with a token only the two processes know:
/// whatever the attendee's code prints past the console is not taken for one.
/// </summary>
internal sealed class ReportWriter(Stream stream, string token)
{
    private readonly Lock _lock = new();
    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(false)) { NewLine = "\n" };

    internal void Send(WorkerReport report)
    {
        var line = token + report.ToLine();
        lock (_lock)
        {
            _writer.WriteLine(line);
            // The next line of the attendee's code may end the process.
            _writer.Flush();
        }
    }
}
