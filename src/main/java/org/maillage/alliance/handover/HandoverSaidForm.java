package org.maillage.alliance.handover;

import org.maillage.web.Drawn;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What one side of a hand-over says to the other: a question, an answer, reasons, words for everybody. */
record HandoverSaidForm(What what, Filled filled) {

    private static final int LONGEST = 2000;

    /** What is said; several stand on one page. */
    enum What {
        QUESTION(FormField.text("question", LONGEST).must()),
        ANSWER(FormField.text("answer", LONGEST).must()),
        DECLINED(FormField.text("declined", LONGEST).must()),
        BACK(FormField.text("back", LONGEST).must()),
        /** Left empty, nothing is public. */
        PUBLIC(FormField.text("public", LONGEST));

        private final FormField<String> field;

        What(FormField<String> field) {
            this.field = field;
        }

        private Fields fields() {
            return Fields.of("handover.said", field);
        }
    }

    static HandoverSaidForm blank(What what) {
        return new HandoverSaidForm(what, what.fields().empty());
    }

    static HandoverSaidForm of(What what, String words) {
        return new HandoverSaidForm(what, what.fields().empty().with(what.field, words));
    }

    static HandoverSaidForm sent(What what, MultiValueMap<String, String> sent) {
        return new HandoverSaidForm(what, what.fields().sent(sent));
    }

    boolean isSound() {
        return filled.check().mistakes().none();
    }

    String words() {
        return filled.typed(what.field);
    }

    Drawn drawn() {
        return filled.drawn(what.field.name());
    }

    Mistakes mistakes() {
        return filled.mistakes();
    }
}
