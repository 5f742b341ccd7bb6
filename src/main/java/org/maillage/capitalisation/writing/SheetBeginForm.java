package org.maillage.capitalisation.writing;

import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.one;

import java.util.Arrays;
import java.util.List;
import org.maillage.capitalisation.SheetKind;
import org.maillage.capitalisation.Writers.Part;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What somebody types to begin a sheet: what it is called, what it tells, and whose experience it is. */
record SheetBeginForm(Filled filled) {

    static final FormField<String> TITLE = line("title", 160).must();
    static final FormField<SheetKind> KIND =
            one("kind", SheetKind.class).drawnAs(FormField.Kind.RADIO).must();
    static final FormField<Part> PART =
            one("part", Part.class).drawnAs(FormField.Kind.RADIO).must();

    /** The place in an edition that it comes from, or a lone edition that its reader facilitates or leads. */
    static final FormField<String> FROM = FormField.choice("from");

    private static final Fields FORM = Fields.of("capitalisation.begin", TITLE, KIND, PART, FROM);

    static SheetBeginForm empty(List<Choice> from) {
        var filled = FORM.empty().with(KIND, SheetKind.EXPERIENCE).with(PART, Part.AUTHOR);
        if (!from.isEmpty()) {
            filled.with(FROM, from.getFirst().key());
        }
        return new SheetBeginForm(offered(filled, from));
    }

    static SheetBeginForm sent(MultiValueMap<String, String> sent, List<Choice> from) {
        return new SheetBeginForm(offered(FORM.sent(sent), from).check());
    }

    private static Filled offered(Filled filled, List<Choice> from) {
        return filled.offerEach(KIND, Arrays.asList(SheetKind.values()))
                .offerEach(PART, Arrays.asList(Part.values()))
                .offer(FROM, from);
    }
}
