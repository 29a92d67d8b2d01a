namespace Jiping.Documents.Files;

/// <summary>Removes temporary folders.</summary>
public static class FolderRemoval
{
    private const int MostTries = 5;

    /// <summary>Removes a folder with all that is in it.</summary>
    /// <returns>False where something of it stays; the system's own cleaning has to do then.</returns>
    public static bool Remove(string folder)
    {
        for (int tries = 1; ; tries++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
                return true;
            }
            catch (DirectoryNotFoundException)
            {
                return true;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // A scanner or a process that was just ended may hold a file for a moment (Windows), and nothing tells when it lets go: so a second and a half at most.
                if (tries == MostTries)
                    return false;
                Thread.Sleep(100 * tries);
            }
        }
    }
}
