package org.maillage.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.imports.FileKind.Count;
import org.maillage.imports.FileKind.Preview;
import org.maillage.imports.FileKind.Refusal;
import org.maillage.shared.Words;

/** What is found while a file is read: how many of what, some examples, and what is refused. */
public final class RowFindings {

    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final List<String> samples = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private boolean forbidden;

    public void count(String what) {
        add(what, 1);
    }

    public void add(String what, long number) {
        counts.merge(what, number, Long::sum);
    }

    public void sample(String sentence) {
        samples.add(sentence);
    }

    public void refuse(long line, Refused why) {
        refusals.add(new Refusal(line, Words.say(why.reason())));
    }

    /** Refuses the file as a whole. */
    public void forbid(Refused why) {
        refuse(0, why);
        forbidden = true;
    }

    public boolean isForbidden() {
        return forbidden;
    }

    /** The findings as a preview; {@code changes} says how many rows of what would change. */
    public Preview toPreview(List<Count> changes) {
        var all = new ArrayList<Count>();
        counts.forEach((what, number) -> all.add(new Count(Words.say("table.count." + what), number)));
        all.addAll(changes);
        if (!refusals.isEmpty()) {
            all.add(new Count(Words.say("table.count.refused"), refusals.size()));
        }
        return new Preview(all, samples, refusals, !forbidden && !changes.isEmpty());
    }
}
