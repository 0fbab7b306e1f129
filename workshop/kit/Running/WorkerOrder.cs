using System.Text;

namespace ConcurrencyWorkshop.Running;

/// <summary>What a worker is asked to do; one frame on its standard input.</summary>
/// <param name="Exercises">The exercises, in order.</param>
/// <param name="Done">The ids of the tests that an earlier worker ran.</param>
/// <param name="Live">Whether to run the first scenario in real time instead of judging.</param>
/// <param name="Ascii">Whether pictures are drawn in plain ASCII.</param>
internal sealed record WorkerOrder(IReadOnlyList<string> Exercises, IReadOnlyList<string> Done, bool Live, bool Ascii)
{
    /// <summary>The assembly that holds the tests, where it was compiled in memory; null for the program itself.</summary>
    public ExerciseImage? Image { get; init; }

    /// <summary>Whether the assembly is only to be rewritten, to warm up; none of its code is run.</summary>
    public bool OnlyPrepares { get; init; }

    internal string ToLine() => LineOfFields.Join(
        Live ? "1" : "", Ascii ? "1" : "", LineOfFields.Join([.. Exercises]), LineOfFields.Join([.. Done]));

    internal static WorkerOrder FromLine(string line)
    {
        var fields = LineOfFields.Split(line);
        return new WorkerOrder(LineOfFields.Split(fields[2]), fields[3].Length == 0 ? [] : LineOfFields.Split(fields[3]), fields[0] == "1", fields[1] == "1");
    }

    /// <summary>Writes the order and the assembly, at once.</summary>
    internal void WriteTo(Stream stream)
    {
        var frame = new MemoryStream();
        var writer = new BinaryWriter(frame, new UTF8Encoding(false));
        writer.Write(OnlyPrepares);
        writer.Write(ToLine());
        WriteBytes(writer, Image?.Dll);
        WriteBytes(writer, Image?.Pdb);
        writer.Flush();
        frame.WriteTo(stream);
        stream.Flush();
    }

    /// <summary>Reads the next order; null at the end, where the program that wrote them is gone.</summary>
    internal static WorkerOrder? ReadFrom(BinaryReader reader)
    {
        try
        {
            var onlyPrepares = reader.ReadBoolean();
            var order = FromLine(reader.ReadString()) with { OnlyPrepares = onlyPrepares };
            var dll = ReadBytes(reader);
            var pdb = ReadBytes(reader);
            return dll.Length == 0 ? order : order with { Image = new ExerciseImage(dll, pdb) };
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static void WriteBytes(BinaryWriter writer, byte[]? bytes)
    {
        writer.Write(bytes?.Length ?? 0);
        writer.Write(bytes ?? []);
    }

    private static byte[] ReadBytes(BinaryReader reader)
    {
        var length = reader.ReadInt32();
        var bytes = reader.ReadBytes(length);
        return bytes.Length == length ? bytes : throw new EndOfStreamException();
    }
}
