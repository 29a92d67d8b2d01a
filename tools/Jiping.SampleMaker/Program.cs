using Jiping.SampleMaker;

if (args.Length != 1)
{
    Console.Error.WriteLine("jiping-sample-maker FOLDER   writes the clean and the planted sample and the bureau's lists there");
    return 2;
}
SampleWriter.Write(args[0]);
return 0;
