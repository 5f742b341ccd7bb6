package org.maillage.exchange.meeting;

import java.util.List;
import java.util.stream.Collectors;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * What was read of a list, before anybody of it is kept.
 *
 * @param path to which it is sent to be kept
 * @param sum how many would stand on the list, in words
 * @param keep the words of the button that keeps them; empty where nobody would be added
 * @param questions of whom one must say whether they stand there already, and {@code said} what was said of others
 * @param people who would be added, each to be left out
 * @param list the list as it is sent again
 * @param basis on which they would be kept
 */
record ReadListPage(
        Frame frame,
        String path,
        String sum,
        String keep,
        List<Question> questions,
        List<Said> said,
        Mistakes mistakes,
        List<Ticked> people,
        List<Line> aside,
        String list,
        String basis) {

    /**
     * Whether somebody is one who stands there.
     *
     * @param field in which it is said
     * @param like who stands there, in words
     */
    record Question(String field, String name, String about, String like) {}

    /** @param answer {@code yes} or {@code no} */
    record Said(String field, String answer) {}

    /** @param about what is known beside the name, or why a line is put aside; empty for nothing */
    record Line(String name, String about) {}

    /** @param line its number, from 0 */
    record Ticked(int line, String name, String about, boolean taken) {}

    /** The lines that are offered, as they are sent again. */
    String offered() {
        return people.stream().map(it -> String.valueOf(it.line)).collect(Collectors.joining(","));
    }
}
