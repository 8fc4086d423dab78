#include "app/cli/files.h"
#include "app/cli/plain_messages.h"
#include "app/cli/verbs.h"

#include <iostream>

int main(int argumentCount, char** arguments) {
    const cli::PlainMessages messages(std::cerr);
    cli::CommandLine commandLine;
    cli::addEditions(commandLine);
    cli::addNew(commandLine);
    cli::addImport(commandLine);
    cli::addGet(commandLine);
    cli::addSet(commandLine);
    cli::addJournal(commandLine);
    cli::addUndo(commandLine);
    cli::addRedo(commandLine);
    cli::addUpgrade(commandLine);
    cli::addTable(commandLine);
    cli::addReport(commandLine);
    cli::addDeviations(commandLine);
    cli::addNote(commandLine);
    cli::addAudit(commandLine);
    cli::addExplain(commandLine);
    cli::addCheck(commandLine);
    cli::addScenario(commandLine);
    cli::addCompare(commandLine);
    cli::addSolve(commandLine);
    cli::addRebalance(commandLine);
    cli::addSweep(commandLine);
    cli::addIndex(commandLine);
    cli::addExport(commandLine);
    cli::addSnapshots(commandLine);
    cli::addAct(commandLine);
    cli::addMethod(commandLine);
    cli::addMerge(commandLine);
    cli::addTake(commandLine);
    return static_cast<int>(cli::delivered(commandLine.run(argumentCount, arguments)));
}
