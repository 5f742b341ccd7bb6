package org.maillage.directory.formats;

import java.util.ArrayList;
import java.util.List;
import org.maillage.shared.Folded;

/** Gives what stands in one cell of a row to the people who stand in another. */
final class ShareOut {

    private ShareOut() {}

    /** The mail address of each; empty for whom there is none. */
    static List<String> ofAddresses(List<String> addresses, List<NamesInCell.Named> people, StagedRow into) {
        return share(addresses, people, true, into);
    }

    /** The telephone number of each; empty for whom there is none. */
    static List<String> ofNumbers(List<String> numbers, List<NamesInCell.Named> people, StagedRow into) {
        return share(numbers, people, false, into);
    }

    /** One of several things for each of several people: in their order where there are as many, else to whom it is of by name. */
    private static List<String> share(
            List<String> things, List<NamesInCell.Named> people, boolean byName, StagedRow into) {
        if (things.size() == people.size()) {
            return things;
        }
        var given = new ArrayList<String>(people.stream().map(it -> "").toList());
        var left = new ArrayList<String>();
        for (var thing : things) {
            var whose = byName ? whose(thing, people) : -1;
            var place = whose >= 0 && given.get(whose).isEmpty() ? whose : given.indexOf("");
            if (place < 0) {
                left.add(thing);
            } else {
                given.set(place, thing);
            }
        }
        if (!left.isEmpty()) {
            into.doubt("person-rest", String.join(", ", left));
        }
        return given;
    }

    private static int whose(String email, List<NamesInCell.Named> people) {
        var local = email.substring(0, email.indexOf('@'));
        for (var i = 0; i < people.size(); i++) {
            var words = Folded.of(people.get(i).name()).split("[^a-z]+", -1);
            if (local.contains(words[words.length - 1]) && !words[words.length - 1].isEmpty()) {
                return i;
            }
        }
        return -1;
    }
}
