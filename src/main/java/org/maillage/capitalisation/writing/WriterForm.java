package org.maillage.capitalisation.writing;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.maillage.capitalisation.Writers.Part;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** Whom a writer of a sheet lets write with them: somebody chosen, or somebody by their address. */
record WriterForm(Filled filled) {

    static final FormField<UUID> PERSON = FormField.id("person");
    static final FormField<String> EMAIL = FormField.email("email");
    static final FormField<Part> PART =
            FormField.one("part", Part.class).drawnAs(FormField.Kind.RADIO).must();

    private static final Fields FORM = Fields.of("capitalisation.co-writer", PERSON, EMAIL, PART);
    private static final Fields FORM_ALONE = Fields.of("capitalisation.co-writer", EMAIL, PART);

    static WriterForm empty(List<Choice> companions) {
        return new WriterForm(offered(fields(companions).empty().with(PART, Part.AUTHOR), companions));
    }

    static WriterForm sent(MultiValueMap<String, String> sent, List<Choice> companions) {
        var filled = offered(fields(companions).sent(sent), companions).check();
        var both = filled.typed(EMAIL).isEmpty()
                == (companions.isEmpty() || filled.typed(PERSON).isEmpty());
        filled.mistakes()
                .unless(
                        !both,
                        companions.isEmpty() || !filled.typed(EMAIL).isEmpty() ? "email" : "person",
                        companions.isEmpty()
                                ? "capitalisation.co-writer.nobody.address"
                                : "capitalisation.co-writer.nobody");
        return new WriterForm(filled);
    }

    private static Fields fields(List<Choice> companions) {
        return companions.isEmpty() ? FORM_ALONE : FORM;
    }

    private static Filled offered(Filled filled, List<Choice> companions) {
        if (!companions.isEmpty()) {
            filled.offer(PERSON, companions);
        }
        return filled.offerEach(PART, Arrays.asList(Part.values()));
    }
}
