using Jiping.Cli;

return CliApplication.Run(args, CliConsole.OfProcess());
