package org.maillage.programme;

import static org.maillage.web.FormField.contact;
import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.markdown;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What a lead types about a programme. */
final class ProgrammeForm {

    static final FormField<String> TITLE =
            line("title", Programme.LONGEST_TITLE).must();
    static final FormField<String> WORDS = markdown("words", Programme.LONGEST_WORDS);

    static final FormField<String> ORGANISER = line("organiser", Programme.LONGEST_TITLE);
    static final FormField<String> CONTACT = contact("contact");

    private static final List<FormField<String>> FIELDS = List.of(TITLE, ORGANISER, CONTACT, WORDS);

    private ProgrammeForm() {}

    static Filled empty() {
        return Filled.empty("programme", FIELDS);
    }

    static Filled sent(MultiValueMap<String, String> sent) {
        return Filled.sent("programme", FIELDS, sent);
    }

    static Filled of(Programme programme) {
        return empty().with(TITLE, programme.title())
                .with(ORGANISER, programme.organiser())
                .with(CONTACT, programme.contact())
                .with(WORDS, programme.words());
    }

    /** A programme as a sound form says it. */
    static Programme fill(Filled form, UUID id, String slug, int version) {
        return new Programme(
                id,
                slug,
                form.typed(TITLE),
                form.typed(WORDS),
                form.typed(ORGANISER),
                Objects.requireNonNullElse(form.get(CONTACT), ""),
                version);
    }
}
