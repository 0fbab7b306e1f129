namespace ConcurrencyWorkshop.Templates.Tests;

/// <summary>
/// A test that needs Verify's packages, skipped with the reason where they do not restore. With the environment
/// variable <c>CONCURRENCY_WORKSHOP_VERIFY=required</c> it is never skipped.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class VerifyFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> Reason = new(Try);

    public VerifyFactAttribute() => Skip = Reason.Value;

    private static string? Try()
    {
        if (Environment.GetEnvironmentVariable("CONCURRENCY_WORKSHOP_VERIFY") == "required") return null;
        var folder = Directory.CreateDirectory(Path.Combine(Package.Work, "verify-restores")).FullName;
        File.Copy(Path.Combine(Source.Templates, "common", "snapshots-verify", "Snapshots.props"), Path.Combine(folder, "Snapshots.props"), overwrite: true);
        File.WriteAllText(Path.Combine(folder, "Probe.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><NuGetAudit>false</NuGetAudit></PropertyGroup>
              <Import Project="Snapshots.props" />
            </Project>
            """);
        var restore = DotNet.Run(folder, "restore");
        if (restore.ExitCode == 0) return null;
        var error = restore.Output.Split('\n').FirstOrDefault(line => line.Contains("error NU", StringComparison.Ordinal));
        // Anything but a package that cannot be had is a mistake of ours, and the test shall show it.
        return error is null ? null : "Verify's packages do not restore here: " + error[error.IndexOf("error NU", StringComparison.Ordinal)..].Split(" [")[0];
    }
}
