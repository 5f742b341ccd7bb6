package org.maillage.alliance.charter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.AllianceId;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What is typed of a version of a charter: from which day on it binds, and its text unless a document holds it. */
record CharterForm(Filled filled) {

    static final FormField<LocalDate> EFFECTIVE = FormField.day("effective").must();
    static final FormField<String> TEXT = FormField.markdown("text", 40_000);

    private static final Fields FORM = Fields.of("charter", EFFECTIVE, TEXT);

    /** @param before the version that is newest, whose text is gone on with; null for none */
    static CharterForm blank(LocalDate today, @Nullable CharterVersion before) {
        return new CharterForm(FORM.empty().with(EFFECTIVE, today).with(TEXT, before == null ? "" : before.words()));
    }

    static CharterForm sent(MultiValueMap<String, String> sent) {
        return new CharterForm(FORM.sent(sent));
    }

    /** Whether it is sound, with or without a document. */
    boolean check(boolean hasFile) {
        return filled.check()
                .mistakes()
                .unless(hasFile || !filled.isBlank(TEXT), TEXT.name(), "charter.text.or-file")
                .none();
    }

    CharterVersion version(AllianceId alliance, int number, @Nullable UUID file) {
        return new CharterVersion(alliance, number, filled.must(EFFECTIVE), filled.typed(TEXT), file);
    }
}
