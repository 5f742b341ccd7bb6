package org.maillage.directory.suggestion;

import java.util.List;
import org.maillage.directory.CheckOrganisation;
import org.maillage.directory.Field;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What a visitor types: about an actor that is missing, or about what is wrong with a sheet. */
final class SuggestionForm {

    static final FormField<String> NAME = FormField.line("name", 300).must();
    static final FormField<String> COMMUNE = CheckOrganisation.asked(Field.COMMUNE);
    static final FormField<String> WEB = FormField.link("web");
    static final FormField<String> WORDS = FormField.text("words", 2000).must();
    static final FormField<String> EMAIL = FormField.email("email");

    private SuggestionForm() {}

    static List<FormField<?>> fields(boolean ofSheet) {
        return ofSheet ? List.of(WORDS, EMAIL) : List.of(NAME, COMMUNE, WEB, WORDS, EMAIL);
    }

    private static String words(boolean ofSheet) {
        return ofSheet ? "suggestion.error" : "suggestion.actor";
    }

    static Filled empty(boolean ofSheet) {
        return Filled.empty(words(ofSheet), fields(ofSheet));
    }

    static Filled sent(boolean ofSheet, MultiValueMap<String, String> sent) {
        return Filled.sent(words(ofSheet), fields(ofSheet), sent);
    }
}
