package org.maillage.directory.suggestion;

import org.maillage.directory.CheckOrganisation;
import org.maillage.directory.Field;
import org.maillage.web.Fields;
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

    private static final Fields ACTOR = Fields.of("suggestion.actor", NAME, COMMUNE, WEB, WORDS, EMAIL);
    private static final Fields ERROR = Fields.of("suggestion.error", WORDS, EMAIL);

    private SuggestionForm() {}

    static Filled empty(boolean ofSheet) {
        return (ofSheet ? ERROR : ACTOR).empty();
    }

    static Filled sent(boolean ofSheet, MultiValueMap<String, String> sent) {
        return (ofSheet ? ERROR : ACTOR).sent(sent);
    }
}
