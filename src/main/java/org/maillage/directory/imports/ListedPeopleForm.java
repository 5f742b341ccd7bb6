package org.maillage.directory.imports;

import static org.maillage.shared.Words.say;
import static org.maillage.web.FormField.choice;
import static org.maillage.web.FormField.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.formats.ColumnMapping;
import org.maillage.directory.imports.Import.People;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What is asked once for all people of a list; nothing of a list that names none. */
record ListedPeopleForm(Filled filled) {

    static final FormField<String> BASIS = choice("basis").drawnAs(Kind.RADIO);
    static final FormField<String> PURPOSE = line("purpose", 300);

    /** That of public bodies first: in their tasks, legitimate interest is none (GDPR, 6(1), last sentence). */
    private static final List<String> BASES = List.of("public-task", "legitimate-interest", "consent");

    private static final String WORDS = "contact";

    ListedPeopleForm {
        filled.offer(
                BASIS,
                BASES.stream()
                        .map(it -> new Choice(it, say("contact.basis." + it)))
                        .toList());
    }

    /** @param basis on which the team noted somebody the last time; null for nobody yet, so that it is chosen */
    static ListedPeopleForm blank(@Nullable String basis) {
        return new ListedPeopleForm(Filled.empty(WORDS, List.of(BASIS, PURPOSE))
                .with(BASIS, basis)
                .with(PURPOSE, say("contact.purpose.first")));
    }

    static ListedPeopleForm sent(MultiValueMap<String, String> sent) {
        return new ListedPeopleForm(Filled.sent(WORDS, List.of(BASIS, PURPOSE), sent));
    }

    /** Notes what is wrong with it, for a list whose columns mean these things. */
    void check(ColumnMapping mapping, Mistakes mistakes) {
        if (mapping.readsPeople()) {
            var wrong = filled.check().mistakes();
            mistakes.unless(wrong.none(), "people", "directory.import.people.wrong")
                    .unless(!filled.typed(BASIS).isEmpty(), "people", "directory.import.people.basis-missing")
                    .unless(!filled.typed(PURPOSE).isEmpty(), "people", "directory.import.people.purpose-missing");
        }
    }

    /** What it says for a list whose columns mean these things. */
    People people(ColumnMapping mapping) {
        return mapping.readsPeople()
                ? new People(filled.typed(BASIS), filled.typed(PURPOSE), say("directory.import.people.role"))
                : People.NONE;
    }
}
