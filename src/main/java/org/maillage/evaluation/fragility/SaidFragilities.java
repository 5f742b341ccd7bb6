package org.maillage.evaluation.fragility;

import java.util.List;

/** What the demonstration says of diagnoses. */
record SaidFragilities(List<OneDiagnosis> diagnoses) {

    /** One of the diagnoses, of so many days ago. */
    record OneDiagnosis(
            String title,
            int daysAgo,
            List<String> unheard,
            List<String> groups,
            boolean closes,
            boolean freezes,
            List<OneFragility> looked,
            List<OneFelt> felt) {}

    /** One of its fragilities. */
    record OneFragility(
            String words,
            String theme,
            List<String> actions,
            List<String> typed,
            List<OneKnown> known,
            List<OneOwn> own) {}

    /** A figure that the platform knows. */
    record OneKnown(String key, String concern) {}

    /** A figure of the team’s own. */
    record OneOwn(String name, String value, String source, int yearsAgo, String scope) {}

    /** What some people feel. */
    record OneFelt(int group, int people, String came, List<Integer> levels) {}
}
