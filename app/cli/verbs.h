#pragma once

#include "app/cli/command_line.h"

namespace cli {

// One verb of the contract each; docs/reference/command-line.md says what they do.
void addEditions(CommandLine& commandLine);
void addNew(CommandLine& commandLine);
void addImport(CommandLine& commandLine);
void addGet(CommandLine& commandLine);
void addSet(CommandLine& commandLine);
void addJournal(CommandLine& commandLine);
void addUndo(CommandLine& commandLine);
void addRedo(CommandLine& commandLine);
void addUpgrade(CommandLine& commandLine);
void addTable(CommandLine& commandLine);
void addReport(CommandLine& commandLine);
void addDeviations(CommandLine& commandLine);
void addNote(CommandLine& commandLine);
void addAudit(CommandLine& commandLine);
void addExplain(CommandLine& commandLine);
void addCheck(CommandLine& commandLine);
void addScenario(CommandLine& commandLine);
void addCompare(CommandLine& commandLine);
void addSolve(CommandLine& commandLine);
void addRebalance(CommandLine& commandLine);
void addSweep(CommandLine& commandLine);
void addIndex(CommandLine& commandLine);
void addExport(CommandLine& commandLine);
void addSnapshots(CommandLine& commandLine);
void addAct(CommandLine& commandLine);
void addMethod(CommandLine& commandLine);
void addMerge(CommandLine& commandLine);
void addTake(CommandLine& commandLine);

}  // namespace cli
