package org.maillage.evaluation.model;

import java.util.List;
import org.maillage.web.Choice;
import org.maillage.web.Frame;

/**
 * A socio-economic model in a year, as far as its reader looks.
 *
 * @param about what lives on it, and {@code aboutPath} where that is read; empty for what has no page
 * @param years and {@code upTo} what it may be looked at by
 * @param said what its year comes to, in sentences
 * @param levers what each of the three levers brings in the year
 * @param enters what counts in the shares, and what does not
 * @param besidePath where its scenarios stand side by side; empty where it has none
 */
record ModelPage(
        Frame frame,
        String path,
        String about,
        String aboutPath,
        String words,
        String changed,
        List<Tab> years,
        List<Tab> upTo,
        List<String> said,
        List<YearRow> balances,
        List<Group> groups,
        List<Choice> levers,
        List<Part> payers,
        List<String> payersSaid,
        List<Part> origins,
        List<String> originsSaid,
        String enters,
        List<Without> without,
        List<String> animation,
        String besidePath) {

    /** A way to look at it. */
    record Tab(String words, String path, boolean current) {}

    /** A year as far as one looks. */
    record YearRow(String year, String upTo, String money, String spent, String left, boolean lacks, String inKind) {}

    /** The lines of a side in the year. */
    record Group(String id, String title, String hint, String addPath, String add, String sum, List<Row> rows) {}

    /** @param counted whether it is in the sum, as far as the reader looks */
    record Row(String words, String detail, String amount, boolean animation, boolean counted, String path) {}

    /** What somebody, or an origin, gives. */
    record Part(String name, String amount, String part) {}

    record Without(String name, String gave, List<String> said) {}

    boolean isEmpty() {
        return groups.stream().allMatch(it -> it.rows().isEmpty()) && balances.isEmpty();
    }
}
