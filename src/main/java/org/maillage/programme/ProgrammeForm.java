package org.maillage.programme;

import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.markdown;

import java.util.List;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What a lead types about a programme. */
final class ProgrammeForm {

    static final FormField<String> TITLE =
            line("title", Programme.LONGEST_TITLE).must();
    static final FormField<String> WORDS = markdown("words", Programme.LONGEST_WORDS);

    private static final List<FormField<String>> FIELDS = List.of(TITLE, WORDS);

    private ProgrammeForm() {}

    static Filled empty() {
        return Filled.empty("programme", FIELDS);
    }

    static Filled sent(MultiValueMap<String, String> sent) {
        return Filled.sent("programme", FIELDS, sent);
    }

    static Filled of(Programme programme) {
        return empty().with(TITLE, programme.title()).with(WORDS, programme.words());
    }
}
