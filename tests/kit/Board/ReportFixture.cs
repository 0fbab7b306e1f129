namespace ConcurrencyWorkshop.Kit.Tests.Board;

/// <summary>The report of all exercises, three of them solved; made once.</summary>
public sealed class ReportFixture : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("report-");

    public ReportFixture()
    {
        File = Path.Combine(_folder.FullName, "report.html");
        (Code, Output, _) = ExercisesProgram.Run(["report", File, "--watchdog", "10"]);
        Html = System.IO.File.Exists(File) ? System.IO.File.ReadAllText(File) : "";
    }

    /// <summary>The program's exit code.</summary>
    public int Code { get; }

    /// <summary>What the program printed.</summary>
    public string Output { get; }

    /// <summary>The page's file.</summary>
    public string File { get; }

    /// <summary>The page.</summary>
    public string Html { get; }

    public void Dispose() => _folder.Delete(recursive: true);
}
