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
        QUESTION("question"),
        ANSWER("answer"),
        DECLINED("declined"),
        BACK("back"),
        /** Left empty, nothing is public. */
        PUBLIC("public");

        private final String field;

        What(String field) {
            this.field = field;
        }

        private FormField<String> field() {
            var words = FormField.text(field, LONGEST);
            return this == PUBLIC ? words : words.must();
        }

        private Fields fields() {
            return Fields.of("handover.said", field());
        }
    }

    static HandoverSaidForm blank(What what) {
        return new HandoverSaidForm(what, what.fields().empty());
    }

    static HandoverSaidForm of(What what, String words) {
        return new HandoverSaidForm(what, what.fields().empty().with(what.field(), words));
    }

    static HandoverSaidForm sent(What what, MultiValueMap<String, String> sent) {
        return new HandoverSaidForm(what, what.fields().sent(sent));
    }

    boolean isSound() {
        return filled.check().mistakes().none();
    }

    String words() {
        return filled.typed(what.field());
    }

    Drawn drawn() {
        return filled.drawn(what.field);
    }

    Mistakes mistakes() {
        return filled.mistakes();
    }
}
