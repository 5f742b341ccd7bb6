package org.maillage.publishing;

import java.util.List;
import org.maillage.shared.Words;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form in which administrators say who runs the platform.
 *
 * @param missing what readers are owed and have not been told, in words
 * @param version of what was read
 */
record OperatorPage(Frame frame, Filled form, List<String> missing, int version) {

    /** What readers are owed and an operator has not told them, in words. */
    static List<String> missing(Operator operator) {
        return operator.missing().stream()
                .map(it -> Words.say("publishing.operator.missing." + it))
                .toList();
    }
}
