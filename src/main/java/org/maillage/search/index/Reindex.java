package org.maillage.search.index;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.say;

import java.io.PrintStream;
import java.util.List;
import org.maillage.search.SearchIndex;
import org.maillage.shared.Command;
import org.springframework.stereotype.Component;

/**
 * {@code ./maillage reindex}: makes the index of the search anew. A platform that runs holds the files of its index and does
 * it itself within a second; otherwise it is done here.
 */
@Component
record Reindex(SearchIndex index, FillIndex fillIndex, ChangeLog log) implements Command {

    private static final int TOLD_EVERY = 50_000;

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (!index.isFree()) {
            log.addEverything();
            out.println(say("search.reindex.running"));
            return 0;
        }
        var now = log.now();
        var written =
                fillIndex.all(now.heard(), TOLD_EVERY, it -> out.println(say("search.reindex.progress", count(it))));
        out.println(say("search.reindex.done", count(written)));
        return 0;
    }
}
