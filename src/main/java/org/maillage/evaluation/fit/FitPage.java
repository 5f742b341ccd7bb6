package org.maillage.evaluation.fit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Signal;

/**
 * What can be answered to those who ask for an evaluation.
 *
 * @param tags what is evaluated, how mature it is, who asks
 * @param words in which it was asked; empty for not noted
 * @param verdict in a word, and {@code says} in a sentence
 * @param moved that what is evaluated has another stage by now; empty for not
 * @param heard what the words seem to ask for and nobody has ticked
 * @param horizons beside claims that take their time
 * @param lacks what is to be added; empty for nothing
 * @param letter for those who ask; null where nothing is to be said to them
 */
record FitPage(
        Frame frame,
        String path,
        int version,
        List<String> tags,
        String words,
        Signal signal,
        String verdict,
        String says,
        String moved,
        List<Heard> heard,
        List<Line> asked,
        List<Choice> horizons,
        String lacks,
        Form form,
        @Nullable Letter letter,
        String changed) {

    /** One thing that the words seem to ask for, and what it would come to. */
    record Heard(String key, String name, String would) {}

    /**
     * One thing that is asked.
     *
     * @param answer how it goes with the stage, and {@code why}
     */
    record Line(String name, Signal signal, String answer, String why) {}

    /** A form of evaluation with its headings, each with what stands there. */
    record Form(String name, String lead, List<Choice> headings, String path) {}

    /** Words to be sent on, and the link that puts them into a mail. */
    record Letter(String subject, String text, String mail, String path) {}
}
