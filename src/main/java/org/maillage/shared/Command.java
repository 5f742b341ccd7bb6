package org.maillage.shared;

import java.io.PrintStream;
import java.util.List;

/** A command of {@code ./maillage} that a module offers. */
public interface Command {

    String name();

    /** Carries the command out, telling {@code out} what happens; returns the exit status, 0 when all went well. */
    int run(List<String> arguments, PrintStream out);
}
