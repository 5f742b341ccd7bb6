package org.maillage.pathway.files;

import java.util.ArrayList;
import java.util.List;
import org.maillage.imports.FileKind.Count;
import org.maillage.imports.FileKind.Preview;
import org.maillage.imports.FileKind.Refusal;
import org.maillage.shared.Words;

/**
 * What a look at a file has found: how much of what it holds, what it would change, what forbids it.
 *
 * @param counts by the word for what is counted
 * @param changes a sentence for each
 */
record YamlFindings(List<Count> counts, List<String> changes, List<Fault> faults) {

    static YamlFindings of(List<Count> counts) {
        return new YamlFindings(counts, new ArrayList<>(), new ArrayList<>());
    }

    static YamlFindings wrong(List<Fault> faults) {
        return new YamlFindings(List.of(), List.of(), faults);
    }

    static Count count(String what, int number) {
        return new Count(Words.say("pathway.count." + what), number);
    }

    void change(String key, Object... values) {
        changes.add(Words.say("pathway.change." + key, values));
    }

    void fault(int line, String key, Object... values) {
        var one = new Faults();
        one.add(line, key, values);
        faults.addAll(one.list());
    }

    boolean isApplicable() {
        return faults.isEmpty() && !changes.isEmpty();
    }

    /** The faults by line, and last that the file is not taken as a whole. */
    Preview preview() {
        var refusals = new ArrayList<>(
                faults.stream().map(it -> new Refusal(it.line(), it.sentence())).toList());
        if (!faults.isEmpty()) {
            refusals.add(new Refusal(0, Words.say("pathway.file.refused")));
        }
        var samples = faults.isEmpty() && changes.isEmpty() ? List.of(Words.say("pathway.change.none")) : changes;
        return new Preview(counts, samples, refusals, isApplicable());
    }

    /** Stops what must not be applied, in the words of the first fault. */
    void refuseUnlessApplicable() {
        if (!faults.isEmpty()) {
            var first = faults.getFirst();
            throw new IllegalArgumentException(Words.say("pathway.file.at-line", first.line() + "", first.sentence()));
        }
        if (changes.isEmpty()) {
            throw new IllegalArgumentException(Words.say("pathway.change.none"));
        }
    }
}
